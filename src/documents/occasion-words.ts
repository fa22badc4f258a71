import type { Speaker } from '../i18n/speak';
import type { Occasion } from '../model/occasion';
import { isVehicle } from '../model/scene';
import type { OccasionContext } from '../protocol/rules/occasion-context';
import { spokenSpan } from './when';

export const isRide = ({ layout }: OccasionContext): boolean => isVehicle(layout.id) && layout.id !== 'vehicle/lift';

/** 车号: what the office calls the vehicle, or its place in the column. */
export const vehicleNumber = ({ vehicles }: Pick<Occasion, 'vehicles'>, key: string): string =>
  vehicles?.[key]?.number ?? key.replace(/^V/, '');

/** What, when and where, for the heading of a part. Single cars leave under the name of their place: it is said once. */
export const headingOf = (title: string, { occasion }: OccasionContext, speaker: Speaker): string =>
  [title, spokenSpan(occasion, speaker), occasion.place === title ? '' : (occasion.place ?? '')].filter(Boolean).join('　');

/** `10:10–11:20`, or the whole date where it says no time. */
export function clockSpan({ start, end }: { readonly start?: string | undefined; readonly end?: string | undefined }): string {
  const clock = (text: string | undefined) => /T(\d{2}:\d{2})/.exec(text ?? '')?.[1] ?? '';
  return [clock(start), clock(end)].filter(Boolean).join('–');
}

export const dayOf = (text: string | undefined): string => /^\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0] ?? '';

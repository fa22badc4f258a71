import { type Scene, sceneOf } from '../../../layouts/layout';
import type { OccasionContext } from '../occasion-context';

const anywhere: readonly Scene[] = ['meeting', 'ceremony', 'banquet', 'vehicle'];

/** What rules and the precedence of people ask of the context besides the order of the seats, and where they do. */
const asked = {
  counterparts: ['meeting'],
  couples: ['banquet'],
  driver: ['vehicle'],
  event: anywhere,
  'front-middle': ['vehicle'],
  limit: anywhere,
  passengers: ['vehicle'],
  presiding: ['banquet'],
  sexes: ['banquet'],
  visit: anywhere,
  ...{ ranking: anywhere, place: anywhere, host: anywhere, drawn: anywhere, bodies: anywhere },
  ...{ 'holy-see': anywhere, 'next-chair': anywhere, 'previous-chair': anywhere, 'past-hosts': anywhere },
} as const satisfies Readonly<Record<string, readonly Scene[]>>;

const places: Readonly<Record<string, readonly Scene[]>> = asked;

/** What the context says: as the occasion gives it, or as the convention fills it in. */
export const givenOf = ({ occasion, honor }: OccasionContext, key: keyof typeof asked): string | undefined =>
  occasion.given[key] ?? honor?.given[key];

/** What was said and matters neither for the seats of this layout nor for anything that is judged of it. */
export const ignoredIn = ({ honor, layout }: OccasionContext): readonly string[] =>
  (honor?.ignored ?? []).filter((key) => !places[key]?.includes(sceneOf(layout.id)));

/** The three Chinese conventions. */
export const isChinese = ({ occasion }: OccasionContext): boolean => occasion.convention.startsWith('cn-');

import { tidyName } from '../../documents/card-name';
import type { Drawing, SeatDrawing } from '../../drawing/drawing';
import type { Speaker } from '../../i18n/speak';
import type { OccasionContext } from '../../protocol/rules/occasion-context';

type Told = Pick<OccasionContext, 'personOf'>;

/** Parties stand apart only where more than one is seated. */
const partiesApart = ({ seats }: Drawing): boolean =>
  new Set(seats.flatMap(({ person, party }) => (person === undefined ? [] : [party]))).size > 1;

/** `客 2`, `2`, `译`: the order number inside the party, or the sign of a role. Of an empty seat only who it is kept for. */
export function markText({ mark, party, person }: SeatDrawing, drawing: Drawing, speaker: Speaker): string {
  if (!mark || (person === undefined && mark.kind === 'rank')) return '';
  if (mark.kind === 'role' || party === 'other' || !partiesApart(drawing)) return mark.text;
  return speaker.say('exchange', `export.mark.${party}`, { rank: mark.text });
}

export const nameOnSeat = (seat: SeatDrawing): string => (seat.person === undefined ? '' : tidyName(seat.fullName ?? ''));
export const titleOnSeat = (seat: SeatDrawing, { personOf }: Told): string => (seat.person && personOf(seat.person)?.title) || '';

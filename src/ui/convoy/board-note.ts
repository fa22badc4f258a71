import type { Speaker } from '../../i18n/speak';
import type { PersonId, SeatId } from '../../model/ids';
import { type Occasion, occupantOf, seatsOf } from '../../model/occasion';
import type { Judgement } from '../panels/review-port';

type Carried = {
  readonly person: PersonId;
  readonly onto: SeatId;
  readonly judgement: Judgement | undefined;
  readonly nameOf: (person: PersonId) => string;
};

/** What speaks against this seat, who would make room, and what letting go would do to the score. */
export function noteOn(occasion: Occasion, { person, onto, judgement, nameOf }: Carried, { say }: Speaker): readonly string[] {
  const sitter = occupantOf(occasion, onto);
  if (sitter === person) return [];
  const from = seatsOf(occasion, person)[0];
  const room = sitter && say('interface', from ? 'canvas.swapWith' : 'canvas.toList', { name: nameOf(sitter) });
  const words = judgement?.allowed === false ? [judgement.note, room] : [room, judgement?.note];
  return words.flatMap((one) => one || []);
}

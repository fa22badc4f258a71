import type { PersonId, SeatId } from '../model/ids';
import type { Selector, Wish } from '../model/wish';
import { saySelector } from './say-selector';
import type { Speaker } from './speak';

type Member =
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'wish'; readonly wish: Wish }
  | { readonly kind: 'lock'; readonly seat: SeatId; readonly person: PersonId };

type Conflict = {
  readonly kind: 'room' | 'seats' | 'rules';
  readonly members: readonly Member[];
  readonly people: readonly PersonId[];
  readonly seats: readonly SeatId[];
  readonly minimal: boolean;
  readonly waysOut: readonly { readonly giveUp: Member; readonly score: Readonly<Record<'breach' | 'departure' | 'remark', number>> }[];
};

/** Why no plan exists, and what could be given up, in sentences. */
export type SaidConflict = { readonly headline: string; readonly members: readonly string[]; readonly waysOut: readonly string[] };

export function sayConflict(conflict: Conflict, nameOf: (person: PersonId) => string, speaker: Speaker): SaidConflict {
  const { say, speak, list } = speaker;
  const whom = (selector: Selector): string => saySelector(selector, nameOf, speaker);
  const ofWish = ({ a, b, relation }: Wish) => say('arrange', `conflict.member.wish.${relation}`, { one: whom(a), other: whom(b) });
  const ruleName = (rule: string) => speak('rules', `${rule}.name`);
  const member = (one: Member): string => {
    switch (one.kind) {
      case 'rule':
        return say('arrange', 'conflict.member.rule', { name: ruleName(one.rule), norm: speak('rules', `${one.rule}.norm`) });
      case 'wish':
        return ofWish(one.wish);
      case 'lock':
        return say('arrange', 'conflict.member.lock', { person: nameOf(one.person), seat: one.seat });
    }
  };
  const wayOut = ({ giveUp, score }: Conflict['waysOut'][number]): string => {
    const isClean = score.breach + score.departure + score.remark === 0;
    const cost = isClean ? say('arrange', 'conflict.cost.nothing') : say('arrange', 'conflict.cost.left', score);
    switch (giveUp.kind) {
      case 'rule':
        return say('arrange', 'conflict.wayOut.rule', { name: ruleName(giveUp.rule), cost });
      case 'wish':
        return say('arrange', 'conflict.wayOut.wish', { wish: ofWish(giveUp.wish).replace(/[。.]$/, ''), cost });
      case 'lock':
        return say('arrange', 'conflict.wayOut.lock', { person: nameOf(giveUp.person), seat: giveUp.seat, cost });
    }
  };
  const { kind, people, seats, minimal } = conflict;
  const headline =
    kind === 'seats'
      ? say('arrange', 'conflict.seats', {
          names: list(people.map(nameOf)),
          people: people.length,
          places: seats.length === 0 ? say('arrange', 'conflict.nowhere') : list(seats),
          seats: seats.length,
        })
      : say('arrange', kind === 'room' ? 'conflict.room' : minimal ? 'conflict.rules' : 'conflict.searched');
  return {
    headline,
    members: kind === 'room' ? [] : conflict.members.map(member),
    waysOut: kind === 'room' ? [say('arrange', 'conflict.wayOut.room')] : conflict.waysOut.map(wayOut),
  };
}

import type { PersonId, SeatId } from '../../../model/ids';
import type { Wish } from '../../../model/wish';
import { occasionContextOf } from '../../review/occasion-context-of';
import { rules } from '../../rules/index';
import type { OccasionContext } from '../../rules/occasion-context';

/** Something that is asked of a plan and could be given up. */
export type Member =
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'wish'; readonly wish: Wish }
  | { readonly kind: 'lock'; readonly seat: SeatId; readonly person: PersonId };

const wishRule = 'wishes-of-staff-met';

/** Wishes are members one by one; that everybody has a seat is what a plan is. */
const alwaysAsked: ReadonlySet<string> = new Set([wishRule, 'everybody-seated']);

/** Rules that a seating can break gravely; what the menu or the programme breaks, no seat mends. */
const candidates: readonly string[] = rules.flatMap(({ id, severity, watches }) =>
  severity === 'breach' && id !== wishRule && (watches?.includes('seating') ?? true) ? [id] : [],
);

/** All that a plan of this occasion must meet. Locks stand last, so that what a person decided is named before a rule that could do without. */
export function membersOf({ reception, occasion, occupant }: OccasionContext): readonly Member[] {
  const isLowered = (rule: string) => reception.settings.rules[rule] !== undefined && reception.settings.rules[rule] !== 'breach';
  const wishes = isLowered(wishRule) ? [] : (reception.wishes ?? []).filter(({ strength }) => strength === 'must');
  const locks = (Object.keys(occasion.locks) as SeatId[]).sort();
  return [
    ...candidates.filter((rule) => !isLowered(rule)).map((rule): Member => ({ kind: 'rule', rule })),
    ...wishes.map((wish): Member => ({ kind: 'wish', wish })),
    ...locks.flatMap((seat): Member[] => {
      const person = occupant(seat);
      return person ? [{ kind: 'lock', seat, person: person.id }] : [];
    }),
  ];
}

/** The same occasion when only these are asked of it. */
export function askingOnly(context: OccasionContext, members: readonly Member[]): OccasionContext {
  const asked = new Set(members.flatMap((member) => (member.kind === 'rule' ? [member.rule] : [])));
  const silent = rules.flatMap(({ id }) => (asked.has(id) || alwaysAsked.has(id) ? [] : [[id, 'off'] as const]));
  const wishes = members.flatMap((member) => (member.kind === 'wish' ? [member.wish] : []));
  const locks = Object.fromEntries(members.flatMap((member) => (member.kind === 'lock' ? [[member.seat, true as const]] : [])));
  const { reception, occasion, layout, honor, seniority } = context;
  return occasionContextOf({
    reception: { ...reception, wishes, settings: { ...reception.settings, rules: Object.fromEntries(silent) } },
    occasion: { ...occasion, locks },
    layout,
    honor,
    seniority,
  });
}

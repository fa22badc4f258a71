import { OccasionId, PersonId, ReceptionId, type SeatId } from '../../../src/model/ids';
import type { ConventionId, Givens, Occasion, Settings } from '../../../src/model/occasion';
import type { Person } from '../../../src/model/person';
import { emptyReception, type Reception } from '../../../src/model/reception';
import type { Wish } from '../../../src/model/wish';
import { blocksOf } from '../../../src/protocol/arrange/problem';
import { isStageFault, stageOf } from '../../../src/protocol/review/stage-of';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';

export type Scenario = {
  readonly layout: string;
  readonly settings?: Settings;
  readonly convention?: ConventionId;
  readonly given?: Givens;
  readonly people: readonly Person[];
  /** Seats of the layout, in its own order, by index. */
  readonly sit?: ReadonlyMap<SeatId, PersonId>;
  readonly locked?: readonly SeatId[];
  readonly chosen?: readonly SeatId[];
  readonly wishes?: readonly Wish[];
  /** What the reception says of rules: asked for, graded, off. */
  readonly rules?: Reception['settings']['rules'];
};

/** A person of few words: `guest(3)` is third of the guests. */
const person = (party: Person['party'], order: number, about: Partial<Person> = {}): Person => ({
  id: PersonId.parse(`${party[0]}${order}${about.role ?? ''}`),
  name: `${party === 'guest' ? '客' : '主'}${order}${about.role ?? ''}`,
  party,
  role: 'member',
  ...(about.role ? {} : { officialOrder: order }),
  ...about,
});
export const guest = (order: number, about?: Partial<Person>): Person => person('guest', order, about);
export const host = (order: number, about?: Partial<Person>): Person => person('host', order, about);

/** The real stage: layout, convention, precedence and rules as the product runs them. */
export function contextOf({
  layout,
  settings = {},
  convention = 'cn-domestic',
  given = {},
  people,
  sit = new Map(),
  locked = [],
  chosen = [],
  wishes = [],
  rules = {},
}: Scenario): OccasionContext {
  const occasion: Occasion = {
    id: OccasionId.parse('o'),
    title: 'o',
    layout,
    settings,
    convention,
    given,
    attendees: Object.fromEntries(people.map(({ id }) => [id, true as const])),
    seating: blocksOf(sit),
    locks: Object.fromEntries(locked.map((seat) => [seat, true as const])),
    chosen: Object.fromEntries(chosen.map((seat) => [seat, true as const])),
  };
  const reception: Reception = {
    ...emptyReception(ReceptionId.parse('r'), 'r'),
    people: Object.fromEntries(people.map((one) => [one.id, one])),
    occasions: { [occasion.id]: occasion },
    programme: [occasion.id],
    settings: { rules },
    ...(wishes.length > 0 ? { wishes: [...wishes] } : {}),
  };
  const stage = stageOf(reception, occasion);
  if (isStageFault(stage)) throw new Error(JSON.stringify(stage));
  return stage;
}

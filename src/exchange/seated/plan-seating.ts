import type { LayoutSeat } from '../../layouts/layout';
import { type PersonId, SeatId } from '../../model/ids';
import { occupantOf, seatsOf } from '../../model/occasion';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { nameKey } from '../roster/names';
import type { Sheet } from '../tables/sheet';
import { findNames, type PlacedName, type SeatedForm, tableNumber } from './find-names';
import { fitDrawing } from './fit-drawing';

/**
 * What a name of the sheet comes to. The first four can be done; of the rest each says why not: nobody or several of this name,
 * no such seat, no room for it, a seat or a person twice in the sheet, a seat or a person that is locked here.
 */
export type SeatedState =
  | 'sits'
  | 'moves'
  | 'same'
  /** Somebody else has the seat in the plan, and is not on the sheet. */
  | 'displaces'
  | 'nobody'
  | 'several'
  | 'noSeat'
  | 'noRoom'
  | 'seatTwice'
  | 'personTwice'
  | 'locked';

export type SeatedEntry = {
  /** What an answer refers to: place in the sheet. */
  readonly id: string;
  readonly placed: PlacedName;
  readonly state: SeatedState;
  readonly person?: PersonId;
  readonly seat?: SeatId;
  readonly from?: SeatId;
  /** Who would have to leave the seat. */
  readonly displaced?: PersonId;
};

export type SeatedPlan = {
  readonly form: SeatedForm;
  readonly entries: readonly SeatedEntry[];
  /** What else the sheet says and nobody was seated by. */
  readonly others: readonly string[];
};

export const isPossible = ({ state }: SeatedEntry): boolean =>
  state === 'sits' || state === 'moves' || state === 'same' || state === 'displaces';

type Aim = { readonly seat: SeatId } | { readonly table: string } | 'noSeat';

/** `N3`, `t2.4`, `2-4`, `2桌4座`; or only a table: `3`, `第三桌`, 主桌, or the label that this occasion gave it. */
function aimOf(said: string, { layout: { seats }, occasion, seatIn }: OccasionContext): Aim {
  const tidy = said.normalize('NFKC').replaceAll(/\s/g, '');
  const seat = SeatId.safeParse(tidy.toUpperCase());
  if (seat.success && seatIn(seat.data)) return { seat: seat.data };
  const tables = new Set(seats.map(({ table }) => table).filter((table) => table !== ''));
  if (tables.size === 0) return 'noSeat';
  const both = /^(?:T|第)?(\d+|[一二三四五六七八九十]+)(?:号?桌|[-–.])(\d+)[座号席位]*$/i.exec(tidy);
  const placed = both && SeatId.safeParse(`T${tableNumber(both[1] ?? '')}.${both[2]}`);
  if (placed?.success) return seatIn(placed.data) ? { seat: placed.data } : 'noSeat';
  const labelled = Object.entries(occasion.tables ?? {}).find(([, { label }]) => label !== undefined && nameKey(label) === nameKey(said));
  const table = labelled?.[0] ?? (/^(主桌|主宾席|headtable)$/i.test(tidy) ? 'T1' : `T${tableNumber(tidy) ?? ''}`);
  return tables.has(table) ? { table } : 'noSeat';
}

type Fit = { readonly seat: SeatId } | { readonly lacks: 'noSeat' | 'noRoom' };

/** A table only: its seats in their order, those that nobody was given by name. */
function withSeats(names: readonly PlacedName[], context: OccasionContext): ReadonlyMap<PlacedName, Fit> {
  const aims = names.map((name) => [name, aimOf(name.said ?? '', context)] as const);
  const taken = new Set(aims.flatMap(([, aim]) => (typeof aim === 'object' && 'seat' in aim ? [aim.seat] : [])));
  const free = (table: string): LayoutSeat | undefined => context.layout.seats.find((seat) => seat.table === table && !taken.has(seat.id));
  return new Map(
    aims.map(([name, aim]): readonly [PlacedName, Fit] => {
      if (aim === 'noSeat') return [name, { lacks: aim }];
      if ('seat' in aim) return [name, aim];
      const seat = free(aim.table);
      if (seat) taken.add(seat.id);
      return [name, seat ? { seat: seat.id } : { lacks: 'noRoom' }];
    }),
  );
}

const drawnSeats = (names: readonly PlacedName[], { layout }: OccasionContext, turned: boolean): ReadonlyMap<PlacedName, Fit> =>
  new Map([...fitDrawing(names, layout.seats, turned)].map(([name, seat]) => [name, { seat }]));

const idOf = ({ row, column, name }: PlacedName): string => `${row}:${column}:${name}`;

export type SeatedOptions = {
  /** The sheet is drawn from the other side of the room. */
  readonly turned?: boolean;
  /** Entries that somebody left out: they neither take a seat nor keep anybody on one. */
  readonly leave?: ReadonlySet<string>;
};

/** A sheet with an already seated plan, laid beside the plan as it is. Nothing is changed; undefined when nobody of the plan is on it. */
export function planSeating(
  sheet: Sheet,
  context: OccasionContext,
  { turned = false, leave = new Set() }: SeatedOptions = {},
): SeatedPlan | undefined {
  const { occasion, layout, reception } = context;
  const byName = new Map<string, PersonId[]>();
  for (const { id, name } of Object.values(reception.people)) byName.set(nameKey(name), [...(byName.get(nameKey(name)) ?? []), id]);
  const found = findNames(sheet, { seats: new Set(layout.seats.map(({ id }) => id)), names: new Set(byName.keys()) });
  if (!found) return undefined;
  const fits = found.form === 'drawing' ? drawnSeats(found.names, context, turned) : withSeats(found.names, context);

  const bearers = ({ name }: PlacedName) => byName.get(name) ?? [];
  const coming = new Set(found.names.flatMap((name) => (leave.has(idOf(name)) || bearers(name).length > 1 ? [] : bearers(name))));
  const seen = { people: new Set<PersonId>(), seats: new Set<SeatId>() };
  const entries = found.names.map((placed): SeatedEntry => {
    const [person, ...others] = bearers(placed);
    const fit = fits.get(placed) ?? { lacks: 'noRoom' };
    const about = { id: idOf(placed), placed };
    if (!person) return { ...about, state: 'nobody' };
    if (others.length > 0) return { ...about, state: 'several' };
    if ('lacks' in fit) return { ...about, person, state: fit.lacks };
    const { seat } = fit;
    const [from] = seatsOf(occasion, person);
    const known = { ...about, person, seat, ...(from ? { from } : {}) };
    if (seen.people.has(person)) return { ...known, state: 'personTwice' };
    if (seen.seats.has(seat)) return { ...known, state: 'seatTwice' };
    if (!leave.has(about.id)) {
      seen.people.add(person);
      seen.seats.add(seat);
    }
    const sitter = occupantOf(occasion, seat);
    if (from === seat) return { ...known, state: 'same' };
    if ((from && occasion.locks[from]) || (sitter && occasion.locks[seat])) return { ...known, state: 'locked' };
    if (sitter && !coming.has(sitter)) return { ...known, state: 'displaces', displaced: sitter };
    return { ...known, state: from ? 'moves' : 'sits' };
  });
  return { form: found.form, entries, others: found.others };
}

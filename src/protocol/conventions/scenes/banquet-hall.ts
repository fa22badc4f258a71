import { forward } from '../../../geometry/facing';
import type { LayoutSeat, LayoutTable } from '../../../layouts/layout';
import type { Citation } from '../../../model/citation';
import { unranked } from '../../sources/cite';
import type { GivenId } from '../givens';
import type { Reason } from '../honor-order';
import type { Placed, Scene } from '../scene';
import { type RoundBanquetAuthority, roundTables } from './banquet-round';

export type HallAuthority = {
  readonly table: RoundBanquetAuthority;
  readonly tables: Citation;
  readonly facingDoor: Citation;
  readonly entering: Citation;
  /** The folk rule that the left is higher (`frame=left`). */
  readonly left?: Citation;
  /** The host of every other table faces the main one (`table-hosts=facing-main`). */
  readonly hostsFacingMain?: Citation;
  readonly triangle: Citation;
  readonly many: Citation;
};

type Key = { readonly principle: string; readonly citation: Citation; readonly measure: (table: LayoutTable) => number };

const millimeters = (value: number) => Math.round(value);

/** Sorted by the first key that separates; each table says which one set it below the table before. */
function rankTables(
  tables: readonly LayoutTable[],
  keys: readonly Key[],
): readonly { readonly table: LayoutTable; readonly because: Reason }[] {
  const measured = tables.map((table) => ({ table, by: keys.map(({ measure }) => measure(table)) }));
  type Measured = (typeof measured)[number];
  const decide = (left: Measured, right: Measured) => left.by.findIndex((value, key) => value !== right.by[key]);
  const sorted = measured.sort((left, right) => {
    const key = decide(left, right);
    return (left.by[key] ?? 0) - (right.by[key] ?? 0);
  });
  return sorted.map((one, index) => {
    const above = sorted[index - 1] ?? sorted[index + 1];
    const key = (above && keys[decide(above, one)]) ?? keys[0];
    return {
      table: one.table,
      because: {
        principle: key?.principle ?? 'main-table',
        citation: key?.citation ?? keys[0]?.citation ?? unranked,
      },
    };
  });
}

/**
 * The tables of a hall by rank: center over sides, far from the door (or near the stage), nearer the main table, right over left.
 * `frame` says whose right: of somebody facing the door, or of somebody coming in.
 */
function tablesByRank(tables: readonly LayoutTable[], pattern: string, stage: string, frame: string, authority: HallAuthority) {
  const left = frame === 'left' ? authority.left : undefined;
  // Facing the door (down the page) the right hand is the left of the drawing; coming in it is the right.
  const rightFirst: Key = {
    principle: left ? 'left-over-right' : 'right-over-left',
    citation: left ?? (frame === 'entering' ? authority.entering : authority.facingDoor),
    measure: ({ at }) => millimeters(left || frame === 'entering' ? -at.x : at.x),
  };
  const middleX = (Math.min(...tables.map(({ at }) => at.x)) + Math.max(...tables.map(({ at }) => at.x))) / 2;
  const middleY = (Math.min(...tables.map(({ at }) => at.y)) + Math.max(...tables.map(({ at }) => at.y))) / 2;
  const upper: Key =
    stage === 'near'
      ? { principle: 'near-the-stage', citation: authority.tables, measure: ({ at }) => -millimeters(at.y) }
      : stage === 'left' || stage === 'right'
        ? { principle: 'near-the-stage', citation: authority.tables, measure: ({ at }) => millimeters(stage === 'left' ? at.x : -at.x) }
        : {
            principle: stage === 'far' ? 'near-the-stage' : 'far-from-door',
            citation: authority.tables,
            measure: ({ at }) => millimeters(at.y),
          };
  // Tables in rows before a stage have their center in the middle of each row; without one it is the middle of the room.
  const fromCenter = ({ x, y }: LayoutTable['at']): number => {
    if (pattern === 'column') return 0;
    if (pattern !== 'grid' || stage === 'none') return Math.hypot(x - middleX, y - middleY);
    return Math.abs(stage === 'left' || stage === 'right' ? y - middleY : x - middleX);
  };
  const center: Key = {
    principle: 'center-over-sides',
    citation: tables.length > 3 ? authority.many : authority.tables,
    measure: ({ at }) => millimeters(fromCenter(at)),
  };
  const apex: Key = { principle: 'apex-over-base', citation: authority.triangle, measure: ({ at }) => millimeters(at.y) };
  const first = rankTables(tables, pattern === 'triangle' ? [apex, center, rightFirst] : [center, upper, rightFirst])[0];
  if (!first) return [];
  const main = first.table;
  const near: Key = {
    principle: 'near-the-main-table',
    citation: authority.tables,
    measure: ({ at }) => millimeters(Math.hypot(at.x - main.at.x, at.y - main.at.y) / 10),
  };
  const axis: Key = {
    principle: 'center-over-sides',
    citation: authority.tables,
    measure: ({ at }) => millimeters(Math.abs(at.x - middleX)),
  };
  const rest = rankTables(
    tables.filter((table) => table !== main),
    [near, upper, axis, rightFirst],
  );
  return [{ table: main, because: { principle: 'main-table', citation: first.because.citation } }, ...rest];
}

/** What holds at the tables beside the main one, whatever was said. */
const elsewhere: Readonly<Partial<Record<GivenId, string>>> = { hosts: 'one', presiding: 'host', interpreters: 'none' };

function atEachTable(seats: readonly LayoutSeat[]): ReadonlyMap<string, readonly LayoutSeat[]> {
  const tables = new Map<string, LayoutSeat[]>();
  for (const seat of seats) {
    const here = tables.get(seat.table);
    if (here) here.push(seat);
    else tables.set(seat.table, [seat]);
  }
  return tables;
}

/** The table counted anew from the chair that looks to the main table, as if the door were there. */
function facingMain(seats: readonly LayoutSeat[], table: LayoutTable, main: LayoutTable): readonly LayoutSeat[] {
  const towards = ({ facing }: LayoutSeat) => {
    const ahead = forward(facing);
    return Math.round(ahead.x * (main.at.x - table.at.x) + ahead.y * (main.at.y - table.at.y));
  };
  const first = [...seats].sort((left, right) => towards(right) - towards(left) || left.place - right.place)[0]?.place ?? 1;
  return seats.map((seat) => ({ ...seat, place: ((seat.place - first + seat.of) % seat.of) + 1 }));
}

const hostFacingMain = (placed: readonly Placed[], citation: Citation): readonly Placed[] =>
  placed.map((one, index) => (index === 0 ? { ...one, because: [{ principle: 'host-faces-the-main-table', citation }] } : one));

/** A hall of round tables (CONTRACT `banquet/hall`): tables by rank, and at each table the rule of the round table. */
export const hallScene =
  (authority: HallAuthority): Scene =>
  ({ layout, seats, given }) => {
    const frame = given('frame');
    const ranked = tablesByRank(layout.tables, String(layout.settings.pattern), given('stage'), frame, authority);
    const seatsAt = atEachTable(seats);
    const [main, ...others] = ranked.map(({ table }) => table);
    const at = (table: LayoutTable) => seatsAt.get(table.id) ?? [];
    // The second host and the interpreter sit at the main table; every other table has one host (每桌有主).
    const there = (id: GivenId) => elsewhere[id] ?? given(id);
    const turned =
      authority.hostsFacingMain && others.length > 0 && given('table-hosts') === 'facing-main' ? authority.hostsFacingMain : undefined;
    const answers = [
      ...roundTables(main ? [at(main)] : [], authority.table, given),
      ...(main && turned
        ? roundTables(
            others.map((table) => facingMain(at(table), table, main)),
            authority.table,
            there,
          ).map((answer) => ({ ...answer, host: hostFacingMain(answer.host, turned) }))
        : roundTables(others.map(at), authority.table, there)),
    ];
    const all = (pick: (answer: (typeof answers)[number]) => readonly Placed[]): readonly Placed[] => answers.flatMap(pick);
    const any = all((answer) => answer.any);
    const interpreter = answers.flatMap((answer) => answer.interpreter);
    return {
      order: { guest: all((answer) => answer.guest), host: all((answer) => answer.host), ...(any.length > 0 ? { any } : {}) },
      ...(interpreter.length > 0 ? { roles: { interpreter } } : {}),
      // The guests table by table; of the hosts first one to every table, then whoever is left.
      ...(any.length > 0
        ? { ladder: { guest: all((answer) => [...answer.guest, ...answer.any]), host: [...all((answer) => answer.host), ...any] } }
        : {}),
      tables: ranked.map(({ table, because }) => ({ table: table.id, because: [because] })),
    };
  };

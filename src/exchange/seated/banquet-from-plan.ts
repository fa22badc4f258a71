import type { Speaker } from '../../i18n/speak';
import { OccasionId, type PersonId, SeatId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import { attends, type Person } from '../../model/person';
import { blocksOf } from '../../protocol/arrange/problem';
import { nameKey } from '../roster/names';
import type { Sheet } from '../tables/sheet';

/** The hall of our own with the fewest chairs at a table. */
const leastSeats = 4;

type Line = { readonly name: string; readonly label: string; readonly table: number; readonly place: number };

/** Who has a seat, in the columns that the reader of a table plan writes. */
function linesOf({ rows }: Sheet): readonly Line[] {
  const [header, ...body] = rows;
  const [name, table, seat] = ['Name', 'Table', 'Seat'].map((heading) => header?.cells.indexOf(heading) ?? -1);
  return body.flatMap(({ cells }) => {
    const match = /^T(\d+)\.(\d+)$/.exec(cells[seat ?? -1] ?? '');
    if (!match) return [];
    return [{ name: nameKey(cells[name ?? -1] ?? ''), label: cells[table ?? -1] ?? '', table: Number(match[1]), place: Number(match[2]) }];
  });
}

/**
 * The seated tables of a PerfectTablePlan file as a banquet: as many round tables as it counts, each with the chairs of its largest,
 * under the names that it gives them. Undefined where nobody has a seat yet. A name that two people bear seats neither.
 */
export function banquetFromPlan(sheet: Sheet, people: readonly Person[], speaker: Speaker): Occasion | undefined {
  const lines = linesOf(sheet);
  if (lines.length === 0) return undefined;
  const bearers = new Map<string, PersonId[]>();
  for (const { id, name } of people) bearers.set(nameKey(name), [...(bearers.get(nameKey(name)) ?? []), id]);
  const coming = new Set(people.filter(attends).map(({ id }) => id));
  const seated = lines.flatMap(({ name, table, place }) => {
    const [person, ...others] = bearers.get(name) ?? [];
    return person && others.length === 0 && coming.has(person) ? [[SeatId.parse(`T${table}.${place}`), person] as const] : [];
  });
  const labels = new Map(
    lines.filter(({ label, table }) => label !== '' && label !== `T${table}`).map(({ label, table }) => [table, label]),
  );
  return {
    ...{
      id: OccasionId.parse('o1'),
      title: speaker.say('layouts', 'name.banquet.hall'),
      layout: 'banquet/hall',
      convention: 'intl',
      given: {},
    },
    settings: {
      tables: Math.max(...lines.map(({ table }) => table)),
      seats: Math.max(leastSeats, ...lines.map(({ place }) => place)),
      pattern: 'grid',
    },
    attendees: Object.fromEntries([...coming].map((id) => [id, true as const])),
    seating: blocksOf(new Map(seated)),
    ...{ locks: {}, chosen: {} },
    ...(labels.size > 0
      ? { tables: Object.fromEntries([...labels].map(([table, label]) => [`T${table}`, { label: label.slice(0, 60) }])) }
      : {}),
  };
}

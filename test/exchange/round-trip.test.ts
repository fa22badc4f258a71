import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../src/commands/apply-commands';
import { stageIn } from '../../src/documents/print-job';
import { exportDocx } from '../../src/exchange/export/export-docx';
import { exportXlsx } from '../../src/exchange/export/export-xlsx';
import { seatingCsv } from '../../src/exchange/export/seating-csv';
import { vehiclesCsv } from '../../src/exchange/export/vehicles-csv';
import { hasFaults } from '../../src/exchange/files/file-fault';
import { readRosterFile } from '../../src/exchange/files/read-roster-file';
import { readSeatingFile } from '../../src/exchange/files/read-seating-file';
import { readVehiclesFile } from '../../src/exchange/files/read-vehicles-file';
import { planSeating } from '../../src/exchange/seated/plan-seating';
import { seatingCommands } from '../../src/exchange/seated/seating-commands';
import { readTable } from '../../src/exchange/tables/read-table';
import { isTableFault } from '../../src/exchange/tables/sheet';
import { languages, speakerFor } from '../../src/i18n/speak';
import { OccasionId, PersonId, ReceptionId, seatId } from '../../src/model/ids';
import { type Occasion, takenSeats } from '../../src/model/occasion';
import { Party, type Person } from '../../src/model/person';
import { emptyReception, type Reception } from '../../src/model/reception';
import { ConvoyRole, type Vehicle } from '../../src/model/vehicle';
import { blocksOf } from '../../src/protocol/arrange/problem';

const here = OccasionId.parse('o');
const neverSeen = (): never => {
  throw new Error('no occasion');
};
const bytes = (text: string) => new TextEncoder().encode(text);

/** Names that a spreadsheet, a program or a reader might take for something else. */
const names = ['沈知远', '央金', '=1+1', 'Anna Berg', '+86', '-2', '@x', 'toString', '<b>林</b>', '买买提·艾力'];
const people = names.map(
  (name, index): Person => ({
    ...{ id: PersonId.parse(`p${index + 1}`), name, role: 'member', party: index % 2 === 0 ? 'guest' : 'host' },
    officialOrder: Math.floor(index / 2) + 1,
  }),
);

function receptionWith(occasion: Partial<Occasion> & Pick<Occasion, 'layout'>, among: readonly Person[] = people): Reception {
  const whole: Occasion = {
    ...{ id: here, title: '场次', settings: {}, convention: 'cn-domestic', given: {}, seating: {}, locks: {}, chosen: {} },
    attendees: Object.fromEntries(among.map(({ id }) => [id, true as const])),
    ...occasion,
  };
  return {
    ...emptyReception(ReceptionId.parse('r'), '来访'),
    people: Object.fromEntries(among.map((person) => [person.id, person])),
    occasions: { [here]: whole },
    programme: [here],
  };
}

const seats = Array.from({ length: 12 }, (_, index) => seatId(`T${Math.floor(index / 4) + 1}.${(index % 4) + 1}`));
const seatings = fc
  .tuple(
    fc.shuffledSubarray(people, { minLength: 1 }),
    fc.shuffledSubarray(seats, { minLength: people.length }),
    fc.infiniteStream(fc.boolean()),
  )
  .map(([sitters, places, coins]) => {
    const taken = sitters.flatMap(({ id }, index) => (places[index] ? [[places[index], id] as const] : []));
    const some = () => Object.fromEntries(taken.filter(() => coins.next().value === true).map(([seat]) => [seat, true as const]));
    return receptionWith({
      ...{ layout: 'banquet/hall', settings: { tables: 3, seats: 4 }, seating: blocksOf(new Map(taken)), locks: some(), chosen: some() },
    });
  });

function seatingOf(reception: Reception) {
  const occasion = reception.occasions[here];
  if (!occasion) throw new Error('no occasion');
  return takenSeats(occasion).map(([seat, person]) => ({
    ...{ seat, person, locked: occasion.locks[seat] === true, chosen: occasion.chosen[seat] === true },
  }));
}
async function seatingIn(file: Uint8Array, name: string) {
  const read = await readSeatingFile(file, name, people, seats);
  return hasFaults(read) ? read.faults : read.seating.toSorted((left, right) => (left.seat < right.seat ? -1 : 1));
}

const text = fc.constantFrom('京A·12345', '=1+1', '王师傅', '+86 139', '001', 'Mr. "X", Jr.', '随行 李');
const vehicle = fc
  .record(
    {
      ...{ role: fc.constantFrom(...ConvoyRole.options), number: text, plate: text, driver: text, phone: text, note: text },
      capacity: fc.integer({ min: 1, max: 99 }),
    },
    { requiredKeys: [] },
  )
  .filter((known) => Object.keys(known).length > 0);
const known = ['V1', 'V2', 'V3'];
const convoys = fc
  .array(vehicle, { minLength: 1, maxLength: 3 })
  .map((list): Readonly<Record<string, Vehicle>> => Object.fromEntries(list.map((one, index) => [known[index] ?? 'V1', one])));
async function vehiclesIn(file: Uint8Array, name: string) {
  const read = await readVehiclesFile(file, name, known);
  if (hasFaults(read)) return read.faults;
  // Our workbook has a line for every vehicle that is drawn, also where nothing is known of it.
  return Object.fromEntries(Object.entries(read.vehicles).filter(([, about]) => Object.keys(about).length > 0));
}

/**
 * A workbook brings the whole reception back (`merge/workbook-plan.test.ts`), and so does the plan file (`plan/read-plan.test.ts`).
 * CSV and Word carry lists: what each list carries stands here.
 */
describe('export, then import', { timeout: 60_000 }, () => {
  it('keeps a seating, with locks and chosen seats, as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(seatings, async (reception) => {
        const occasion = reception.occasions[here];
        expect(occasion && (await seatingIn(bytes(seatingCsv(reception, occasion)), 'a.csv'))).toEqual(seatingOf(reception));
      }),
      { numRuns: 60 },
    );
  });

  it.each(languages)('keeps a seating in the workbook (%s)', async (language) => {
    await fc.assert(
      fc.asyncProperty(seatings, async (reception) => {
        expect(await seatingIn(await exportXlsx(reception, speakerFor(language)), 'a.xlsx')).toEqual(seatingOf(reception));
      }),
      { numRuns: 8 },
    );
  });

  it('keeps the vehicles of a convoy as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(convoys, async (vehicles) => {
        expect(await vehiclesIn(bytes(vehiclesCsv({ vehicles })), 'a.csv')).toEqual(vehicles);
      }),
      { numRuns: 60 },
    );
  });

  it.each(languages)('keeps the vehicles of a convoy in the workbook (%s)', async (language) => {
    await fc.assert(
      fc.asyncProperty(convoys, async (vehicles) => {
        const reception = receptionWith({
          layout: 'vehicle/convoy',
          settings: { vehicles: 'sedan,sedan,coaster' },
          vehicles: { ...vehicles },
        });
        expect(await vehiclesIn(await exportXlsx(reception, speakerFor(language)), 'a.xlsx')).toEqual(vehicles);
      }),
      { numRuns: 8 },
    );
  });

  it('keeps the list of people in a Word document', async () => {
    const shown = fc.record({
      party: fc.constantFrom(...Party.options),
      title: fc.constantFrom('市长', '局长', undefined),
      organization: fc.constantFrom('市财政局', '=外办', undefined),
      phone: fc.constantFrom('13900000000', '010-66660000', undefined),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(shown, { minLength: 2, maxLength: people.length }), async (told) => {
        const listed = told.map((about, index): Person => {
          const { id, name, role } = people[index] ?? { id: PersonId.parse('p0'), name: 'x', role: 'member' as const };
          const set = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
          return { id, name, role, party: about.party, officialOrder: index + 1, ...set };
        });
        const reception = { ...receptionWith({ layout: 'meeting/talks' }, listed), occasions: {}, programme: [] };
        const read = await readRosterFile(await exportDocx(reception, speakerFor('zh-CN')), 'a.docx');
        const plain = (list: readonly Person[]) => list.map(({ id: _, ...person }) => JSON.stringify(Object.entries(person).sort())).sort();
        expect(hasFaults(read) ? read.faults : plain(read.people)).toEqual(plain(listed));
      }),
      { numRuns: 10 },
    );
  });

  it.each(languages)('keeps who sits where in a Word document (%s)', async (language) => {
    await fc.assert(
      fc.asyncProperty(seatings, async (reception) => {
        const read = await readTable(await exportDocx(reception, speakerFor(language)), 'a.docx');
        if (isTableFault(read)) throw new Error(read.fault);
        const [occasion] = Object.values(reception.occasions);
        const empty: Reception = occasion ? { ...reception, occasions: { [here]: { ...occasion, seating: {}, locks: {} } } } : reception;
        const stage = stageIn(empty, here);
        const plans = read.flatMap((sheet) => (stage && planSeating(sheet, stage)) ?? []);
        const list = plans.find(({ form }) => form === 'list');
        expect(list?.entries.map(({ state }) => state)).toEqual(list?.entries.map(() => 'sits'));
        const outcome = applyCommands(empty, seatingCommands(list?.entries ?? [], empty.occasions[here] ?? neverSeen()));
        expect(outcome.reception?.occasions[here]?.seating).toEqual(occasion?.seating);
      }),
      { numRuns: 6 },
    );
  });
});

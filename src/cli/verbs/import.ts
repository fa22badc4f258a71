import { readRosterFile } from '../../exchange/files/read-roster-file';
import { writePlan } from '../../exchange/plan/write-plan';
import { banquetFromPlan } from '../../exchange/seated/banquet-from-plan';
import { readTable } from '../../exchange/tables/read-table';
import { isTableFault } from '../../exchange/tables/sheet';
import type { Speaker } from '../../i18n/speak';
import { ReceptionId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Person } from '../../model/person';
import { emptyReception, type Reception } from '../../model/reception';
import type { Verb } from '../answer';
import { option, UsageFault } from '../arguments';
import { readOrFail } from '../files';

/** The tables of a .tp, with whoever sits at them. */
async function banquetIn(bytes: Uint8Array, path: string, people: readonly Person[], speaker: Speaker): Promise<Occasion | undefined> {
  if (!/\.tpb?$/i.test(path)) return undefined;
  const read = await readTable(bytes, path);
  const [sheet] = isTableFault(read) ? [] : read;
  return sheet && banquetFromPlan(sheet, people, speaker);
}

/** A list becomes a plan file with its people; a plan of PerfectTablePlan brings its banquet too. */
export const importRoster: Verb = async (call) => {
  const { asked, speaker } = call;
  const path = asked.words[0] ?? option(asked, 'roster');
  if (!path) throw new UsageFault(speaker.say('cli', 'rosterMissing'));
  const output = option(asked, 'output');
  if (!output) throw new UsageFault(speaker.say('cli', 'outputMissing'));
  const bytes = await call.read(path);
  const { people, unknownColumns } = readOrFail(await readRosterFile(bytes, path), speaker);
  const banquet = await banquetIn(bytes, path, people, speaker);
  if (unknownColumns.length > 0) call.note(speaker.say('cli', 'unknownColumns', { columns: speaker.list(unknownColumns) }));
  const title = path.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '') || path;
  const reception: Reception = {
    ...emptyReception(ReceptionId.parse('r1'), title),
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    ...(banquet ? { occasions: { [banquet.id]: banquet }, programme: [banquet.id] } : {}),
  };
  await call.write(output, writePlan(reception));
  return { status: 0, value: output, text: speaker.say('cli', 'written', { path: output }) };
};

import { readRosterFile } from '../../exchange/files/read-roster-file';
import { writePlan } from '../../exchange/plan/write-plan';
import { ReceptionId } from '../../model/ids';
import { emptyReception, type Reception } from '../../model/reception';
import type { Verb } from '../answer';
import { option, UsageFault } from '../arguments';
import { readOrFail } from '../files';

/** A list becomes a plan file with its people and no occasions. */
export const importRoster: Verb = async (call) => {
  const { asked, speaker } = call;
  const path = asked.words[0] ?? option(asked, 'roster');
  if (!path) throw new UsageFault(speaker.say('cli', 'rosterMissing'));
  const output = option(asked, 'output');
  if (!output) throw new UsageFault(speaker.say('cli', 'outputMissing'));
  const { people, unknownColumns } = readOrFail(await readRosterFile(await call.read(path), path), speaker);
  if (unknownColumns.length > 0) call.note(speaker.say('cli', 'unknownColumns', { columns: speaker.list(unknownColumns) }));
  const title = path.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '') || path;
  const reception: Reception = {
    ...emptyReception(ReceptionId.parse('r1'), title),
    people: Object.fromEntries(people.map((person) => [person.id, person])),
  };
  await call.write(output, writePlan(reception));
  return { status: 0, value: output, text: speaker.say('cli', 'written', { path: output }) };
};

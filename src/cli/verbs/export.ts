import { peopleCsv } from '../../exchange/export/people-csv';
import { seatingCsv } from '../../exchange/export/seating-csv';
import { writePlan } from '../../exchange/plan/write-plan';
import type { Verb } from '../answer';
import { option, UsageFault } from '../arguments';
import { occasionIn, planAsked } from '../occasion-asked';

/** A plan as CSV (its people; with `--occasion` who sits where) or as the plan file itself. */
export const exportPlan: Verb = async (call) => {
  const { asked, speaker } = call;
  const reception = await planAsked(call);
  const format = option(asked, 'format') ?? 'json';
  if (format !== 'csv' && format !== 'json') throw new UsageFault(speaker.say('cli', 'formatUnknown', { format, known: 'csv, json' }));
  const output = option(asked, 'output');
  if (!output) throw new UsageFault(speaker.say('cli', 'outputMissing'));
  const csv = () => (option(asked, 'occasion') === undefined ? peopleCsv(reception) : seatingCsv(reception, occasionIn(call, reception)));
  await call.write(output, format === 'csv' ? csv() : writePlan(reception));
  return { status: 0, value: output, text: speaker.say('cli', 'written', { path: output }) };
};

import { readRosterFile } from '../../exchange/files/read-roster-file';
import { isWorkbookFault, planInWorkbook, sayWorkbookPlan } from '../../exchange/merge/workbook-plan';
import { sayPlanFault } from '../../exchange/plan/plan-fault';
import { writePlan } from '../../exchange/plan/write-plan';
import { banquetFromPlan } from '../../exchange/seated/banquet-from-plan';
import { saySheet } from '../../exchange/tables/left-out';
import { readTable } from '../../exchange/tables/read-table';
import { proximities } from '../../exchange/tables/read-table-plan';
import { isTableFault } from '../../exchange/tables/sheet';
import { ReceptionId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Person } from '../../model/person';
import { emptyReception, type Reception } from '../../model/reception';
import type { Call, Verb } from '../answer';
import { option, UsageFault } from '../arguments';
import { encodingAsked } from '../encoding-asked';
import { readOrFail } from '../files';

type Saying = Pick<Call, 'speaker' | 'note'>;

/** The tables of a .tp, with whoever sits at them; what of that file does not come in is said. */
async function banquetIn(
  bytes: Uint8Array,
  path: string,
  people: readonly Person[],
  { speaker, note }: Saying,
): Promise<Occasion | undefined> {
  if (!/\.tpb?$/i.test(path)) return undefined;
  const read = await readTable(bytes, path);
  const [sheet] = isTableFault(read) ? [] : read;
  const banquet = sheet && banquetFromPlan(sheet, people, speaker);
  const near = people.reduce((sum, { unread }) => sum + (unread?.[proximities] ? 1 : 0), 0) / 2;
  if (banquet) note(speaker.say('cli', 'tablePlanTables', { count: Number(banquet.settings.tables) }));
  if (near > 0) note(speaker.say('cli', 'tablePlanNear', { count: Math.ceil(near) }));
  return banquet;
}

/** The plan that a workbook of ours holds; undefined for anybody else's list. */
async function wholePlanIn(
  bytes: Uint8Array,
  path: string,
  { speaker, note }: Pick<Call, 'speaker' | 'note'>,
): Promise<Reception | undefined> {
  if (!/\.xlsx$/i.test(path)) return undefined;
  const read = await readTable(bytes, path);
  const plan = isTableFault(read) ? undefined : planInWorkbook(read);
  if (!plan) return undefined;
  if (isWorkbookFault(plan)) throw new UsageFault(sayPlanFault(plan, speaker));
  for (const said of sayWorkbookPlan(plan, speaker)) note(said);
  return plan.reception;
}

/**
 * A list becomes a plan file with its people; a plan of PerfectTablePlan brings its banquet too, and a workbook of ours the plan from which
 * it was exported.
 */
export const importRoster: Verb = async (call) => {
  const { asked, speaker } = call;
  const path = asked.words[0] ?? option(asked, 'roster');
  if (!path) throw new UsageFault(speaker.say('cli', 'rosterMissing'));
  const output = option(asked, 'output');
  if (!output) throw new UsageFault(speaker.say('cli', 'outputMissing'));
  const bytes = await call.read(path);
  const whole = await wholePlanIn(bytes, path, call);
  if (whole) {
    await call.write(output, writePlan(whole));
    return { status: 0, value: output, text: speaker.say('cli', 'written', { path: output }) };
  }
  const { people, unknownColumns, sheets } = readOrFail(await readRosterFile(bytes, path, encodingAsked(call)), speaker);
  const banquet = await banquetIn(bytes, path, people, call);
  if (unknownColumns.length > 0) call.note(speaker.say('cli', 'unknownColumns', { columns: speaker.list(unknownColumns) }));
  const { encoding = 'utf-8', chosen = false } = sheets[0]?.encoding ?? {};
  if (encoding !== 'utf-8' && !chosen)
    call.note(speaker.say('cli', 'readAs', { path, encoding: speaker.say('exchange', `encoding.${encoding}`) }));
  for (const sheet of sheets) for (const said of saySheet(sheet, speaker)) call.note(sheets.length > 1 ? `${sheet.name}: ${said}` : said);
  const title = path.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '') || path;
  const reception: Reception = {
    ...emptyReception(ReceptionId.parse('r1'), title),
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    ...(banquet ? { occasions: { [banquet.id]: banquet }, programme: [banquet.id] } : {}),
  };
  await call.write(output, writePlan(reception));
  return { status: 0, value: output, text: speaker.say('cli', 'written', { path: output }) };
};

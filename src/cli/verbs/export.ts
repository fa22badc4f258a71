import { peopleCsv } from '../../exchange/export/people-csv';
import { seatingCsv } from '../../exchange/export/seating-csv';
import { vehiclesCsv } from '../../exchange/export/vehicles-csv';
import { writePart } from '../../exchange/part/part-file';
import { writePlan } from '../../exchange/plan/write-plan';
import { templateFrom } from '../../exchange/template/office-template';
import type { Reception } from '../../model/reception';
import type { Call, Verb } from '../answer';
import { option, UsageFault } from '../arguments';
import { occasionIn, planAsked } from '../occasion-asked';

type Write = (reception: Reception, call: Call) => Promise<string | Uint8Array>;

const onlyOccasion = (call: Call, reception: Reception) =>
  option(call.asked, 'occasion') === undefined ? undefined : occasionIn(call, reception);

/** Every form in which a plan leaves the program. The office formats are loaded when they are asked for. */
const formats: Readonly<Record<string, Write>> = {
  async xlsx(reception, call) {
    const { exportXlsx } = await import('../../exchange/export/export-xlsx');
    return exportXlsx(reception, call.speaker, { occasion: onlyOccasion(call, reception)?.id });
  },
  async docx(reception, call) {
    const { exportDocx } = await import('../../exchange/export/export-docx');
    return exportDocx(reception, call.speaker, { occasion: onlyOccasion(call, reception)?.id });
  },
  async csv(reception, call) {
    const occasion = onlyOccasion(call, reception);
    return occasion ? seatingCsv(reception, occasion) : peopleCsv(reception);
  },
  json: async (reception) => writePlan(reception),
  vehicles: async (reception, call) => vehiclesCsv(occasionIn(call, reception)),
  template: async (reception, call) => writePart('template', templateFrom(reception, occasionIn(call, reception))),
};

/** A plan as a workbook, a Word document, CSV (its people; with `--occasion` who sits where; `vehicles` of one ride), a template of one occasion, or the plan file itself. */
export const exportPlan: Verb = async (call) => {
  const { asked, speaker } = call;
  const reception = await planAsked(call);
  const format = option(asked, 'format') ?? 'json';
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!write) throw new UsageFault(speaker.say('cli', 'formatUnknown', { format, known: Object.keys(formats).join(', ') }));
  const output = option(asked, 'output');
  if (!output) throw new UsageFault(speaker.say('cli', 'outputMissing'));
  await call.write(output, await write(reception, call));
  return { status: 0, value: output, text: speaker.say('cli', 'written', { path: output }) };
};

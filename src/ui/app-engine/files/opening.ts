import { type PlanFault, sayPlanNotOpened, sayPlanPart } from '../../../exchange/plan/plan-fault';
import { isPlanFault } from '../../../exchange/plan/read-plan';
import { salvagePlan } from '../../../exchange/plan/salvage-plan';
import { sayUnknownInPlan, unknownInPlan } from '../../../exchange/plan/unknown-keys';
import { type Language, speakerFor } from '../../../i18n/speak';
import type { Reception } from '../../../model/reception';
import { readSealedFile, type Vault } from '../../../persistence/vault';
import type { FileTrouble, OpenOutcome } from '../../files/files-port';
import { drawable, readShowable } from './readable';

/** The text of a file as it was read; with a vault when it was sealed. */
export type OpenedText = { readonly text: string; readonly vault: Vault | undefined };
/** Shows what was read: as it is, or (`salvaged`) as a new reception beside the damaged file. */
type Show = (reception: Reception, opened: OpenedText, salvaged: boolean) => Promise<void>;

export const trouble = (fault: PlanFault, language: Language): FileTrouble => ({ message: sayPlanNotOpened(fault, speakerFor(language)) });

/** Damage is not the end: whatever can be read is offered. A file of a newer program is not damaged, and is left alone. */
function offerSalvage(opened: OpenedText, fault: PlanFault, language: Language, show: Show): OpenOutcome {
  const salvaged = salvagePlan(opened.text);
  if (!('reception' in salvaged)) return trouble(fault, language);
  const { reception, lost: undrawn } = drawable(salvaged.reception);
  const lost = [...salvaged.lost, ...undrawn];
  return {
    ask: 'salvage',
    people: Object.keys(reception.people).length,
    occasions: reception.programme.length,
    lost: [...new Set(lost.map((part) => sayPlanPart(part, speakerFor(language))))],
    cutOff: salvaged.cutOff,
    async answer() {
      await show(reception, opened, true);
      return undefined;
    },
  };
}

async function openPlain(opened: OpenedText, language: Language, show: Show): Promise<OpenOutcome> {
  const read = readShowable(opened.text);
  if (isPlanFault(read)) return offerSalvage(opened, read, language, show);
  await show(read, opened, false);
  const note = sayUnknownInPlan(unknownInPlan(opened.text, read), read, speakerFor(language));
  return note === undefined ? undefined : { note };
}

/** The text of a file, from the first look to the plan on the screen, with the questions that lie between. */
export async function openText(text: string, language: Language, show: Show): Promise<OpenOutcome> {
  const sealed = readSealedFile(text);
  if (sealed === 'plain') return openPlain({ text, vault: undefined }, language, show);
  const { say } = speakerFor(language);
  if (sealed === 'unknown') return { message: say('files', 'seal.unknown') };
  return {
    ask: 'passphrase',
    async answer(passphrase) {
      const opened = await sealed.open(passphrase);
      if (typeof opened === 'string') return { message: say('files', `seal.${opened}`) };
      return openPlain(opened, language, show);
    },
  };
}

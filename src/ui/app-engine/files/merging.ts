import { type Refusal, subjectOf } from '../../../commands/refusal';
import { mergePlans } from '../../../exchange/plan/merge-plans';
import { isPlanFault } from '../../../exchange/plan/read-plan';
import { settleConflict } from '../../../exchange/plan/settle-conflict';
import { writePlan } from '../../../exchange/plan/write-plan';
import { type Language, speakerFor } from '../../../i18n/speak';
import type { Reception } from '../../../model/reception';
import type { FilesPort, FileTrouble } from '../../files/files-port';
import type { Desk } from '../desk';
import type { Keeping } from './keeping';
import type { LinkedFile } from './linked-file';
import { trouble } from './opening';
import { readShowable } from './readable';

type Parts = { readonly desk: Desk; readonly file: LinkedFile; readonly keepVersion: Keeping['keepVersion'] };

/** The plan here and the file that somebody else has changed: put together, and what is left to settle afterwards. */
export function createMerging({ desk, file, keepVersion }: Parts): Pick<FilesPort, 'mergeWithFile' | 'acceptMerge' | 'settleConflict'> {
  const reception = () => desk.port.getReception();

  /** Two plans that can be shown may make one that cannot; it is looked at as strictly as a file. */
  const unshowable = (made: Reception, language: Language): FileTrouble | undefined => {
    const read = readShowable(writePlan(made));
    return isPlanFault(read) ? trouble(read, language) : undefined;
  };

  const refused = (refusal: Refusal, language: Language): FileTrouble => ({
    message: speakerFor(language).say('commands', `refusal.${refusal.because}`, { subject: subjectOf(reception(), refusal) }),
  });

  const mergeWithFile: FilesPort['mergeWithFile'] = (choices, language) => {
    const versions = file.versions();
    if (!versions) return undefined;
    const theirs = readShowable(versions.theirs);
    if (isPlanFault(theirs)) return trouble(theirs, language);
    const base = readShowable(versions.base);
    const merged = mergePlans(isPlanFault(base) ? theirs : base, reception(), theirs, choices);
    return unshowable(merged.reception, language) ?? { ...merged, theirs };
  };

  return {
    mergeWithFile,

    async acceptMerge(choices, language) {
      const merged = mergeWithFile(choices, language);
      if (!merged || 'message' in merged) return merged;
      await keepVersion('before');
      const refusal = desk.port.dispatch([{ kind: 'restoreReception', reception: merged.reception }], 'mergeFile');
      // Nothing was merged (another window writes): saving now would put this plan over the other's.
      if (refusal) return refused(refusal, language);
      file.met();
      await file.save(false);
      return undefined;
    },

    async settleConflict(id, side, language) {
      const settled = settleConflict(reception(), id, side);
      if (settled === 'damaged') return { message: speakerFor(language).say('files', 'conflict.damaged') };
      if ('because' in settled) return refused(settled, language);
      const fault = unshowable(settled.reception, language);
      if (fault) return fault;
      const refusal = desk.port.dispatch([{ kind: 'restoreReception', reception: settled.reception }], 'settleConflict');
      return refusal ? refused(refusal, language) : { unseated: settled.unseated };
    },
  };
}

import { restoreReception } from '../../src/commands/restore-reception';
import { mergePlans } from '../../src/exchange/plan/merge-plans';
import { settleConflict } from '../../src/exchange/plan/settle-conflict';
import type { Reception } from '../../src/model/reception';
import type { ReceptionStore } from '../../src/store/store';
import type { FilesPort } from '../../src/ui/files/files-port';

type Changed = { readonly base: Reception; readonly theirs: Reception };

/** Merges as the program does, without a disk. */
export function stubMerging(
  store: ReceptionStore,
  changed: Changed | undefined,
): Pick<FilesPort, 'mergeWithFile' | 'acceptMerge' | 'settleConflict'> {
  const merged = (choices: Parameters<FilesPort['mergeWithFile']>[0]) =>
    changed && { ...mergePlans(changed.base, store.getReception(), changed.theirs, choices), theirs: changed.theirs };
  return {
    mergeWithFile: merged,
    async acceptMerge(choices) {
      const made = merged(choices);
      if (made) store.dispatch([restoreReception(made.reception)], 'mergeFile');
      return undefined;
    },
    async settleConflict(id, side) {
      const made = settleConflict(store.getReception(), id, side);
      if (made === 'damaged' || 'because' in made) return { message: '不能改用。' };
      store.dispatch([restoreReception(made.reception)], 'settleConflict');
      return { unseated: made.unseated };
    },
  };
}

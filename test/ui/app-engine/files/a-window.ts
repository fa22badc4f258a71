import { ReceptionId } from '../../../../src/model/ids';
import { emptyReception } from '../../../../src/model/reception';
import { openStorage } from '../../../../src/persistence/storage';
import { createDesk } from '../../../../src/ui/app-engine/desk';
import { createFiling } from '../../../../src/ui/app-engine/files/filing';
import type { FileNews } from '../../../../src/ui/app-engine/files/news';
import { airwaves, lockManager } from '../../../persistence/in-memory';

export const blank = () => emptyReception(ReceptionId.parse('blank'), '席次');

let ids = 0;

/** A computer: one disk, one row for each lock, one clock that the test sets; its windows come and go. */
export function aComputer() {
  const locks = lockManager();
  const channel = airwaves();
  let time = Date.UTC(2026, 10, 23, 10);
  return {
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    window() {
      const desk = createDesk(blank());
      const news: FileNews[] = [];
      const storage = openStorage('xici-test');
      const files = createFiling({
        desk,
        storage,
        locks,
        channel,
        now: () => new Date(time).toISOString(),
        newId: () => `id-${++ids}`,
      });
      files.onNews((one) => news.push(one));
      return { desk, files, storage, news, port: desk.port };
    },
  };
}

/** Everything that is under way has come to an end. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((done) => setTimeout(done, 1));
}

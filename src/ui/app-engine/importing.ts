import { createListImport } from '../../exchange/screen/list-import';
import type { ImportPort } from '../import/import-port';
import { planOf, tablesOf } from './reading';

const { held, bookOf, ...lists } = createListImport();

/** Reading lists, behind the import screen; files are taken apart in a worker. */
export const importPort: ImportPort = {
  ...lists,
  read: async (bytes, name, language, signal, encoding) => held(await tablesOf(bytes, name, signal, encoding), name, language),
  wholePlan: (list, language) => planOf(bookOf(list), language),
};

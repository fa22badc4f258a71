import { createListImport } from '../../exchange/screen/list-import';
import type { ImportPort } from '../import/import-port';
import { tablesOf } from './reading';

const { held, ...lists } = createListImport();

/** Reading lists, behind the import screen; files are taken apart in a worker. */
export const importPort: ImportPort = {
  ...lists,
  read: async (bytes, name, language, signal) => held(await tablesOf(bytes, name, signal), name, language),
};

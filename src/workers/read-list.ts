import { expose } from 'comlink';
import type { Encoding } from '../exchange/tables/encodings';
import { readTable } from '../exchange/tables/read-table';
import type { Sheet, TableFault } from '../exchange/tables/sheet';

/** Takes a file of a stranger apart away from the screen: whatever it was made to do, the page stays quick and may give up on it. */
const listReader = {
  read: (bytes: Uint8Array, file: string, chosen?: Encoding): Promise<readonly Sheet[] | TableFault> => readTable(bytes, file, chosen),
};
export type ListReader = typeof listReader;

expose(listReader);

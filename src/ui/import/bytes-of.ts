import { limits } from '../../exchange/tables/sheet';

/** What the file holds, and of one that is too large no more than shows that it is. */
export const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.slice(0, limits.bytes + 1).arrayBuffer());

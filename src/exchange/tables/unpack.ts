import { strToU8, unzipSync, zipSync } from 'fflate';
import { limits, type TableFault } from './sheet';

/** XML parts by their path in the archive. */
export type Parts = Readonly<Record<string, Uint8Array>>;
export type Unpacked = { readonly parts: Parts } | TableFault;

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The container of .xls, .doc, and of every Office file with a password. */
export const isOldOffice = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

/**
 * The XML parts of an Office file. The sizes that the archive declares are added up before anything is unpacked, and
 * `unzipSync` never writes past a declared size, so that a zip bomb costs nothing.
 */
export function unpack(bytes: Uint8Array, file: string): Unpacked {
  let declared = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/.test(name)) return false;
        declared += originalSize;
        return declared <= limits.unpackedBytes;
      },
    });
    return declared > limits.unpackedBytes
      ? { fault: 'unpacksTooLarge', data: { file, limit: limits.unpackedBytes / 1024 / 1024 } }
      : { parts };
  } catch {
    return { fault: 'damaged', data: { file } };
  }
}

export const isFault = (unpacked: Unpacked): unpacked is TableFault => 'fault' in unpacked;

export function textOf(parts: Parts, path: string): string | undefined {
  const part = parts[path];
  return part && new TextDecoder().decode(part);
}

/** Packed again without compression: whoever unpacks it next meets no surprise and starts no worker of its own. */
export const repack = (parts: Readonly<Record<string, Uint8Array | string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part])), {
    level: 0,
  });

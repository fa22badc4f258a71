import { unzipSync } from 'fflate';
import { limits, type TableFault } from './sheet';

/** XML parts by their path in the archive, in small letters: programs do not agree on how they write it. */
export type Parts = Readonly<Record<string, Uint8Array>>;
export type Unpacked = { readonly parts: Parts } | TableFault;

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** An .xlsb: a workbook whose parts are no XML. The archive lists the names of its parts at its end. */
export const isBinaryWorkbook = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes).includes('xl/workbook.bin');

/** The container of .xls, .doc, and of every Office file with a password. */
export const isOldOffice = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

const streams = [
  ['EncryptedPackage', 'locked'],
  ['Workbook', 'workbook'],
  ['Book', 'workbook'],
  ['WordDocument', 'document'],
] as const;

/** Which of them it is: the container names what it holds in UTF-16, each name at the beginning of a record of 128 bytes ([MS-CFB] 2.6.1). */
export function oldOfficeKind(bytes: Uint8Array): (typeof streams)[number][1] | undefined {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const isNamed = (name: string) => {
    for (let at = names.indexOf(`${name}\0`); at >= 0; at = names.indexOf(`${name}\0`, at + 1)) if (at % 64 === 0) return true;
    return false;
  };
  return streams.find(([name]) => isNamed(name) || isNamed(name.toUpperCase()))?.[1];
}

/**
 * The XML parts of an Office file. The sizes that the archive declares are added up before anything is unpacked, and
 * `unzipSync` never writes past a declared size, so that a zip bomb costs nothing.
 */
export function unpack(bytes: Uint8Array, file: string): Unpacked {
  let declared = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/i.test(name)) return false;
        declared += originalSize;
        return declared <= limits.unpackedBytes;
      },
    });
    return declared > limits.unpackedBytes
      ? { fault: 'unpacksTooLarge', data: { file, limit: limits.unpackedBytes / 1024 / 1024 } }
      : { parts: Object.fromEntries(Object.entries(parts).map(([path, part]) => [path.replaceAll('\\', '/').toLowerCase(), part])) };
  } catch {
    return { fault: 'damaged', data: { file } };
  }
}

export const isFault = (unpacked: Unpacked): unpacked is TableFault => 'fault' in unpacked;

export function textOf(parts: Parts, path: string): string | undefined {
  const part = parts[path.toLowerCase()];
  return part && new TextDecoder().decode(part);
}

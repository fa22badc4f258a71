import { decoded, pages } from './encodings';

/** The encodings of old Office files by the number that Windows gives them ([MS-UCODEREF] 2.2.1). */
const labels: Readonly<Record<number, string>> = {
  ...pages,
  ...{ 874: 'windows-874', 1200: 'utf-16le', 10000: 'macintosh' },
  ...Object.fromEntries(Array.from({ length: 9 }, (_, place) => [1_250 + place, `windows-${1_250 + place}`])),
};

/** Bytes of an old file as text. A code page that is not known here is read as that of the West: its Latin letters are the same. */
export const decodePage = (page: number, bytes: Uint8Array): string => decoded(labels[page] ?? 'windows-1252', bytes);

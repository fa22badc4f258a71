import { decodedKorean } from './korean';

/** Encodings that a list may be in, in the order of a menu. All are known to `TextDecoder` by these names. */
export const encodings = [
  ...(['utf-8', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'] as const),
  ...(['windows-1252', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254', 'windows-1256'] as const),
  ...(['windows-874', 'utf-16le', 'utf-16be'] as const),
] as const;
export type Encoding = (typeof encodings)[number];

export const isEncoding = (text: string): text is Encoding => encodings.some((one) => one === text);

/** What windows-1252 has in the place of the control characters of Latin-1, from 0x80 on (WHATWG Encoding, index windows-1252). */
const ofWindows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text in this encoding, read in Node as a browser reads it: Node takes windows-1252 for Latin-1, which would lose every curved quote and
 * the euro sign, and of EUC-KR knows the standard without its extension.
 */
export function decoded(encoding: string, bytes: Uint8Array, fatal = false): string {
  const decoder = new TextDecoder(encoding, { fatal });
  if (decoder.encoding === 'euc-kr') return decodedKorean(bytes, fatal);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replaceAll(/[\u0080-\u009f]/g, (letter) => ofWindows[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** The encoding that people call so, as `gbk`, `gb2312`, `UTF8` or `cp949`. */
export function encodingCalled(label: string): Encoding | undefined {
  const [, page] = /^(?:cp|ms)_?(\d+)$/i.exec(label.trim()) ?? [];
  const called = page === undefined ? (isExtendedKorean.test(label) ? 'euc-kr' : label) : (pages[page] ?? `windows-${page}`);
  try {
    const { encoding } = new TextDecoder(called);
    const name = encoding === 'gbk' ? 'gb18030' : encoding;
    return isEncoding(name) ? name : undefined;
  } catch {
    return undefined;
  }
}
/** As Java and ICU call it. */
const isExtendedKorean = /^\s*(uhc|(x-)?windows-949)\s*$/i;
/** Code pages that are not called `windows-` and their number, by that number, as Windows and Python call them. */
export const pages: Readonly<Record<string, string>> = { 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 65001: 'utf-8' };

/** The encoding that a page or XML names in its head, where it is one of these. */
export function encodingNamed(bytes: Uint8Array): Encoding | undefined {
  const head = decoded('windows-1252', bytes.subarray(0, 1_024));
  if (!/^\s*</.test(head)) return undefined;
  const named = /<\?xml[^>]*\sencoding=["']([\w-]+)["']|<meta[^>]*\scharset=["']?([\w-]+)|charset=([\w-]+)["']/i.exec(head);
  const label = named?.[1] ?? named?.[2] ?? named?.[3];
  return label === undefined ? undefined : encodingCalled(label);
}

/** Text that fits the encoding byte for byte; undefined where it does not, or where it holds what no text holds. */
export function decodeStrictly(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    const text = decoded(encoding, bytes, true);
    return text.includes('\u0000') ? undefined : text;
  } catch {
    return undefined;
  }
}

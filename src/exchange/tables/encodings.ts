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

/** Text in this encoding. Node reads windows-1252 as Latin-1, which would lose every curved quote and the euro sign: they are set right. */
export function decoded(encoding: string, bytes: Uint8Array, fatal = false): string {
  const decoder = new TextDecoder(encoding, { fatal });
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replaceAll(/[\u0080-\u009f]/g, (letter) => ofWindows[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** The encoding that a page or XML names in its head, where it is one of these. */
export function encodingNamed(bytes: Uint8Array): Encoding | undefined {
  const head = decoded('windows-1252', bytes.subarray(0, 1_024));
  if (!/^\s*</.test(head)) return undefined;
  const named = /<\?xml[^>]*\sencoding=["']([\w-]+)["']|<meta[^>]*\scharset=["']?([\w-]+)|charset=([\w-]+)["']/i.exec(head);
  const label = named?.[1] ?? named?.[2] ?? named?.[3];
  try {
    const { encoding } = new TextDecoder(label ?? 'none');
    const name = encoding === 'gbk' ? 'gb18030' : encoding;
    return isEncoding(name) ? name : undefined;
  } catch {
    return undefined;
  }
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

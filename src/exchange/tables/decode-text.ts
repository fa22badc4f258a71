import { decoded, decodeStrictly, type Encoding, encodingNamed } from './encodings';
import { likelyEncoding } from './likely-encoding';

/** A text, the encoding it was read in, and whether a person chose that. */
export type Decoded = { readonly text: string; readonly encoding: Encoding; readonly chosen: boolean };

const starts = (bytes: Uint8Array, ...mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);

/** Text in pairs of bytes without a mark: every line of it ends in a pair of which one half is nothing. */
function unmarkedPairs(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length % 2 === 1 || !bytes.subarray(0, looked).includes(0)) return undefined;
  let [little, big] = [0, 0];
  for (let place = 0; place + 1 < Math.min(bytes.length, looked); place += 2) {
    if (bytes[place + 1] === 0 && isPlain(bytes[place])) little += 1;
    if (bytes[place] === 0 && isPlain(bytes[place + 1])) big += 1;
  }
  return little === big ? undefined : little > big ? 'utf-16le' : 'utf-16be';
}
const isPlain = (byte = 0): boolean => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127);

/** Bytes that are enough to know an encoding by. */
const looked = 64 * 1_024;

/** The first lines: cut where no letter is cut. */
function firstLines(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= looked) return bytes;
  const end = bytes.lastIndexOf(10, looked);
  return bytes.subarray(0, end > 0 ? end : looked);
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (starts(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (starts(bytes, 0xfe, 0xff)) return 'utf-16be';
  const pairs = unmarkedPairs(bytes);
  if (pairs) return pairs;
  if (decodeStrictly('utf-8', bytes) !== undefined) return 'utf-8';
  return encodingNamed(bytes) ?? likelyEncoding(firstLines(bytes));
}

/**
 * Text of a file that does not say its encoding. A mark at the start decides; else UTF-8 if every byte fits it, else what the page names,
 * else what the letters are likeliest in (GB18030 holds GBK and GB2312). What a person chose is read whatever comes of it.
 * Undefined when it is no text at all.
 */
export function decodeText(bytes: Uint8Array, chosen?: Encoding): Decoded | undefined {
  if (chosen) return { text: decoded(chosen, bytes), encoding: chosen, chosen: true };
  for (const encoding of [encodingOf(bytes), 'gb18030'] as const) {
    const text = decodeStrictly(encoding, bytes);
    if (text !== undefined) return { text, encoding, chosen: false };
  }
  return undefined;
}

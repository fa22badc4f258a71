import { decodePage } from './code-pages';

/** One record of an .xls: what it is, and its bytes; `more` are the records that only go on with it ([MS-XLS] 2.1.4, 2.4.58). */
export type OldRecord = { readonly kind: number; readonly data: DataView; readonly more: readonly DataView[] };

/** Those of its kinds that a list is made of ([MS-XLS] 2.3). */
export const recordKinds = {
  ...{ begins: 0x809, ends: 0x0a, codePage: 0x42, locked: 0x2f, date1904: 0x22, sheet: 0x85, format: 0x41e, style: 0xe0, strings: 0xfc },
  ...{
    sharedLabel: 0xfd,
    label: 0x204,
    richLabel: 0xd6,
    number: 0x203,
    figure: 0x27e,
    figures: 0xbd,
    truth: 0x205,
    formula: 0x06,
    formula3: 0x206,
    formula4: 0x406,
  },
  ...{ result: 0x207, merged: 0xe5, row: 0x208, columns: 0x7d, remark: 0x1c, object: 0x5d },
} as const;
const goesOn = 0x3c;

/** The records of a stream from one place on, until what begins there ends, with all that is nested in it. */
export function* recordsFrom(stream: Uint8Array, start: number): Generator<OldRecord> {
  const whole = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = start;
  const next = (): { readonly kind: number; readonly data: DataView } | undefined => {
    if (at + 4 > whole.byteLength) return undefined;
    const [kind, length] = [whole.getUint16(at, true), whole.getUint16(at + 2, true)];
    if (at + 4 + length > whole.byteLength) return undefined;
    const data = new DataView(stream.buffer, stream.byteOffset + at + 4, length);
    at += 4 + length;
    return { kind, data };
  };
  let record = next();
  while (record) {
    const more: DataView[] = [];
    let following = next();
    while (following?.kind === goesOn) {
      more.push(following.data);
      following = next();
    }
    yield { ...record, more };
    record = following;
  }
}

/** Texts of an .xls of Excel 97 and later are Unicode, of one byte a letter where that is enough; before, they are of a code page. */
export type Texts = { readonly isUnicode: boolean; readonly codePage: number };

const bytesAt = (data: DataView, at: number, length: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: Math.max(0, Math.min(length, data.byteLength - at)) }, (_, place) => data.getUint8(at + place));

/** A text with its length in front, in one byte or in two ([MS-XLS] 2.5.294, 2.5.240). */
export function textAt(data: DataView, at: number, lengthBytes: 1 | 2, { isUnicode, codePage }: Texts): string {
  const count = lengthBytes === 1 ? data.getUint8(at) : data.getUint16(at, true);
  const begins = at + lengthBytes;
  if (!isUnicode) return decodePage(codePage, bytesAt(data, begins, count));
  const isWide = (data.getUint8(begins) & 1) === 1;
  return lettersOf(bytesAt(data, begins + 1, count * (isWide ? 2 : 1)), isWide);
}

const lettersOf = (bytes: Uint8Array<ArrayBuffer>, isWide: boolean): string =>
  isWide ? new TextDecoder('utf-16le').decode(bytes) : Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/**
 * The texts that cells refer to by number ([MS-XLS] 2.4.265). A text may be broken anywhere by the end of a record, and then says anew in
 * the next whether its letters have one byte or two.
 */
export function sharedTexts({ data, more }: OldRecord): readonly string[] {
  const parts = [data, ...more];
  let [part, at] = [0, 8];
  const here = (): DataView | undefined => {
    while (parts[part] && at >= (parts[part]?.byteLength ?? 0)) [part, at] = [part + 1, at - (parts[part]?.byteLength ?? 0)];
    return parts[part];
  };
  const byte = (): number => {
    const value = here()?.getUint8(at) ?? 0;
    at += 1;
    return value;
  };
  const number = (bytes: number): number => Array.from({ length: bytes }, byte).reduceRight((sum, value) => sum * 256 + value, 0);

  function letters(count: number, wide: boolean): string {
    let [left, isWide, text] = [count, wide, ''];
    while (left > 0) {
      const before = part;
      const inside = here();
      if (!inside) break;
      if (part !== before) isWide = (byte() & 1) === 1;
      const width = isWide ? 2 : 1;
      const taken = Math.min(left, Math.floor((inside.byteLength - at) / width));
      if (taken <= 0) {
        // Half a letter at the end of a record: the file is spoiled.
        at = inside.byteLength;
        left -= 1;
        continue;
      }
      text += lettersOf(bytesAt(inside, at, taken * width), isWide);
      at += taken * width;
      left -= taken;
    }
    return text;
  }

  const texts: string[] = [];
  const count = data.byteLength >= 8 ? data.getUint32(4, true) : 0;
  while (texts.length < count && here()) {
    const length = number(2);
    const flags = byte();
    const runs = flags & 8 ? number(2) : 0;
    const phonetic = flags & 4 ? number(4) : 0;
    texts.push(letters(length, (flags & 1) === 1));
    // How parts of it look, and how it is read aloud.
    at += runs * 4 + phonetic;
  }
  return texts;
}

/**
 * What lies in the browser's storage: readable text with a checksum, or a sealed text that only the passphrase opens.
 * Both show damage: a text that was changed on disk is not taken for what was written.
 */
export type Kept = { readonly text: string; readonly sum: number } | { readonly iv: Uint8Array; readonly sealed: Uint8Array };

/** `place` says what the text is and where it belongs; a sealed text moved to another place does not open there. */
export type Seal = {
  readonly close: (text: string, place: string) => Kept | Promise<Kept>;
  /** Undefined when it is damaged, or not for this key. */
  readonly open: (kept: unknown, place: string) => Promise<string | undefined>;
};

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1;
  return value;
});

/** CRC-32 (ISO-HDLC) over the UTF-16 units of the text: every single damaged unit shows. */
export function checksum(text: string): number {
  let sum = 0xff_ff_ff_ff;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    sum = (table[(sum ^ unit) & 0xff] ?? 0) ^ (sum >>> 8);
    sum = (table[(sum ^ (unit >>> 8)) & 0xff] ?? 0) ^ (sum >>> 8);
  }
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
}

/** No passphrase: the text itself, and a checksum. */
export const openSeal: Seal = {
  close: (text) => ({ text, sum: checksum(text) }),
  open: async (kept) =>
    typeof kept === 'object' &&
    kept !== null &&
    'text' in kept &&
    'sum' in kept &&
    typeof kept.text === 'string' &&
    checksum(kept.text) === kept.sum
      ? kept.text
      : undefined,
};

const starts = (bytes: Uint8Array, ...mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);

function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isHigh = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80;

/**
 * Whether letters with accents stand alone among plain ones, as an Excel of Western Europe writes them (Müller, Café). Chinese comes in
 * runs of high bytes, of which hardly one stands alone.
 */
function isWestern(bytes: Uint8Array): boolean {
  let [high, alone] = [0, 0];
  for (const [place, byte] of bytes.entries()) {
    if (!isHigh(byte)) continue;
    high += 1;
    if (!isHigh(bytes[place - 1]) && !isHigh(bytes[place + 1])) alone += 1;
  }
  return alone > high * 0.8;
}

/**
 * Text of a file that does not say its encoding. A mark at the start decides; else UTF-8 if every byte fits it, else
 * GB18030, in which Chinese Excel saves (it holds GBK and GB2312), or Windows-1252. Undefined when it is no text at all.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = starts(bytes, 0xff, 0xfe)
    ? decodeStrictly('utf-16le', bytes)
    : starts(bytes, 0xfe, 0xff)
      ? decodeStrictly('utf-16be', bytes)
      : (decodeStrictly('utf-8', bytes) ?? decodeStrictly(isWestern(bytes) ? 'windows-1252' : 'gb18030', bytes));
  return text?.includes('\u0000') ? undefined : text;
}

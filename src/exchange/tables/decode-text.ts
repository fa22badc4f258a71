const starts = (bytes: Uint8Array, ...mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);

function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Text of a file that does not say its encoding. A mark at the start decides; else UTF-8 if every byte fits it, else
 * GB18030, in which Chinese Excel saves (it holds GBK and GB2312). Undefined when it is no text at all.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = starts(bytes, 0xff, 0xfe)
    ? decodeStrictly('utf-16le', bytes)
    : starts(bytes, 0xfe, 0xff)
      ? decodeStrictly('utf-16be', bytes)
      : (decodeStrictly('utf-8', bytes) ?? decodeStrictly('gb18030', bytes));
  return text?.includes('\u0000') ? undefined : text;
}

const [offset, prime] = [0x811c9dc5, 0x01000193];

/** FNV-1a over the text: whether two prints say the same, not a secret. */
function hash(texts: readonly string[], seed: number): number {
  let value = seed >>> 0;
  for (const text of texts)
    for (let place = 0; place < text.length; place += 1) value = Math.imul(value ^ text.charCodeAt(place), prime) >>> 0;
  return value;
}

/** The same for the same texts, on every machine. */
export const fingerprintOf = (texts: readonly string[]): string =>
  [offset, ~offset].map((seed) => hash(texts, seed).toString(36)).join('-');

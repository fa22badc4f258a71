import type { Page } from './print-document';

const [offset, prime] = [0x811c9dc5, 0x01000193];

/** FNV-1a over the text: whether two prints say the same, not a secret. */
function hash(texts: readonly string[], seed: number): number {
  let value = seed >>> 0;
  for (const text of texts)
    for (let place = 0; place < text.length; place += 1) value = Math.imul(value ^ text.charCodeAt(place), prime) >>> 0;
  return value;
}

/** The same for the same pages, on every machine. */
export function fingerprintOf(pages: readonly Page[]): string {
  const bodies = pages.map(({ width, height, body }) => `${width} ${height} ${body}`);
  return [hash(bodies, offset), hash(bodies, ~offset)].map((part) => part.toString(36)).join('-');
}

/** What an XML text is made of, one after the other. Enough for Office files; DOMParser does not exist in Node. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const unescapeXml = (text: string): string =>
  text.replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, entity: string) => {
    if (entity.startsWith('#x') || entity.startsWith('#X')) return character(Number.parseInt(entity.slice(2), 16));
    if (entity.startsWith('#')) return character(Number(entity.slice(1)));
    return entities[entity] ?? whole;
  });

/** The name of a tag without its prefix: `w:tbl` → `tbl`. */
const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1);

function tokenOf(tag: string): XmlToken | undefined {
  if (tag.startsWith('/')) return { kind: 'close', name: localName(tag.slice(1).trim()) };
  const match = /^([^\s/]+)([\s\S]*)$/.exec(tag);
  if (!match) return undefined;
  const [, name = '', rest = ''] = match;
  return { kind: 'open', name: localName(name), attributes: rest, empty: rest.endsWith('/') };
}

/** The bracket that closes the tag: one inside a quoted value does not. Nothing where the next tag begins before, or the text ends. */
function endOfTag(xml: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < xml.length; at += 1) {
    const sign = xml[at];
    if (sign === '<') return -1;
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '>') return at;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  return -1;
}

/** Scans by `indexOf`, never by a regular expression over the whole text: a hostile file cannot make it slow. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start !== at) yield { kind: 'text', text: unescapeXml(xml.slice(at, start < 0 ? xml.length : start)) };
    if (start < 0) return;
    const close = xml.startsWith('<!--', start) ? '-->' : xml.startsWith('<![CDATA[', start) ? ']]>' : '>';
    const end = close === '>' ? endOfTag(xml, start) : xml.indexOf(close, start);
    if (end < 0) return;
    if (close === ']]>') yield { kind: 'text', text: xml.slice(start + 9, end) };
    const tag = close === '>' && !/^<[?!]/.test(xml.slice(start, start + 2)) ? tokenOf(xml.slice(start + 1, end)) : undefined;
    if (tag) yield tag;
    at = end + close.length;
  }
}

/** A name begins where one can: looked for from every letter of a long word, a hostile tag would take hours. */
const pairs = /(?<![^\s"'=])([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Every attribute by its name, with its value. */
export const attributesIn = (attributes: string): readonly (readonly [name: string, value: string])[] =>
  [...attributes.matchAll(pairs)].map(([, key = '', double, single]) => [localName(key), unescapeXml(double ?? single ?? '')] as const);

/** The value of an attribute, by its name without a prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  if (!attributes.includes(name)) return undefined;
  for (const [, key = '', double, single] of attributes.matchAll(pairs)) {
    if (localName(key) === name) return unescapeXml(double ?? single ?? '');
  }
  return undefined;
}

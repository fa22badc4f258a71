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

/** Scans by `indexOf`, never by a regular expression over the whole text: a hostile file cannot make it slow. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start !== at) yield { kind: 'text', text: unescapeXml(xml.slice(at, start < 0 ? xml.length : start)) };
    if (start < 0) return;
    const close = xml.startsWith('<!--', start) ? '-->' : xml.startsWith('<![CDATA[', start) ? ']]>' : '>';
    const end = xml.indexOf(close, start);
    if (end < 0) return;
    if (close === ']]>') yield { kind: 'text', text: xml.slice(start + 9, end) };
    const tag = close === '>' && !/^<[?!]/.test(xml.slice(start, start + 2)) ? tokenOf(xml.slice(start + 1, end)) : undefined;
    if (tag) yield tag;
    at = end + close.length;
  }
}

export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : unescapeXml(value);
}

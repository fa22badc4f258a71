/** `C12` → column 3, row 12. */
export type Reference = { readonly column: number; readonly row: number };

export function referenceOf(text: string): Reference | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return undefined;
  const [, letters = '', row = ''] = match;
  return { column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), row: Number(row) };
}

/** Rows and cells with their attributes; a quoted value may hold anything but an opening bracket. */
const tags = /<(?:[^\s<>/:]+:)?(c|row)((?:\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*)?)\/?>/g;
const beginnings = /<(?:[^\s<>/:]+:)?(?:c|row)(?=[\s/>])/g;
const attributes = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Every `r` that the tag has, by whatever prefix and however often: which of them a reader takes is its own affair. */
function* placesIn(tag: string): Generator<string> {
  for (const [, name = '', double, single] of tag.matchAll(attributes)) {
    if (name === 'r' || name.endsWith(':r')) yield double ?? single ?? '';
  }
}

/**
 * The cells of the corner that the reader will fill up with empty ones; a lone cell at the far end would exhaust the memory.
 * Undefined where a cell or row is said to be in a place that no sheet has: the reader would count its way to it all the same.
 */
export function cellsUpTo(xml: string): number | undefined {
  let column = 0;
  let row = 0;
  let seen = 0;
  for (const [, kind, tag = ''] of xml.matchAll(tags)) {
    seen += 1;
    for (const place of placesIn(tag)) {
      const reference = kind === 'c' ? referenceOf(place) : /^\d{1,7}$/.test(place) ? { column: 1, row: Number(place) } : undefined;
      if (!reference) return undefined;
      column = Math.max(column, reference.column);
      row = Math.max(row, reference.row);
    }
  }
  // A tag that does not end as tags do was not looked into.
  return seen === (xml.match(beginnings)?.length ?? 0) ? column * row : undefined;
}

import type { PrintDocument } from '../../src/documents/print-document';

const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** The texts of a page in their order, as a reader would copy them. */
export const textsOf = (body: string): readonly string[] =>
  [...body.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => signs[sign] ?? sign),
  );

/** All the text of some pages without spaces and line ends: a name is in it however it was broken. */
export const plainText = (pages: PrintDocument['pages']): string =>
  pages
    .map(({ body }) => textsOf(body).join(''))
    .join('')
    .replace(/\s/g, '');

export const timesIn = (text: string, part: string): number => text.split(part.replace(/\s/g, '')).length - 1;

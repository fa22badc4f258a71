import { relationsOf } from './relations';
import type { LeftOut } from './sheet';
import { type Parts, textOf } from './unpack';

const hasText = (xml: string): boolean => /<(?:\w+:)?t(?:\s[^<>]*)?>[^<]*[^<\s]/.test(xml);

/** What a document of Word has beside its text, and a list of people has no place for. `path` is where the text stands in the file. */
export function besideText(parts: Parts, path: string, xml: string): readonly LeftOut[] {
  const relations = relationsOf(parts, path);
  const has: Partial<Record<LeftOut, boolean>> = {
    comments: xml.includes('commentReference'),
    pictures: relations.some(({ kind }) => kind === 'image'),
    footnotes: /(?:foot|end)noteReference/.test(xml),
    headers: relations.some(({ kind, part }) => /^(header|footer)$/.test(kind) && hasText(textOf(parts, part) ?? '')),
  };
  return (['comments', 'pictures', 'footnotes', 'headers'] as const).filter((one) => has[one]);
}

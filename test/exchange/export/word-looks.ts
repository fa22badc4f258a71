import { partsOf } from './office-sample';

/** A line of a Word document as a reader sees it: what it says itself, and what its style says where it is silent. */
export type WordLine = {
  readonly text: string;
  readonly style: string | undefined;
  readonly keeps: boolean;
  readonly font: string | undefined;
  /** Half points. */
  readonly size: number;
  readonly bold: boolean;
  readonly level: number | undefined;
};

const valueIn = (xml: string, pattern: RegExp): string | undefined => pattern.exec(xml)?.[1];
const isOn = (xml: string, name: string): boolean | undefined => {
  const [said, value] = new RegExp(`<w:${name}(?: w:val="(\\w+)")?/>`).exec(xml) ?? [];
  return said === undefined ? undefined : value !== 'false';
};

export function wordLines(bytes: Uint8Array): readonly WordLine[] {
  const parts = partsOf(bytes);
  const sheet = parts['word/styles.xml'] ?? '';
  const styles = new Map(
    [...sheet.matchAll(/<w:style [^>]*w:styleId="([^"]*)".*?<\/w:style>/g)].map(([xml, id = '']) => [id, xml] as const),
  );
  const usual = valueIn(sheet, /<w:docDefaults>(.*?)<\/w:docDefaults>/) ?? '';
  return [...(parts['word/document.xml'] ?? '').matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/g)].map(([own]) => {
    const style = valueIn(own, /<w:pStyle w:val="([^"]*)"/);
    const sources = [own, styles.get(style ?? '') ?? '', usual];
    const first = <Value>(read: (xml: string) => Value | undefined) => sources.map(read).find((value) => value !== undefined);
    const level = first((xml) => valueIn(xml, /<w:outlineLvl w:val="(\d)"/));
    return {
      text: [...own.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join(''),
      style,
      keeps: first((xml) => isOn(xml, 'keepNext')) ?? false,
      font: first((xml) => valueIn(xml, /w:eastAsia="([^"]*)" w:hAnsi/)),
      size: Number(first((xml) => valueIn(xml, /<w:sz w:val="(\d+)"/))),
      bold: first((xml) => isOn(xml, 'b')) ?? false,
      level: level === undefined ? undefined : Number(level),
    };
  });
}

import type { Reception, ReceptionSettings } from '../model/reception';
import { isChineseFont, namesOfFont } from './font-aliases';

/** The voices of a Chinese office document; each falls back to what the machine has, down to any serif. */
export type Voice = 'title' | 'text' | 'name' | 'plain';

/** A family name as the user may have typed it: quotes and anything that could leave the rule are dropped. */
const quoted = (family: string): string => `"${family.replace(/["\\<>&{};\n\r]/g, '')}"`;

/** Families by every name that they go by, ready to stand before others. */
const known = (...families: readonly string[]): string =>
  families
    .flatMap(namesOfFont)
    .map((name) => `${quoted(name)}, `)
    .join('');

const afterHan = '"Noto Naskh Arabic", "Microsoft Uighur", "Noto Serif Tibetan", "Microsoft Himalaya", serif';

/** As `--font-paper-*` in `look/tokens.css`. */
const families: Readonly<Record<Voice, string>> = {
  title: `${known('方正小标宋简体', '华文中宋')}"Noto Serif CJK SC", "Source Han Serif SC", "SimSun", ${afterHan}`,
  text: `${known('仿宋_GB2312')}"Noto Serif CJK SC", "Source Han Serif SC", ${afterHan}`,
  name: `"STSong", "SimSun", "Noto Serif CJK SC", "Source Han Serif SC", ${afterHan}`,
  plain: `-apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif`,
};

/** Han fonts set foreign letters poorly, and some have no accents: text without Han has a font of its own, as offices do, unless they chose one. */
const foreign = `"Times New Roman", "Liberation Serif", "Noto Serif", "DejaVu Serif", ${afterHan}`;

/** Ahead of the Han fonts in a line of foreign words with some Han in it, so that it looks like the lines around it. */
const leading = '"Times New Roman", "Liberation Serif", ';

/** Han fonts give the apostrophe the room of a sign. */
const plainForeign = '-apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", "DejaVu Sans", sans-serif';

export type PaperFonts = Pick<ReceptionSettings, 'paperTitleFont' | 'paperTextFont' | 'paperNameFont'>;

/** The fonts that the reception chose for its paper. */
export const fontsOf = ({ settings: { paperTitleFont, paperTextFont, paperNameFont } }: Pick<Reception, 'settings'>): PaperFonts => ({
  ...(paperTitleFont ? { paperTitleFont } : {}),
  ...(paperTextFont ? { paperTextFont } : {}),
  ...(paperNameFont ? { paperNameFont } : {}),
});

/** The style sheet of every printed page: one class per voice. */
export function fontRules({ paperTitleFont, paperTextFont, paperNameFont }: PaperFonts = {}): string {
  const before = (family: string | undefined) => (family ? known(family) : '');
  const latin = (family: string | undefined) => (family && !isChineseFont(family) ? known(family) : '');
  return [
    // The fonts of office titles have one weight and must not be made bolder; the fall-backs have a bold of their own.
    // Widths are worked out sign by sign: no browser may put room of its own between Han and Latin.
    'text{white-space:pre;text-autospace:no-autospace;fill:#000}',
    `.title{font-family:${before(paperTitleFont)}${families.title};font-weight:700;font-synthesis:none}`,
    `.text{font-family:${before(paperTextFont)}${families.text}}`,
    `.name{font-family:${before(paperNameFont)}${families.name};font-weight:700}`,
    `.plain{font-family:${families.plain}}`,
    `.title.foreign{font-family:${latin(paperTitleFont)}${foreign}}`,
    `.text.foreign{font-family:${latin(paperTextFont)}${foreign}}`,
    `.name.foreign{font-family:${latin(paperNameFont)}${foreign}}`,
    `.plain.foreign{font-family:${plainForeign}}`,
    `.title.mixed{font-family:${latin(paperTitleFont)}${leading}${before(paperTitleFont)}${families.title}}`,
    `.text.mixed{font-family:${latin(paperTextFont)}${leading}${before(paperTextFont)}${families.text}}`,
    `.name.mixed{font-family:${latin(paperNameFont)}${leading}${before(paperNameFont)}${families.name}}`,
    '.strong{font-weight:700}',
  ].join('\n');
}

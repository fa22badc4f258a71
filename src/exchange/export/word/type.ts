import { AlignmentType, Paragraph } from 'docx';
import type { PaperFonts } from '../../../documents/fonts';
import { isRightToLeft } from '../../../documents/type-width';
import { printedRun } from './printed-run';

/** Word asks for a font per script: without the eastAsia one Chinese text falls to whatever the reader has. */
export const fontOf = (eastAsia: string, latin = 'Times New Roman') => ({ ascii: latin, hAnsi: latin, eastAsia, cs: latin });

export type Voice = 'title' | 'text' | 'name';

/** The fonts of an office document, unless the reception chose its own. */
export const voices = ({ paperTitleFont, paperTextFont, paperNameFont }: PaperFonts) => ({
  title: fontOf(paperTitleFont ?? '方正小标宋简体'),
  text: fontOf(paperTextFont ?? '仿宋'),
  name: fontOf(paperNameFont ?? '宋体'),
});
export type Voices = ReturnType<typeof voices>;

export type Line = {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly font: Voices[Voice];
  readonly bold?: boolean;
  readonly color?: string;
  readonly align?: 'center' | 'left';
  /** Points between baselines; absent: as the font has it. */
  readonly leading?: number;
  readonly before?: number;
  readonly after?: number;
  readonly pageBreakBefore?: boolean;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
  /** In a text that is read from the right; the line itself may be in any script. */
  readonly rightToLeft?: boolean;
};

/** What Word must be told of a line that is read from the right: of the paragraph, and of the letters that run so. */
export const towards = (text: string, rightToLeft: boolean) => ({
  paragraph: rightToLeft || isRightToLeft(text) ? { bidirectional: true } : {},
  run: isRightToLeft(text) ? { rightToLeft: true } : {},
  start: rightToLeft ? AlignmentType.START : AlignmentType.LEFT,
  end: rightToLeft ? AlignmentType.END : AlignmentType.RIGHT,
});

const twips = (points: number): number => Math.round(points * 20);

export const paragraph = ({
  text,
  size,
  font,
  bold = false,
  color,
  align = 'center',
  leading,
  before = 0,
  after = 0,
  pageBreakBefore,
  keepNext,
  rightToLeft = false,
}: Line) => {
  const { paragraph: read, run, start } = towards(text, rightToLeft);
  return new Paragraph({
    ...read,
    alignment: align === 'center' ? AlignmentType.CENTER : start,
    spacing: { before: twips(before), after: twips(after), ...(leading ? { line: twips(leading), lineRule: 'exact' as const } : {}) },
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    ...(keepNext ? { keepNext } : {}),
    children: [printedRun({ ...run, text, size: Math.max(2, Math.round(size * 2)), font, bold, ...(color ? { color } : {}) })],
  });
};

import { AlignmentType, Paragraph, TextRun } from 'docx';

/** Word asks for a font per script: without the eastAsia one Chinese text falls to whatever the reader has. */
export const fontOf = (eastAsia: string, latin = 'Times New Roman') => ({ ascii: latin, hAnsi: latin, eastAsia, cs: latin });

export type Voice = 'title' | 'text' | 'name';

/** The fonts of an office document, unless the reception chose its own. */
export const voices = ({ paperTitleFont, paperTextFont }: { paperTitleFont?: string | undefined; paperTextFont?: string | undefined }) => ({
  title: fontOf(paperTitleFont ?? '方正小标宋简体'),
  text: fontOf(paperTextFont ?? '仿宋'),
  name: fontOf('宋体'),
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
};

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
}: Line) =>
  new Paragraph({
    alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before: twips(before), after: twips(after), ...(leading ? { line: twips(leading), lineRule: 'exact' as const } : {}) },
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    ...(keepNext ? { keepNext } : {}),
    children: [new TextRun({ text, size: Math.max(2, Math.round(size * 2)), font, bold, ...(color ? { color } : {}) })],
  });

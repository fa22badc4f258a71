import { AlignmentType, Paragraph } from 'docx';
import { isRightToLeft } from '../../../documents/type-width';
import { printedRun } from './printed-run';
import type { Voice, Voices } from './voices';
import type { LineStyle } from './word-styles';

export type Line = {
  readonly text: string;
  /** What it is; whatever else is said here is what sets it apart from the others of its kind. */
  readonly style: LineStyle;
  /** Points. */
  readonly size?: number;
  readonly font?: Voices[Voice];
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
  style,
  size,
  font,
  bold,
  color,
  align,
  leading,
  before,
  after,
  pageBreakBefore,
  keepNext,
  rightToLeft = false,
}: Line) => {
  const { paragraph: read, run, start } = towards(text, rightToLeft);
  const spacing = {
    ...(before === undefined ? {} : { before: twips(before) }),
    ...(after === undefined ? {} : { after: twips(after) }),
    ...(leading ? { line: twips(leading), lineRule: 'exact' as const } : {}),
  };
  return new Paragraph({
    style,
    ...read,
    ...(align === undefined && !rightToLeft ? {} : { alignment: align === 'center' ? AlignmentType.CENTER : start }),
    ...(Object.keys(spacing).length > 0 ? { spacing } : {}),
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    ...(keepNext ? { keepNext } : {}),
    children: [
      printedRun({
        ...{ ...run, text },
        ...(size === undefined ? {} : { size: Math.max(2, Math.round(size * 2)) }),
        ...(font ? { font } : {}),
        ...(bold === undefined ? {} : { bold }),
        ...(color ? { color } : {}),
      }),
    ],
  });
};

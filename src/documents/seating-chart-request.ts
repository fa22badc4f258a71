import type { Drawing } from '../drawing/drawing';
import type { Speaker } from '../i18n/speak';
import type { OccasionContext } from '../protocol/rules/occasion-context';
import type { PaperFonts } from './fonts';
import type { Orientation, PaperName } from './paper';

export type SeatingChartOptions = {
  readonly paper?: PaperName;
  /** Absent: the way in which the drawing becomes larger. */
  readonly orientation?: Orientation;
  readonly names?: 'horizontal' | 'vertical';
  readonly titles?: boolean;
  readonly ranks?: boolean;
  readonly conventionNamed?: boolean;
  readonly heading?: string;
  readonly version?: string;
  /** The clock is the caller's: `2026-11-23T10:42`. */
  readonly printedAt?: string;
  readonly fonts?: PaperFonts;
};

export type SeatingChartRequest = {
  readonly context: OccasionContext;
  readonly drawing: Drawing;
  readonly speaker: Speaker;
  readonly options?: SeatingChartOptions;
};

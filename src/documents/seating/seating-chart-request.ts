import type { Drawing } from '../../drawing/drawing';
import type { Speaker } from '../../i18n/speak';
import type { SeatId } from '../../model/ids';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import type { Orientation, PaperName } from '../paper';

export type SeatingChartOptions = {
  readonly paper?: PaperName;
  /** Absent: the way in which the drawing becomes larger. */
  readonly orientation?: Orientation;
  readonly names?: 'horizontal' | 'vertical';
  readonly titles?: boolean;
  readonly ranks?: boolean;
  /** The rank of each seat in the honor order, in the corner of its plate. */
  readonly honor?: boolean;
  /** The seat id in the corner of each plate. */
  readonly seatIds?: boolean;
  /** Whether the back of each chair tells the party; on a board for the guests it does not. */
  readonly backs?: boolean;
  readonly conventionNamed?: boolean;
  readonly heading?: string;
  /** What a plate says that has no room for its name, where the sheet does not go by whole seat ids. */
  readonly idOf?: (seat: SeatId) => string;
  /** The document has a list with the whole titles of its own: a chart that lacks some needs none. */
  readonly titlesListed?: boolean;
  /** The drawing is looked at from the other end of the room. */
  readonly turned?: boolean;
};

export type SeatingChartRequest = {
  readonly context: OccasionContext;
  readonly drawing: Drawing;
  readonly speaker: Speaker;
  readonly options?: SeatingChartOptions;
};

import type { Citation } from '../../../model/citation';
import type { Placed, Scene } from '../scene';

/** Shows and theatres: the best place may be the middle of the second row, where the view is better (`best-row=second`). */
export const theatreScene =
  (secondRow: Citation, otherwise: Scene): Scene =>
  (question) => {
    const { seats } = question;
    const rows = Math.max(...seats.map(({ row }) => row));
    if (rows < 2 || question.given('best-row') === 'first') return otherwise(question);
    const found = otherwise(question)?.order.any ?? [];
    const isSecond = ({ seat }: Placed) => seats.find(({ id }) => id === seat)?.row === 2;
    const box = found
      .filter(isSecond)
      .map((placed, index) =>
        index === 0 ? { ...placed, because: [{ principle: 'second-row-for-the-view', citation: secondRow }] } : placed,
      );
    return { order: { any: [...box, ...found.filter((placed) => !isSecond(placed))] } };
  };

/**
 * Delegations in the order of a list (`ranking=un`): the first at the right end of the front row as seen from the podium, and on
 * along the row. How the list goes on in the rows behind no source says; they are filled the same way.
 */
export const assemblyScene =
  (firstSeat: Citation, otherwise: Scene): Scene =>
  (question) => {
    if (question.given('ranking') !== 'un') return otherwise(question);
    // The podium looks down the page: its right is the left of the drawing.
    const seats = [...question.seats].sort((left, right) => left.row - right.row || left.place - right.place);
    const any: readonly Placed[] = seats.map(({ id, row }) => ({
      seat: id,
      because: [{ principle: 'from-the-podiums-right', citation: firstSeat }],
      sourced: row === 1,
    }));
    return { order: { any } };
  };

import type { Model } from '../model/model';
import { type Choices, type Columns, columnsFrom, has, isNowhere, isOpenTo, narrow } from './choices';

/** Two people by row, what it weighs that a wish of theirs is met, and for each column of the one the columns of the other that meet it. */
export type WishedPair = {
  readonly one: number;
  readonly other: number;
  readonly weight: number;
  readonly meeting: readonly Columns[];
};

/** What is settled of a wish in a case: nothing yet, that it has to be met, or that it need not be, which costs its weight. */
export const [undecided, asked, givenUp] = [0, 1, 2] as const;

/**
 * The wishes that weigh something, as pairs of people and seats. Undefined where one weighs less than nothing. Where somebody stands,
 * no wish is met.
 */
export function wishedPairsOf(
  { cast, weights }: Model,
  columns: number,
  seatAt: (column: number) => number,
): readonly WishedPair[] | undefined {
  const all = Array.from({ length: columns }, (_, column) => column);
  const relation = (holds: (seat: number, other: number) => boolean): readonly Columns[] =>
    all.map((column) => {
      const seat = seatAt(column);
      return columnsFrom(seat < 0 ? [] : all.filter((other) => other !== column && seatAt(other) >= 0 && holds(seat, seatAt(other))));
    });
  const isBeside = (seat: number, other: number) => cast.beside[seat]?.includes(other) ?? false;
  const isSameTable = (seat: number, other: number) => cast.tableOf[seat] === cast.tableOf[other];
  const meeting = {
    beside: relation(isBeside),
    notBeside: relation((seat, other) => !isBeside(seat, other)),
    sameTable: relation(isSameTable),
    otherTable: relation((seat, other) => !isSameTable(seat, other)),
  };
  const pairs = weights.pairs.flatMap(({ one, other, ...asks }) =>
    (['beside', 'notBeside', 'sameTable', 'otherTable'] as const).flatMap((ask) =>
      asks[ask] === 0 ? [] : [{ one, other, weight: asks[ask], meeting: meeting[ask] }],
    ),
  );
  return pairs.some(({ weight }) => weight < 0) ? undefined : pairs;
}

/** What the wishes would weigh if each of them were met. */
export const weightOfAll = ({ weights }: Model): number =>
  weights.pairs.reduce((sum, { beside, notBeside, sameTable, otherTable }) => sum + beside + notBeside + sameTable + otherTable, 0);

export const isMet = ({ one, other, meeting }: WishedPair, columnOf: Int32Array): boolean => {
  const among = meeting[columnOf[one] ?? -1];
  return among !== undefined && has(among, columnOf[other] ?? -1);
};

/** The columns of the other from which somewhere in the choices of this row meets the wish. */
function supportOf(row: number, { meeting }: WishedPair, choices: Choices): Columns {
  let [low, high] = [0, 0];
  for (const [column, among] of meeting.entries()) {
    if (!isOpenTo(choices, row, column)) continue;
    low |= among.low;
    high |= among.high;
  }
  return { low, high };
}

/** Draws from the choices of two whose wish has to be met. `none`: it cannot be. */
export function drawnTogether(pair: WishedPair, choices: Choices): 'none' | 'less' | 'same' {
  const first = narrow(choices, pair.other, supportOf(pair.one, pair, choices));
  const second = narrow(choices, pair.one, supportOf(pair.other, pair, choices));
  if (isNowhere(choices, pair.one) || isNowhere(choices, pair.other)) return 'none';
  return first || second ? 'less' : 'same';
}

/** Whether anywhere in the choices meets the wish. */
export function canBeMet(pair: WishedPair, choices: Choices): boolean {
  const { low, high } = supportOf(pair.one, pair, choices);
  return ((choices[pair.other * 2] ?? 0) & low) !== 0 || ((choices[pair.other * 2 + 1] ?? 0) & high) !== 0;
}

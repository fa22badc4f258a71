import type { Speaker } from '../../i18n/speak';
import type { Sheet } from './sheet';

/** No sentence names more places than this. */
const most = 8;

/** 1 → A, 28 → AB. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? columnLetters(before) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** What is to be said of a sheet that was read: what of it Excel does not show, what came in empty, and what did not come in. */
export function saySheet({ concealed, errors = [], leftOut = [] }: Sheet, speaker: Speaker): readonly string[] {
  const some = (places: readonly (string | number)[]): string =>
    speaker.list([
      ...places.slice(0, most).map(String),
      ...(places.length > most ? [speaker.say('exchange', 'sheet.more', { count: places.length - most })] : []),
    ]);
  const hidden = [
    ...(concealed?.rows.length ? [speaker.say('exchange', 'sheet.hiddenRows', { rows: some(concealed.rows) })] : []),
    ...(concealed?.columns.length
      ? [speaker.say('exchange', 'sheet.hiddenColumns', { columns: some(concealed.columns.map(columnLetters)) })]
      : []),
  ];
  const what = leftOut.map((one) => speaker.say('exchange', `sheet.leftOut.${one}`));
  return [
    ...hidden,
    ...(errors.length > 0 ? [speaker.say('exchange', 'sheet.errors', { cells: some(errors) })] : []),
    ...(what.length > 0 ? [speaker.say('exchange', 'sheet.notRead', { what: speaker.list(what) })] : []),
  ];
}

/** What a spreadsheet would run; also behind marks, so that one mark taken off gives back what was written. */
const runs = /^'*[=+\-@\t\r]/;

/** A mark before what a spreadsheet would run makes it text, for a name from a stranger's list must never run. */
export const guarded = (cell: string): string => (runs.test(cell) ? `'${cell}` : cell);

/** Our own CSV, like that of others, has the mark (`'+86 …`). */
export const withoutGuard = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r])/, '');

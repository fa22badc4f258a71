// XML 1.0 knows no control characters but tab and line ends; a lone surrogate would spoil the whole file, and places of Unicode that
// will never be letters are taken ill by some programs, which drop what stands behind them.
const unprintable = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Without what XML cannot hold: one such letter, and no program opens the file. */
export const printable = (text: string): string => text.replace(unprintable, '');

/** Whatever a person typed, safe as text and inside a quoted attribute, in SVG and in HTML. */
export const escaped = (text: string): string => printable(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/** A length in millimeters, to a thousandth: shorter files, and the same text on every machine. */
export const millimeters = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);

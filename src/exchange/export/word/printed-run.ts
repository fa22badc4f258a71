import { type IRunOptions, TextRun } from 'docx';
import { printable } from '../../../documents/escape';

/** A run of text, without the letters for which Word would refuse the whole document. */
export const printedRun = ({ text, ...options }: IRunOptions): TextRun =>
  new TextRun({ ...options, ...(text === undefined ? {} : { text: printable(text) }) });

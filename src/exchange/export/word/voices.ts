import type { PaperFonts } from '../../../documents/fonts';

/** Word asks for a font per script: without the eastAsia one Chinese text falls to whatever the reader has. */
export const fontOf = (eastAsia: string, latin = 'Times New Roman') => ({ ascii: latin, hAnsi: latin, eastAsia, cs: latin });

export type Voice = 'title' | 'text' | 'name';

/** The fonts of an office document, unless the reception chose its own. */
export const voices = ({ paperTitleFont, paperTextFont, paperNameFont }: PaperFonts) => ({
  title: fontOf(paperTitleFont ?? '方正小标宋简体'),
  text: fontOf(paperTextFont ?? '仿宋'),
  name: fontOf(paperNameFont ?? '宋体'),
});
export type Voices = ReturnType<typeof voices>;

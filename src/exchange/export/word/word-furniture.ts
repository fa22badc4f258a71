import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, type TextRun } from 'docx';
import { saidVersion } from '../../../documents/said-version';
import type { Speaker } from '../../../i18n/speak';
import type { PaperSettings } from '../../../model/paper-settings';
import { printedRun } from './printed-run';
import type { Voices } from './voices';
import { twips } from './word-tables';

type Furnished = {
  readonly paper: PaperSettings | undefined;
  /** Of the text, points: what stands at the right ends there. */
  readonly width: number;
  readonly fonts: Voices;
  readonly speaker: Speaker;
};

/** 小五 and 五号, as on paper. */
const [small, secrecySize] = [9, 10.5];

/** Signs that no sentence has, where Word counts. */
const counted = { page: '\u0001', pages: '\u0002' };

function pageRuns(speaker: Speaker): (string | (typeof PageNumber)[keyof typeof PageNumber])[] {
  return speaker
    .say('documents', 'chart.page', counted)
    .split(new RegExp(`(${counted.page}|${counted.pages})`))
    .map((part) => (part === counted.page ? PageNumber.CURRENT : part === counted.pages ? PageNumber.TOTAL_PAGES : part));
}

/** 密级 and header above, footer, version and the number of the page below, as on every printed sheet; Word counts its own pages. */
export function wordFurniture({ paper = {}, width, fonts, speaker }: Furnished) {
  const { secrecy, header, footer, version } = paper;
  const line = (left: TextRun | undefined, right: TextRun | undefined) =>
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
      children: [...(left ? [left] : []), printedRun({ children: [new Tab()] }), ...(right ? [right] : [])],
    });
  const run = (text: string) => printedRun({ text, size: small * 2, font: fonts.text });
  const stamp = printedRun({
    size: small * 2,
    font: fonts.text,
    children: [...(version ? [`${saidVersion(version, speaker)}　`] : []), ...pageRuns(speaker)],
  });
  const above = line(
    secrecy ? printedRun({ text: secrecy, size: secrecySize * 2, bold: true, font: fonts.text }) : undefined,
    header ? run(header) : undefined,
  );
  return {
    ...(secrecy || header ? { headers: { default: new Header({ children: [above] }) } } : {}),
    footers: { default: new Footer({ children: [line(footer ? run(footer) : undefined, stamp)] }) },
  };
}

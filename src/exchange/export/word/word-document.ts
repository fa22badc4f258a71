import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Column,
  Document,
  HeadingLevel,
  InternalHyperlink,
  type ISectionOptions,
  LeaderType,
  PageOrientation,
  Paragraph,
  SectionType,
  SimpleField,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { columnWidths } from '../../../documents/column-widths';
import { printable } from '../../../documents/escape';
import { type Block, listedIn, type Row, type TableBlock } from '../../../documents/flow-blocks';
import { type FlowSheet, marksOf } from '../../../documents/flow-pages';
import { measuredRows } from '../../../documents/flow-table';
import type { Voice } from '../../../documents/fonts';
import type { Speaker } from '../../../i18n/speak';
import type { PaperSettings } from '../../../model/paper-settings';
import type { ReceptionSettings } from '../../../model/reception';
import { printedRun } from './printed-run';
import { paragraph, towards } from './type';
import { type Voices, voices } from './voices';
import { wordFile, writer } from './word-file';
import { wordFurniture } from './word-furniture';
import { wordStyles } from './word-styles';
import { twips } from './word-tables';

const points = (length: number): number => (length / 25.4) * 72;
const millimeters = (length: number): number => (length / 72) * 25.4;
/** Side and head of the page, millimeters, as on paper. */
const margin = { side: 20, top: 18, bottom: 16 };
/** 五号. */
const usual = 10.5;

const isGroup = (row: Row): row is { readonly group: string } => !Array.isArray(row);
const fontFor = (voice: Voice | undefined, fonts: Voices) => fonts[voice === 'title' || voice === 'name' ? voice : 'text'];

/** The lists of an office: lines between the rows, and between the columns too where it is a form. */
function wordTable(table: TableBlock, { width, fonts, flow, rightToLeft }: Setting): Table {
  const { columns, rows, size, rowHeight, grid = false, headless = false } = table;
  const type = size === undefined ? usual : points(size);
  const widths = columnWidths(columns, measuredRows(table, flow.blocks), { width: millimeters(width), size: millimeters(type) }).map(
    (one) => twips(points(one)),
  );
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
  const cell = (text: string, place: number, look: { readonly head?: boolean; readonly span?: number }) => {
    const { align = 'start', voice } = columns[place] ?? {};
    const { head = false, span = 1 } = look;
    const { paragraph: read, run, ...sides } = towards(text, rightToLeft);
    const edge = span > 1 ? 'start' : align;
    return new TableCell({
      width: { size: widths.slice(place, place + span).reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      columnSpan: span,
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 60, right: 60, top: 40, bottom: 40 },
      ...(head || span > 1 ? { shading: { fill: 'EFEFEF' } } : {}),
      children: [
        new Paragraph({
          // A group, and the head of the table, do not end a page.
          style: head || span > 1 ? 'ListHead' : 'ListText',
          ...read,
          alignment: edge === 'middle' ? AlignmentType.CENTER : sides[edge],
          children: [
            printedRun({
              ...{ ...run, text },
              ...(type === usual ? {} : { size: Math.round(type * 2) }),
              ...(fontFor(voice, fonts) === fonts.text ? {} : { font: fontFor(voice, fonts) }),
              ...(voice === 'name' ? { bold: true } : {}),
            }),
          ],
        }),
      ],
    });
  };
  const height = rowHeight === undefined ? {} : { height: { value: twips(points(rowHeight)), rule: 'atLeast' as const } };
  const rowOf = (row: Row) =>
    isGroup(row)
      ? new TableRow({ cantSplit: true, children: [cell(row.group, 0, { span: columns.length })] })
      : new TableRow({ cantSplit: true, ...height, children: columns.map((_, place) => cell(row[place] ?? '', place, {})) });
  return new Table({
    ...(rightToLeft ? { visuallyRightToLeft: true } : {}),
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    borders: {
      ...{ top: line, bottom: line, insideHorizontal: line },
      ...(grid ? { left: line, right: line, insideVertical: line } : { left: none, right: none, insideVertical: none }),
    },
    rows: [
      ...(headless
        ? []
        : [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: columns.map(({ header }, place) => cell(header, place, { head: true })),
            }),
          ]),
      ...rows.map(rowOf),
    ],
  });
}

type Setting = {
  readonly width: number;
  readonly fonts: Voices;
  readonly speaker: Speaker;
  readonly flow: FlowSheet;
  readonly rightToLeft: boolean;
};

/** 目录: the headings with a mark and the page of each, which Word counts when it opens the file; until then it is that on paper. */
function wordContents({ flow, fonts, width }: Setting): readonly Paragraph[] {
  const pageOf = marksOf(flow);
  const run = { size: usual * 2, font: fonts.text };
  return listedIn(flow.blocks).map(
    ({ text, level, mark }) =>
      new Paragraph({
        spacing: { before: level === 1 ? 60 : 0, after: level === 1 ? 60 : 30 },
        ...(level === 2 ? { indent: { left: twips(6) } } : {}),
        tabStops: [{ type: TabStopType.RIGHT, position: twips(width), leader: LeaderType.DOT }],
        children: [
          new InternalHyperlink({ anchor: mark, children: [printedRun({ ...run, text })] }),
          printedRun({ ...run, children: [new Tab()] }),
          new SimpleField(`PAGEREF ${mark} \\h`, String(pageOf.get(mark) ?? '')),
        ],
      }),
  );
}

function wordBlock(block: Block, setting: Setting): readonly (Paragraph | Table)[] {
  const { fonts, speaker, rightToLeft } = setting;
  switch (block.kind) {
    case 'table':
      return [wordTable(block, setting)];
    case 'heading': {
      const run = printedRun({ text: block.text });
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: block.mark ? [new Bookmark({ id: block.mark, children: [run] })] : [run],
        }),
      ];
    }
    case 'text': {
      const size = block.size === undefined ? usual : points(block.size);
      const align = block.align === 'middle' ? 'center' : 'left';
      return [
        paragraph({
          text: block.text,
          style: 'ListText',
          ...(size === usual ? {} : { size }),
          ...(fontFor(block.voice, fonts) === fonts.text ? {} : { font: fontFor(block.voice, fonts) }),
          ...(block.strong ? { bold: true } : {}),
          align,
          before: 2,
          after: 2,
          keepNext: block.holds ?? false,
          rightToLeft,
        }),
      ];
    }
    case 'picture':
      if (block.words) return block.words.flatMap((words) => wordBlock(words, setting));
      return [
        paragraph({
          text: speaker.say('exchange', 'export.word.picture'),
          style: 'Remark',
          align: 'center',
          before: 6,
          after: 6,
          keepNext: true,
        }),
      ];
    case 'beside':
      return block.blocks.flatMap((told) => wordBlock(told, setting));
    case 'space':
      return [paragraph({ text: '', style: 'ListText', size: 1, leading: Math.max(1, points(block.height)) })];
    case 'sheet':
      return [new Paragraph({ pageBreakBefore: true, spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } })];
    case 'contents':
      return wordContents(setting);
    default:
      block satisfies never;
      throw new Error(`No block is like ${JSON.stringify(block)}.`);
  }
}

/** A flow as sections of Word: one, or where its lists stand side by side one for what is over them and one for them. */
function sectionsOf(
  flow: FlowSheet,
  { fonts, speaker, paper }: { readonly fonts: Voices; readonly speaker: Speaker; readonly paper: PaperSettings | undefined },
): readonly ISectionOptions[] {
  const { sheet, title, line, blocks, columns = 1, foot, rightToLeft = false } = flow;
  const across = sheet.width > sheet.height;
  const [short, long] = [Math.min(sheet.width, sheet.height), Math.max(sheet.width, sheet.height)];
  const gutter = points(8);
  const whole = points(sheet.width - 2 * margin.side);
  const width = (whole - (columns - 1) * gutter) / columns;
  const side = twips(points(margin.side));
  const page = {
    // Word turns the page itself.
    size: {
      width: twips(points(short)),
      height: twips(points(long)),
      orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { top: twips(points(margin.top)), bottom: twips(points(margin.bottom)), left: side, right: side },
  };
  const over = [
    ...(title ? [paragraph({ text: title, style: 'Title' })] : []),
    ...(line ? [paragraph({ text: line, style: 'Subtitle', align: 'center', rightToLeft })] : []),
  ];
  const body = blocks.flatMap((block) => wordBlock(block, { width, fonts, speaker, flow, rightToLeft }));
  const under = foot ? [paragraph({ text: foot, style: 'Remark', size: 8.5, align: 'left', before: 8, rightToLeft })] : [];
  const furniture = wordFurniture({ paper, width: whole, fonts, speaker });
  if (columns === 1) return [{ ...furniture, properties: { type: SectionType.NEXT_PAGE, page }, children: [...over, ...body, ...under] }];
  const column = {
    count: columns,
    equalWidth: true,
    space: twips(gutter),
    children: Array.from({ length: columns }, () => new Column({ width: twips(width), space: twips(gutter) })),
  };
  return [
    { ...furniture, properties: { type: SectionType.NEXT_PAGE, page }, children: over },
    { properties: { type: SectionType.CONTINUOUS, page, column }, children: [...body, ...under] },
  ];
}

/** Lists have smaller titles than a whole reception, and a handbook has its headings at the left. */
const asOnPaper: Parameters<typeof wordStyles>[2] = {
  Title: { size: 20 },
  Heading1: { size: 16, bold: true, align: 'left', before: 10, after: 5 },
  Heading2: { size: 12, bold: true, align: 'left', before: 10, after: 5 },
};

type Written = { readonly title: string; readonly flows: readonly FlowSheet[] };

/** A printed list as a Word document: the same headings, tables and lines, laid by Word, to go on writing. */
export async function exportWordDocument({ title, flows }: Written, settings: ReceptionSettings, speaker: Speaker): Promise<Uint8Array> {
  const fonts = voices(settings);
  const document = new Document({
    title: printable(title),
    ...writer,
    features: { updateFields: flows.some(({ blocks }) => blocks.some(({ kind }) => kind === 'contents')) },
    styles: wordStyles(fonts, speaker, asOnPaper),
    sections: flows.flatMap((flow) => sectionsOf(flow, { fonts, speaker, paper: settings.paper })),
  });
  return wordFile(document, fonts);
}

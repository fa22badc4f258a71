import { Document, type ISectionOptions, PageOrientation, type Paragraph, SectionType, type Table } from 'docx';
import { columnWidths } from '../../documents/column-widths';
import { printable } from '../../documents/escape';
import { headed as asHeading } from '../../documents/person-words';
import { typeWidth } from '../../documents/type-width';
import type { Speaker } from '../../i18n/speak';
import { attends, type Person } from '../../model/person';
import { peopleInOrder, type Reception } from '../../model/reception';
import type { ExportOptions } from './export-xlsx';
import { diningTables, factsTable, programmeTable, vehiclesTable } from './plan-tables';
import { type SeatingTable, seatingTable, withoutEmptyColumns } from './seating-table';
import { type Staged, stagedOccasions } from './staged';
import { eachTold, stretch, toldNobody } from './told';
import { paragraph } from './word/type';
import { voices } from './word/voices';
import { wordCards } from './word/word-cards';
import { wordChart } from './word/word-chart';
import { wordFile, writer } from './word/word-file';
import { wordStyles } from './word/word-styles';
import { listSize, listTable } from './word/word-tables';

/** Twips of A4; Word turns the page itself. */
const a4 = { width: 11_906, height: 16_838 };
const pageOf = (landscape: boolean, margin: number): NonNullable<ISectionOptions['properties']> => ({
  type: SectionType.NEXT_PAGE,
  page: {
    size: { ...a4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin: { top: margin, bottom: margin, left: margin, right: margin, header: 0, footer: 0 },
  },
});

/** Points between the margins of an upright page. */
const textWidth = 481;

const millimeter = 72 / 25.4;

/** Columns share the page by what stands in them; a long text takes lines, not the whole width, and no heading breaks inside a word. */
function widthsFor({ headings, rows }: SeatingTable): readonly number[] {
  const columns = headings.map((header, column) => ({
    header,
    share: Math.min(16, Math.max(3, Math.min(6, typeWidth(header)), ...rows.map((row) => typeWidth(row[column] ?? ''))) + 1),
  }));
  const page = { width: textWidth / millimeter, size: listSize / millimeter };
  return columnWidths(columns, rows, page).map((width) => width * millimeter);
}

function peopleList(people: readonly Person[], speaker: Speaker): SeatingTable {
  const say = (key: 'name' | 'party' | 'order' | 'title' | 'organization' | 'phone') => speaker.say('exchange', `field.${key}`);
  return withoutEmptyColumns({
    headings: [say('party'), say('order'), say('name'), say('title'), say('organization'), say('phone')],
    rows: people.map(({ party, officialOrder, name, title, organization, phone }) => [
      speaker.say('model', `party.${party}`),
      officialOrder === undefined ? '' : String(officialOrder),
      name,
      title ?? '',
      organization ?? '',
      phone ?? '',
    ]),
  });
}

/** A list with its heading; none where it has nothing to say. */
function headed(text: string, table: SeatingTable): readonly (Paragraph | Table)[] {
  if (table.rows.length === 0) return [];
  const tidy = withoutEmptyColumns(table);
  return [paragraph({ text, style: 'Heading2' }), listTable(tidy, widthsFor(tidy))];
}

function occasionSections(staged: Staged, speaker: Speaker): readonly ISectionOptions[] {
  const seats = withoutEmptyColumns(seatingTable(staged, speaker));
  const titled = (key: 'vehicles' | 'tables', table: SeatingTable | undefined) =>
    table ? headed(speaker.say('exchange', `export.sheet.${key}`, { title: staged.occasion.title }), table) : [];
  return [
    { properties: pageOf(true, 720), children: wordChart(staged, speaker) },
    {
      properties: pageOf(false, 1138),
      children: [
        paragraph({ text: speaker.say('documents', 'chart.list', { occasion: staged.occasion.title }), style: 'Heading1' }),
        listTable(seats, widthsFor(seats)),
        ...titled('vehicles', vehiclesTable(staged, speaker)),
        ...titled('tables', diningTables(staged, speaker)),
      ],
    },
  ];
}

/** A page of Word holds what a reader of the reception list asks for; settings and context stay in the workbook. */
function programmeShort(reception: Reception, speaker: Speaker): SeatingTable {
  const { headings, rows } = programmeTable(reception, speaker);
  const unsaid = new Set(
    (['layout', 'settings', 'given', 'house', 'convention'] as const).map((key) => asHeading(speaker.say('model', `occasion.${key}`))),
  );
  const kept = headings.flatMap((heading, column) => (unsaid.has(heading) ? [] : [column]));
  return { headings: kept.map((column) => headings[column] ?? ''), rows: rows.map((row) => kept.map((column) => row[column] ?? '')) };
}

/**
 * The reception as a Word document to go on editing: the list, the reception sheet and the programme, each occasion as chart and
 * list with its vehicles or tables, and the place cards.
 */
export async function exportDocx(
  reception: Reception,
  speaker: Speaker,
  { occasion: only, told = toldNobody }: ExportOptions = {},
): Promise<Uint8Array> {
  const fonts = voices(reception.settings);
  const { staged, undrawn } = stagedOccasions(reception, speaker, only, stretch(told, 0, 0.05));
  const asked = only === undefined ? undefined : staged[0]?.context.people;
  const people = peopleInOrder(reception).filter((person) => attends(person) && (asked === undefined || asked.includes(person)));
  const list = peopleList(people, speaker);
  const said = (text: string) => paragraph({ text, style: 'ListText', before: 8 });
  const sections: ISectionOptions[] = [
    {
      properties: pageOf(false, 1138),
      children: [
        paragraph({ text: reception.title, style: 'Title' }),
        paragraph({ text: [reception.date, reception.place].filter(Boolean).join('　'), style: 'Subtitle' }),
        listTable(list, widthsFor(list)),
        ...headed(speaker.say('exchange', 'export.sheet.facts'), factsTable(reception, speaker)),
        ...headed(speaker.say('exchange', 'export.sheet.programme'), programmeShort(reception, speaker)),
        ...undrawn.map(({ title, layout }) => said(speaker.say('exchange', 'export.findings.undrawn', { title, layout }))),
        ...(people.length > 0 ? [said(speaker.say('exchange', 'export.cards.fold'))] : []),
      ],
    },
    ...eachTold(staged, stretch(told, 0.05, 1), (each) => occasionSections(each, speaker)).flat(),
    ...(people.length > 0 ? [{ properties: pageOf(true, 0), children: wordCards(people) }] : []),
  ];
  const document = new Document({
    title: printable(reception.title),
    ...writer,
    styles: wordStyles(fonts, speaker),
    sections,
  });
  return wordFile(document, fonts);
}

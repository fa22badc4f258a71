import { Document, type ISectionOptions, Packer, PageOrientation, SectionType } from 'docx';
import { typeWidth } from '../../documents/type-width';
import type { Speaker } from '../../i18n/speak';
import { attends, type Person } from '../../model/person';
import { peopleInOrder, type Reception } from '../../model/reception';
import type { ExportOptions } from './export-xlsx';
import { type SeatingTable, seatingTable } from './seating-table';
import { type Staged, stagedOccasions } from './staged';
import { paragraph, type Voices, voices } from './word/type';
import { wordCards } from './word/word-cards';
import { wordChart } from './word/word-chart';
import { listTable } from './word/word-tables';

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

/** Columns share the page by what stands in them; a long text takes lines, not the whole width. */
function widthsFor({ headings, rows }: SeatingTable): readonly number[] {
  const needs = headings.map((heading, column) =>
    Math.min(16, Math.max(3, Math.min(6, typeWidth(heading)), ...rows.map((row) => typeWidth(row[column] ?? ''))) + 1),
  );
  const total = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => (need / total) * textWidth);
}

const isFilled = ({ rows }: SeatingTable, column: number) => rows.some((row) => (row[column] ?? '') !== '');

/** Without the columns that say nothing about anybody. */
function tidy(table: SeatingTable): SeatingTable {
  const kept = table.headings.map((_, column) => column).filter((column) => isFilled(table, column));
  return {
    headings: kept.map((column) => table.headings[column] ?? ''),
    rows: table.rows.map((row) => kept.map((column) => row[column] ?? '')),
  };
}

function peopleList(people: readonly Person[], speaker: Speaker): SeatingTable {
  const say = (key: 'name' | 'party' | 'order' | 'title' | 'organization' | 'phone') => speaker.say('exchange', `field.${key}`);
  return tidy({
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

function occasionSections(staged: Staged, speaker: Speaker, fonts: Voices): readonly ISectionOptions[] {
  const seats = tidy(seatingTable(staged, speaker));
  return [
    { properties: pageOf(true, 720), children: wordChart(staged, speaker, fonts) },
    {
      properties: pageOf(false, 1138),
      children: [
        paragraph({
          text: speaker.say('documents', 'chart.list', { occasion: staged.occasion.title }),
          size: 18,
          font: fonts.title,
          after: 8,
        }),
        listTable(seats, widthsFor(seats), fonts),
      ],
    },
  ];
}

/** The reception as a Word document to go on editing: the list, each occasion as chart and list, and the place cards. */
export async function exportDocx(reception: Reception, speaker: Speaker, { occasion: only }: ExportOptions = {}): Promise<Uint8Array> {
  const fonts = voices(reception.settings);
  const { staged, undrawn } = stagedOccasions(reception, speaker, only);
  const asked = only === undefined ? undefined : staged[0]?.context.people;
  const people = peopleInOrder(reception).filter((person) => attends(person) && (asked === undefined || asked.includes(person)));
  const list = peopleList(people, speaker);
  const said = (text: string) => paragraph({ text, size: 10.5, font: fonts.text, align: 'left', before: 8 });
  const sections: ISectionOptions[] = [
    {
      properties: pageOf(false, 1138),
      children: [
        paragraph({ text: reception.title, size: 22, font: fonts.title, after: 4 }),
        paragraph({ text: [reception.date, reception.place].filter(Boolean).join('　'), size: 10.5, font: fonts.text, after: 8 }),
        listTable(list, widthsFor(list), fonts),
        ...undrawn.map(({ title, layout }) => said(speaker.say('exchange', 'export.findings.undrawn', { title, layout }))),
        ...(people.length > 0 ? [said(speaker.say('exchange', 'export.cards.fold'))] : []),
      ],
    },
    ...staged.flatMap((each) => occasionSections(each, speaker, fonts)),
    ...(people.length > 0 ? [{ properties: pageOf(true, 0), children: wordCards(people, fonts) }] : []),
  ];
  const document = new Document({
    title: reception.title,
    creator: '席次',
    styles: { default: { document: { run: { font: fonts.text } } } },
    sections,
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

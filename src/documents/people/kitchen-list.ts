import type { Speaker } from '../../i18n/speak';
import type { Person } from '../../model/person';
import { escortNotes } from '../../protocol/conventions/escort';
import { tidyName } from '../card-name';
import { occasionLine } from '../chart-words';
import { defineDocument, tick } from '../document-kind';
import type { Block, Column, Row } from '../flow-blocks';
import { flowing } from '../flow-pages';
import { sheetOf } from '../paper';
import { headed, personNeeds } from '../person-words';
import { sourceLine } from '../source-line';
import { isMeal, tablesOf } from '../tables';
import { customsOf, type TableCustom } from './table-customs';

/** A table, or those without a seat; the seat as it is called at its table. */
type Eating = { readonly label: string; readonly sitters: readonly { readonly seat: string; readonly person: Person }[] };

/** Whoever eats otherwise; a column in which nothing is said leaves its room to the rest. */
function needsTable(rows: readonly Row[], say: (key: 'seat' | 'name' | 'diet' | 'custom') => string): Block {
  const told = rows.flatMap((row) => ('group' in row ? [] : [row]));
  const columns: readonly Column[] = [
    { header: say('seat'), share: 16, whole: true, voice: 'plain', align: 'middle' },
    { header: say('name'), share: 50, voice: 'name' },
    { header: say('diet'), share: 58 },
    { header: say('custom'), share: 46 },
  ];
  const isSaid = columns.map((_, place) => place === 0 || told.some((row) => row[place]));
  const cellsOf = (row: Row): Row => ('group' in row ? row : row.filter((_, place) => isSaid[place]));
  return { kind: 'table', columns: columns.filter((_, place) => isSaid[place]), rows: rows.map(cellsOf) };
}

/** Tables that ask for nothing: a line of them all, with how many plates each needs. */
function plainTables(tables: readonly string[], others: boolean, speaker: Speaker): readonly Block[] {
  if (tables.length === 0) return others ? [] : [{ kind: 'text', text: speaker.say('documents', 'kitchen.none') }];
  return [
    ...(others ? [{ kind: 'space' as const, height: 3 }] : []),
    { kind: 'text', text: speaker.say('documents', 'kitchen.plain', { tables: speaker.list(tables) }) },
  ];
}

/** 厨房单: what is eaten and what is not, table by table, and how many of each. */
export const kitchenList = defineDocument({
  id: 'kitchen-list',
  scope: 'occasion',
  group: 'people',
  suits: isMeal,
  options: { names: tick(true), onlyDiets: tick(true) },
  make({ context, speaker }, { names, onlyDiets }) {
    const say = (key: 'seat' | 'name' | 'diet' | 'custom' | 'count') => speaker.say('documents', `kitchen.${key}`);
    // Whoever comes eats, on a seat or on none yet.
    const waiting = context.people.filter(({ id }) => context.seatsOf(id).length === 0);
    const tables: readonly Eating[] = [
      ...tablesOf(context, speaker).map(({ id, label, sitters }) => ({
        label,
        sitters: sitters.map(({ seat, person }) => ({ seat: id ? seat.slice(id.length + 1) : seat, person })),
      })),
      { label: speaker.say('documents', 'kitchen.waiting'), sitters: waiting.map((person) => ({ seat: '', person })) },
    ];
    const counts = new Map<string, number>();
    const customs = new Map<TableCustom['id'], TableCustom>();
    for (const { person } of tables.flatMap(({ sitters }) => sitters)) {
      if (person.diet) counts.set(person.diet, (counts.get(person.diet) ?? 0) + 1);
      for (const custom of customsOf(person)) customs.set(custom.id, custom);
    }
    const plain: string[] = [];
    const rows = tables.flatMap(({ label, sitters }): readonly Row[] => {
      const told = sitters.flatMap(({ seat, person }): readonly Row[] => {
        const own = customsOf(person);
        if (onlyDiets && !person.diet && own.length === 0 && !person.needs?.length) return [];
        const kept = own.map((custom) => speaker.say('documents', `custom.${custom.id}.name`));
        const isDiet = (custom: string) => custom.toLowerCase() === person.diet?.toLowerCase();
        return [
          [seat, names ? tidyName(person.name) : '', personNeeds(person, speaker), speaker.list(kept.filter((custom) => !isDiet(custom)))],
        ];
      });
      if (told.length === 0 && label && sitters.length > 0)
        plain.push(speaker.say('documents', 'kitchen.plainTable', { table: label, count: sitters.length }));
      const heading = label ? [{ group: `${label}　${speaker.say('documents', 'table.count', { count: sitters.length })}` }] : [];
      return told.length > 0 ? [...heading, ...told] : [];
    });
    const { menu } = context.occasion;
    const service = escortNotes(context.occasion.convention, context.layout.id)
      .filter(({ id, moment }) => moment === 'meal' && (id !== 'no-toast-with-alcohol' || customs.has('muslim')))
      .flatMap(({ id, citation }, place): readonly Block[] => [
        ...(place === 0 ? [{ kind: 'heading' as const, level: 2 as const, text: speaker.say('documents', 'kitchen.service') }] : []),
        { kind: 'text', text: speaker.speak('conventions', `escort.${id}`) },
        { kind: 'text', size: 2.9, text: sourceLine(citation, speaker) },
      ]);
    const blocks: readonly Block[] = [
      {
        kind: 'table',
        columns: [
          { header: say('diet'), share: 120 },
          { header: say('count'), share: 50, voice: 'plain', align: 'middle' },
        ],
        rows: [
          ...[...counts].sort(([left], [right]) => (left < right ? -1 : 1)).map(([diet, count]) => [headed(diet), String(count)]),
          [speaker.say('documents', 'kitchen.everybody'), String(tables.reduce((sum, { sitters }) => sum + sitters.length, 0))],
          ...(waiting.length > 0 ? [[speaker.say('documents', 'kitchen.waitingOf'), String(waiting.length)]] : []),
        ],
      },
      { kind: 'space', height: 4 },
      ...(rows.length > 0 ? [needsTable(rows, say)] : []),
      ...plainTables(plain, rows.length > 0, speaker),
      ...[...customs.values()].flatMap((custom): readonly Block[] => [
        { kind: 'heading', level: 2, text: speaker.say('documents', `custom.${custom.id}.name`) },
        { kind: 'text', text: speaker.say('documents', `custom.${custom.id}.text`) },
        ...(custom.citation ? [{ kind: 'text' as const, size: 2.9, text: sourceLine(custom.citation, speaker) }] : []),
      ]),
      ...(menu?.dishes?.length || menu?.drinks?.length
        ? [
            { kind: 'heading' as const, level: 2 as const, text: speaker.say('documents', 'kitchen.menu') },
            { kind: 'text' as const, text: speaker.list([...(menu.dishes ?? []), ...(menu.drinks ?? [])]) },
          ]
        : []),
      ...service,
    ];
    const title = speaker.say('documents', 'kitchen.title', { occasion: context.occasion.title });
    return {
      title,
      ...flowing({
        sheet: sheetOf('A4', 'portrait'),
        title,
        line: occasionLine(context, speaker),
        foot: customs.size > 0 ? speaker.say('documents', 'kitchen.verify') : '',
        blocks,
      }),
    };
  },
});

import type { Speaker } from '../../i18n/speak';
import type { PersonId } from '../../model/ids';
import type { PrintRecord } from '../../model/paper-settings';
import type { Reception } from '../../model/reception';
import { flowPages } from '../flow-pages';
import { sheetOf } from '../paper';
import type { Page } from '../print-document';
import { spokenTime } from '../when';

/** What stands on a card, in one line: names, title, seat. */
type CardText = readonly [PersonId, string];

/** Joins what a card says; the sign stands in no name. */
export const said = (...parts: readonly (string | undefined)[]): string => parts.map((part) => part ?? '').join('｜');
const readable = (text: string): string => [...new Set(text.split('｜').filter(Boolean))].join('　');

type Changes = {
  readonly added: readonly CardText[];
  readonly changed: readonly (CardText & { readonly length: 2 })[];
  /** Cards that lie on a table and are no longer wanted. */
  readonly gone: readonly CardText[];
};

/** What is to be printed anew since the last print, and what is to be taken away. */
function changesSince(last: PrintRecord | undefined, now: readonly CardText[]): Changes {
  const before = last?.people ?? {};
  const present = new Set(now.map(([id]) => id));
  return {
    added: now.filter(([id]) => before[id] === undefined),
    changed: now.filter(([id, text]) => before[id] !== undefined && before[id] !== text),
    // As they were printed, which is as they lie on the table.
    gone: (Object.entries(before) as [PersonId, string][]).filter(([id]) => !present.has(id)),
  };
}

type ChangeList = {
  readonly title: string;
  readonly changes: Changes;
  readonly last: PrintRecord | undefined;
  readonly reception: Reception;
  readonly speaker: Speaker;
  /** Where the card belongs, also where that does not stand on it. */
  readonly placeOf?: (person: PersonId) => string;
};

/** The list that goes with the new cards: which to lay, which to exchange, which to take away. */
function changeList({ title, changes, last, reception, speaker, placeOf = () => '' }: ChangeList): readonly Page[] {
  const say = (key: 'kind' | 'now' | 'before' | 'added' | 'changed' | 'gone' | 'nothing') => speaker.say('documents', `changes.${key}`);
  const was = (id: PersonId) => readable(last?.people?.[id] ?? '');
  const rows = [
    ...changes.added.map(([id, text]) => [say('added'), placeOf(id), readable(text), '']),
    ...changes.changed.map(([id, text]) => [say('changed'), placeOf(id), readable(text), was(id)]),
    ...changes.gone.map(([id]) => [say('gone'), '', '', was(id)]),
  ];
  const placed = rows.some(([, place]) => place);
  const counts = { added: changes.added.length, changed: changes.changed.length, gone: changes.gone.length };
  const pages = flowPages({
    sheet: sheetOf('A4', 'portrait'),
    title: speaker.say('documents', 'changes.title', { document: title }),
    line: [
      reception.title,
      last ? speaker.say('documents', 'changes.since', { time: spokenTime(last.at, speaker) }) : '',
      rows.length > 0 ? speaker.say('documents', 'changes.counted', counts) : '',
    ]
      .filter(Boolean)
      .join('　'),
    blocks:
      rows.length === 0
        ? [{ kind: 'text', text: say('nothing') }]
        : [
            {
              kind: 'table',
              columns: [
                { header: say('kind'), share: 20, voice: 'plain', align: 'middle' },
                ...(placed ? [{ header: speaker.say('documents', 'list.seat'), share: 25, voice: 'plain' as const }] : []),
                { header: say('now'), share: 75, voice: 'name' },
                { header: say('before'), share: 75 },
              ],
              rows: placed ? rows : rows.map(([kind = '', , now = '', before = '']) => [kind, now, before]),
            },
          ],
  });
  return pages.map((page) => ({ ...page, furnished: true }));
}

type Printing = Omit<ChangeList, 'changes'> & { readonly changedOnly: boolean; readonly texts: readonly CardText[] };

/** Whose cards are printed, everybody's or those that say something else than the last time, and the list that goes with them. */
export function cardsToPrint({ changedOnly, texts, ...about }: Printing): {
  readonly isPrinted: (person: PersonId) => boolean;
  readonly list: readonly Page[];
} {
  if (!changedOnly) return { isPrinted: () => true, list: [] };
  const changes = changesSince(about.last, texts);
  const anew = new Set([...changes.added, ...changes.changed].map(([id]) => id));
  return { isPrinted: (person) => anew.has(person), list: changeList({ ...about, changes }) };
}

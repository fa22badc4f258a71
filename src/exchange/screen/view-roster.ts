import type { Speaker } from '../../i18n/speak';
import { tidyText } from '../roster/read-row';
import type { Doubt, DoubtKind, DraftRow, RosterDraft } from '../roster/roster-draft';
import { sayDoubt } from '../roster/say-doubt';

/** `departure`: somebody should look. `remark`: done, and may be taken back; or a mere suggestion. */
type Weight = 'departure' | 'remark';

export type RosterView = {
  readonly columns: readonly { readonly column: number; readonly header: string; readonly field: string }[];
  /** The people of the list, those unticked included. */
  readonly rows: readonly {
    readonly row: number;
    readonly cells: readonly { readonly text: string; readonly was?: string; readonly doubt?: Weight }[];
    readonly taken: boolean;
  }[];
  readonly doubts: readonly {
    /** `<sheet>/<doubt>`: what an answer refers to. */
    readonly id: string;
    /** Doubts of one kind can be answered together. */
    readonly kind: DoubtKind;
    readonly row: number;
    readonly severity: Weight;
    readonly title: string;
    readonly text: string;
    /** Always in the same order, row after row. */
    readonly answers: readonly { readonly id: string; readonly label: string }[];
    /** The answer that holds when nobody answers. */
    readonly standing: string;
  }[];
  readonly leftOut: readonly { readonly row: number; readonly text: string; readonly reason: string }[];
  readonly headerRows: number;
  readonly rowsInAll: number;
  /** Of all sheets that are taken, this one or not. */
  readonly people: number;
};

const grave: ReadonlySet<DoubtKind> = new Set([
  'nameSeveral',
  'nameOdd',
  'sameName',
  'partyByGroup',
  'valueUnread',
  'linkUnknown',
  'linkAmbiguous',
  'orderMissing',
]);
const weightOf = ({ kind }: Doubt): Weight => (grave.has(kind) ? 'departure' : 'remark');

function weightAt(doubts: readonly Doubt[], column: number): Weight | undefined {
  const here = doubts.filter((doubt) => doubt.column === column).map(weightOf);
  return here.includes('departure') ? 'departure' : here[0];
}

function viewRow(row: DraftRow, columns: RosterDraft['columns']): RosterView['rows'][number] {
  const doubts = row.kind === 'taken' ? row.doubts : [];
  const cells = columns.map(({ index, field }) => {
    const source = tidyText(row.cells[index] ?? '');
    const text = field === 'name' && row.kind === 'taken' ? row.person.name : source;
    const doubt = weightAt(doubts, index);
    return { text, ...(text === source ? {} : { was: source }), ...(doubt ? { doubt } : {}) };
  });
  return { row: row.row, cells, taken: row.kind === 'taken' };
}

const possible = ['accept', 'ignore'] as const;

function viewDoubt(doubt: Doubt, row: number, sheet: number, speaker: Speaker): RosterView['doubts'][number] {
  return {
    id: `${sheet}/${doubt.id}`,
    kind: doubt.kind,
    row,
    severity: weightOf(doubt),
    title: speaker.say('exchange', `roster.doubtTitle.${doubt.kind}`),
    text: sayDoubt(doubt, speaker),
    answers: doubt.suggests ? possible.map((id) => ({ id, label: speaker.say('exchange', `roster.answer.${id}`) })) : [],
    standing: doubt.byDefault ? 'accept' : 'ignore',
  };
}

const isTaken = ({ kind }: DraftRow) => kind === 'taken';

/** The draft of the sheet that is looked at, in words: every row of it is a person, the header, or left out with its reason. */
export function viewRoster(
  { columns, rows }: RosterDraft,
  taken: ReadonlyMap<number, RosterDraft>,
  looked: number,
  speaker: Speaker,
): RosterView {
  const isPerson = (row: DraftRow) => row.kind === 'taken' || (row.kind === 'left-out' && row.reason === 'unticked');
  return {
    columns: columns.map(({ index, heading, field }) => ({
      column: index,
      header: heading,
      field: field === undefined ? 'keep' : field === 'ignore' ? '' : field,
    })),
    rows: rows.filter(isPerson).map((row) => viewRow(row, columns)),
    doubts: rows.flatMap((row) => (row.kind === 'taken' ? row.doubts.map((doubt) => viewDoubt(doubt, row.row, looked, speaker)) : [])),
    leftOut: rows.flatMap((row) =>
      row.kind === 'left-out' && row.reason !== 'unticked'
        ? [
            {
              row: row.row,
              text: [...new Set(row.cells.map(tidyText))].filter((text) => text !== '').join(' '),
              reason: speaker.say('exchange', `roster.leftOut.${row.reason}`),
            },
          ]
        : [],
    ),
    headerRows: rows.filter(({ kind }) => kind === 'header').length,
    rowsInAll: rows.length,
    people: [...taken.values()].reduce((sum, draft) => sum + draft.rows.filter(isTaken).length, 0),
  };
}

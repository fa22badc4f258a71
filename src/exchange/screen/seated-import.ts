import type { Command } from '../../commands/command';
import { type Language, speakerFor } from '../../i18n/speak';
import type { OccasionId, PersonId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import { isStageFault, stageOf } from '../../protocol/review/stage-of';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import type { SeatedForm } from '../seated/find-names';
import { isPossible, planSeating, type SeatedEntry, type SeatedPlan } from '../seated/plan-seating';
import { seatingCommands } from '../seated/seating-commands';
import { saySheet } from '../tables/left-out';
import type { Sheet } from '../tables/sheet';

/** What the officer decided about a seated plan from outside. */
export type SeatedChoices = {
  /** The sheet is drawn from the other side of the room. */
  readonly turned: boolean;
  /** Entries that are left out. */
  readonly leave: readonly string[];
};

export type SeatedView = {
  readonly form: SeatedForm;
  readonly rows: readonly {
    readonly id: string;
    /** As the spreadsheet counts, 1 first. */
    readonly row: number;
    readonly name: string;
    readonly seat: string;
    readonly kind: 'new' | 'changed' | 'same' | 'conflict';
    readonly text: string;
    readonly taken: boolean;
  }[];
  /** How many would change their seat or get one. */
  readonly seated: number;
  /** What of the sheet was not read, or seats nobody. */
  readonly notes: readonly string[];
};

/** No sentence names more texts of a sheet. */
const mostWords = 12;

const kinds: Readonly<Record<SeatedEntry['state'], SeatedView['rows'][number]['kind']>> = {
  sits: 'new',
  moves: 'changed',
  same: 'same',
  displaces: 'changed',
  nobody: 'conflict',
  several: 'conflict',
  noSeat: 'conflict',
  noRoom: 'conflict',
  seatTwice: 'conflict',
  personTwice: 'conflict',
  locked: 'conflict',
};

function stage(reception: Reception, id: OccasionId): OccasionContext | undefined {
  const occasion = reception.occasions[id];
  const context = occasion && stageOf(reception, occasion);
  return context && !isStageFault(context) ? context : undefined;
}

function planOf(reception: Reception, id: OccasionId, sheet: Sheet, { turned, leave }: SeatedChoices): SeatedPlan | undefined {
  const context = stage(reception, id);
  return context && planSeating(sheet, context, { turned, leave: new Set(leave) });
}

/** What the sheet would do to the seats of the occasion, in words; undefined when it seats nobody of this plan. */
export function viewSeating(
  reception: Reception,
  id: OccasionId,
  sheet: Sheet,
  choices: SeatedChoices,
  language: Language,
): SeatedView | undefined {
  const plan = planOf(reception, id, sheet, choices);
  if (!plan) return undefined;
  const speaker = speakerFor(language);
  const nameOf = (person: PersonId | undefined) => (person && reception.people[person]?.name) ?? '';
  const rows = plan.entries.map((entry) => ({
    id: entry.id,
    row: entry.placed.row,
    name: entry.placed.name,
    seat: entry.seat ?? entry.placed.said ?? '',
    kind: kinds[entry.state],
    text: speaker.say('exchange', `seated.${entry.state}`, {
      name: entry.placed.name,
      seat: entry.seat ?? entry.placed.said ?? '',
      from: entry.from ?? '',
      other: nameOf(entry.displaced),
    }),
    taken: isPossible(entry) && !choices.leave.includes(entry.id),
  }));
  const some = plan.others.slice(0, mostWords);
  const more = plan.others.length - some.length;
  const words = speaker.list([...some, ...(more > 0 ? [speaker.say('exchange', 'sheet.more', { count: more })] : [])]);
  const others =
    plan.others.length === 0 ? [] : [speaker.say('exchange', `seated.others.${plan.form === 'list' ? 'list' : 'cells'}`, { words })];
  return {
    form: plan.form,
    notes: [...others, ...saySheet(sheet, speaker)],
    rows,
    seated: rows.filter(({ taken, kind }) => taken && kind !== 'same').length,
  };
}

export function changesOfSeating(reception: Reception, id: OccasionId, sheet: Sheet, choices: SeatedChoices): readonly Command[] {
  const occasion = reception.occasions[id];
  const plan = planOf(reception, id, sheet, choices);
  if (!occasion || !plan) return [];
  return seatingCommands(
    plan.entries.filter((entry) => !choices.leave.includes(entry.id)),
    occasion,
  );
}

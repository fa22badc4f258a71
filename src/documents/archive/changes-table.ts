import { sayOccasionLine } from '../../i18n/say-occasion-line';
import type { Speaker } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Reception } from '../../model/reception';
import { differenceOf, type LineChange, type PersonChange, type ReceptionDifference } from '../../model/reception-difference';
import { tidyName } from '../card-name';
import { clauses } from '../clauses';
import type { Column, Row, TableBlock } from '../flow-blocks';
import { headed, personTitle } from '../person-words';
import { stageIn } from '../print-job';
import { leftWords } from '../row-words';
import { placeWords } from './place-words';

/** Two versions, and how the words for them are found. */
export type Comparison = {
  readonly before: Reception;
  readonly after: Reception;
  readonly difference: ReceptionDifference;
  readonly speaker: Speaker;
};

export const comparisonOf = (before: Reception, after: Reception, speaker: Speaker): Comparison => ({
  before,
  after,
  speaker,
  difference: differenceOf(before, after),
});

const titleOf = (id: OccasionId, { before, after }: Comparison): string => after.occasions[id]?.title ?? before.occasions[id]?.title ?? id;

/** Where seats are told by row and place, whose left that is: once for each occasion, at the foot. */
export function leftNotes(comparison: Comparison): string {
  const { before, after, difference, speaker } = comparison;
  const ids = new Set(difference.people.flatMap(({ seats }) => seats.map(({ occasion }) => occasion)));
  const notes = [...ids].flatMap((id) => {
    const context = stageIn(after, id) ?? stageIn(before, id);
    const left = context && leftWords(context, speaker);
    return left ? [speaker.say('documents', 'difference.reasonAt', { because: titleOf(id, comparison), occasions: left })] : [];
  });
  return clauses(notes, speaker);
}

/** A fact of a person in words. */
export function fieldValue(field: string, text: string | undefined, speaker: Speaker): string {
  if (text === undefined) return '—';
  const known = `${field}.${text}`;
  return ['party', 'role', 'status'].includes(field) && speaker.knows('model', known) ? speaker.speak('model', known) : text;
}

/** One line for each thing that is another for this person. */
function linesOf(change: PersonChange, comparison: Comparison): readonly (readonly [what: string, from: string, to: string])[] {
  const { before, after, speaker } = comparison;
  return [
    ...change.fields.map(
      ({ field, from, to }) =>
        [headed(speaker.say('model', `person.${field}`)), fieldValue(field, from, speaker), fieldValue(field, to, speaker)] as const,
    ),
    ...change.seats.map(
      ({ occasion, from, to }) =>
        [titleOf(occasion, comparison), placeWords(from, occasion, before, speaker), placeWords(to, occasion, after, speaker)] as const,
    ),
  ];
}

const whatFromTo = (speaker: Speaker): readonly Column[] => [
  { header: speaker.say('documents', 'difference.what'), share: 60 },
  { header: speaker.say('documents', 'difference.from'), share: 55 },
  { header: speaker.say('documents', 'difference.to'), share: 55, voice: 'name' },
];

/** Person by person: what, from, to. */
export function peopleTable(comparison: Comparison): TableBlock {
  const { difference, speaker } = comparison;
  const rows = difference.people.flatMap((change): readonly Row[] => {
    const { person, kind } = change;
    const heading = [tidyName(person.name), personTitle(person, speaker)].filter(Boolean).join('　');
    const marked =
      kind === 'changed'
        ? heading
        : speaker.say('documents', 'difference.marked', { heading, kind: speaker.say('documents', `difference.${kind}`) });
    return [{ group: marked }, ...linesOf(change, comparison)];
  });
  return {
    kind: 'table',
    columns: whatFromTo(speaker),
    rows,
  };
}

/** What has to be known of an occasion that is new, or was to be. */
const whenAndWhere = (occasion: Occasion, kind: 'added' | 'removed'): readonly LineChange[] =>
  (['start', 'end', 'place'] as const).flatMap((line) => {
    const said = occasion[line];
    return said ? [{ line, from: kind === 'removed' ? said : undefined, to: kind === 'added' ? said : undefined }] : [];
  });

/** Occasion by occasion: what is on its sheet. */
export function occasionsTable({ difference, speaker }: Comparison): TableBlock | undefined {
  if (difference.occasions.length === 0) return undefined;
  const rows = difference.occasions.flatMap(({ occasion, kind, lines }): readonly Row[] => [
    {
      group:
        kind === 'changed'
          ? occasion.title
          : speaker.say('documents', 'difference.marked', {
              heading: occasion.title,
              kind: speaker.say('documents', `difference.${kind}`),
            }),
    },
    ...(kind === 'changed' ? lines : whenAndWhere(occasion, kind)).map((line) => {
      const { about, from, to } = sayOccasionLine(line, speaker);
      return [headed(about), from, to];
    }),
  ]);
  return {
    kind: 'table',
    columns: whatFromTo(speaker),
    rows,
  };
}

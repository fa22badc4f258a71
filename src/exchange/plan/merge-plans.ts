import type { OccasionId, PersonId } from '../../model/ids';
import type { OpenConflicts } from '../../model/open-conflict';
import { Reception } from '../../model/reception';
import { withoutLooseEnds } from './loose-ends';
import { mergeOccasion } from './merge-occasion';
import { keysOf, sameValue, settle, type Three } from './three-way';
import { inEach, type MergeChoices, type MergeConflict, type Plain, umpireBy } from './umpire';

export type Merged = { readonly reception: Reception; readonly conflicts: readonly MergeConflict[] };

/** Merged each in its own way; everything else of a plan is merged field by field. */
const records = ['people', 'occasions', 'programme', 'waivers', 'houseConventions', 'rooms', 'settings', 'openConflicts'];
/** What tells which plan it is; both versions are of the same. */
const identity = ['id', 'format', 'formatVersion'];

/**
 * Two versions that grew out of one: what only one of them changed is taken over, person by person, field by field, seat by seat.
 * Where both changed the same thing, `choices` decides by conflict; without a choice the version here stands and the conflict is left
 * open in the plan, so that whoever has it on the screen next can settle it.
 */
export function mergePlans(base: Reception, mine: Reception, theirs: Reception, choices: MergeChoices = {}): Merged {
  const umpire = umpireBy(choices);
  const { decide, fields, things, conflicts } = umpire;
  const all: Three<Reception> = { base, mine, theirs };
  const heading = (field: string) => ({ kind: 'heading', field }) as const;
  /** Taken over whole or not at all, one by one. */
  const wholes = (key: 'waivers' | 'houseConventions' | 'rooms') =>
    things<Plain>(
      [key],
      inEach(all, key) as Three<Record<string, Plain>>,
      () => heading(key),
      (id, both) => decide([key, id], heading(key), both) ?? both.mine,
    );
  const orNone = (key: 'houseConventions' | 'rooms') => {
    const made = wholes(key);
    return Object.keys(made).length > 0 ? { [key]: made } : {};
  };
  const settings = inEach(all, 'settings');
  const made = {
    ...fields([], all, heading, [...records, ...identity]),
    format: mine.format,
    formatVersion: mine.formatVersion,
    id: mine.id,
    people: things(
      ['people'],
      inEach(all, 'people'),
      (key) => ({ kind: 'person', person: key as PersonId }),
      (key, both) => fields(['people', key], both, (field) => ({ kind: 'person', person: both.mine.id, field })),
    ),
    occasions: things(
      ['occasions'],
      inEach(all, 'occasions'),
      (key) => ({ kind: 'occasion', occasion: key as OccasionId }),
      (_, both) => mergeOccasion(umpire, both),
    ),
    programme: programmeOf(base.programme, mine.programme, theirs.programme),
    waivers: wholes('waivers'),
    ...orNone('houseConventions'),
    ...orNone('rooms'),
    settings: {
      ...fields(['settings'], settings, heading, ['rules']),
      rules: fields(['settings', 'rules'], inEach(settings, 'rules'), heading),
    },
  };
  const { openConflicts: _, ...whole } = Reception.parse(withoutLooseEnds(made).plan);
  const open = stillOpen(inEach(all, 'openConflicts'), conflicts, choices);
  return { reception: Object.keys(open).length > 0 ? { ...whole, openConflicts: open } : whole, conflicts };
}

/** Conflicts of earlier merges that neither side has settled, and those of this one that nobody chose about. */
function stillOpen(earlier: Three<OpenConflicts>, conflicts: readonly MergeConflict[], choices: MergeChoices): OpenConflicts {
  const open: OpenConflicts = {};
  for (const id of keysOf(earlier.mine, earlier.theirs)) {
    const settled = settle(inEach(earlier, id));
    const left = settled === 'conflict' ? earlier.mine?.[id] : settled.value;
    if (left) open[id] = left;
  }
  for (const { id, about, place, theirs } of conflicts) {
    delete open[id];
    if (choices[id] === undefined) open[id] = { about, place: [...place], ...(theirs === undefined ? {} : { theirs }) };
  }
  return open;
}

/** The order here, unless only the other one changed it; what the other one added comes where it stood, or last. */
function programmeOf(base: readonly OccasionId[], mine: readonly OccasionId[], theirs: readonly OccasionId[]): readonly OccasionId[] {
  if (sameValue(base, mine)) return theirs;
  const made = [...mine];
  for (const id of theirs) if (!base.includes(id) && !made.includes(id)) made.splice(Math.min(theirs.indexOf(id), made.length), 0, id);
  return made;
}

import { addOccasion } from '../../commands/add-occasion';
import type { Command } from '../../commands/command';
import { editOccasion } from '../../commands/edit-occasion';
import { moveOccasion } from '../../commands/move-occasion';
import { setAttendance } from '../../commands/set-attendance';
import { setLayout } from '../../commands/set-layout';
import type { Layout, LayoutId } from '../../layouts/layout';
import { OccasionId, type PersonId } from '../../model/ids';
import { type ConventionId, type Givens, type Occasion, type Settings, takenSeats } from '../../model/occasion';
import { placeByHour, standsByHour } from '../../model/place-by-hour';

/** What the dialog asks about an occasion; nothing of it is in the reception before it is confirmed. */
export type OccasionDraft = {
  readonly title: string;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly layout: LayoutId;
  readonly settings: Settings;
  readonly convention: ConventionId;
  readonly given: Givens;
  readonly attending: ReadonlySet<PersonId>;
};

const moment = (date: string, time: string): string | undefined => (date && time ? `${date}T${time}` : undefined);

export function draftOf(occasion: Occasion, layout: LayoutId): OccasionDraft {
  const [date = '', start = ''] = (occasion.start ?? '').split('T');
  const [, end = ''] = (occasion.end ?? '').split('T');
  return {
    title: occasion.title,
    date,
    start,
    end,
    place: occasion.place ?? '',
    layout,
    settings: occasion.settings,
    convention: occasion.convention,
    given: occasion.given,
    attending: new Set(Object.keys(occasion.attendees) as PersonId[]),
  };
}

const headOf = ({ title, date, start, end, place, convention, given }: OccasionDraft) => {
  const from = moment(date, start);
  const to = moment(date, end);
  return {
    set: {
      title: title.trim(),
      convention,
      given,
      ...(from ? { start: from } : {}),
      ...(to ? { end: to } : {}),
      ...(place.trim() ? { place: place.trim() } : {}),
    },
    clear: [...(from ? [] : ['start' as const]), ...(to ? [] : ['end' as const]), ...(place.trim() ? [] : ['place' as const])],
  };
};

/** A new occasion stands in the programme where its hour puts it. */
export function commandsToAdd(id: OccasionId, draft: OccasionDraft, programme: readonly Occasion[]): readonly Command[] {
  const attendees = Object.fromEntries([...draft.attending].map((person) => [person, true as const]));
  return [
    addOccasion(
      {
        id,
        ...headOf(draft).set,
        layout: draft.layout,
        settings: draft.settings,
        attendees,
        seating: {},
        locks: {},
        chosen: {},
      },
      placeByHour(programme, moment(draft.date, draft.start)),
    ),
  ];
}

/** The draft as an occasion nobody sits at yet, for whoever wants to look at it before it is confirmed. */
export const occasionOf = (draft: OccasionDraft, layout: Layout): Occasion => ({
  id: OccasionId.parse('draft'),
  title: draft.title || 'draft',
  layout: draft.layout,
  settings: layout.settings,
  convention: draft.convention,
  given: draft.given,
  attendees: Object.fromEntries([...draft.attending].map((person) => [person, true as const])),
  seating: {},
  locks: {},
  chosen: {},
});

const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

/** Of an occasion with another hour than before; one that somebody has put elsewhere by hand stays while the hours do not speak against it. */
function movedByHour(occasion: Occasion, start: string | undefined, programme: readonly Occasion[]): readonly Command[] {
  if (start === undefined || start === occasion.start) return [];
  const others = programme.filter(({ id }) => id !== occasion.id);
  if (
    standsByHour(
      others,
      programme.findIndex(({ id }) => id === occasion.id),
      start,
    )
  )
    return [];
  const to = placeByHour(others, start);
  return to === undefined ? [] : [moveOccasion(occasion.id, to)];
}

/** Only what changed. Whoever sits on a seat that the new layout has too keeps it; the others become unseated, and the screen says so. */
export function commandsToEdit(
  occasion: Occasion,
  draft: OccasionDraft,
  layout: Layout,
  programme: readonly Occasion[],
): readonly Command[] {
  const { set, clear: emptied } = headOf(draft);
  // Whoever chooses another convention means that one, not the house's over it.
  const leaves = occasion.house !== undefined && draft.convention !== occasion.convention;
  const clear = leaves ? [...emptied, 'house' as const] : emptied;
  const seats = new Set(layout.seats.map(({ id }) => id));
  const keep = Object.fromEntries(takenSeats(occasion).filter(([seat]) => seats.has(seat)));
  const was = new Set(Object.keys(occasion.attendees) as PersonId[]);
  const coming = [...draft.attending].filter((person) => !was.has(person));
  const leaving = [...was].filter((person) => !draft.attending.has(person));
  const relaid = draft.layout !== occasion.layout || !same(draft.settings, occasion.settings);
  return [
    editOccasion(occasion.id, set, clear),
    ...movedByHour(occasion, set.start, programme),
    ...(relaid ? [setLayout(occasion.id, draft.layout, draft.settings, keep)] : []),
    ...(coming.length > 0 ? [setAttendance(occasion.id, coming, true)] : []),
    ...(leaving.length > 0 ? [setAttendance(occasion.id, leaving, false)] : []),
  ];
}

/** How many people the new layout has no seat for any more. */
export function unseatedBy(occasion: Occasion | undefined, layout: Layout): number {
  if (!occasion) return 0;
  const seats = new Set(layout.seats.map(({ id }) => id));
  return takenSeats(occasion).filter(([seat]) => !seats.has(seat)).length;
}

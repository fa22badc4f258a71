import { addOccasion } from '../../commands/add-occasion';
import type { Command } from '../../commands/command';
import type { LayoutId } from '../../layouts/layout';
import type { OccasionId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Person } from '../../model/person';
import { placeByHour } from '../../model/place-by-hour';
import { occasionsInOrder, type Reception } from '../../model/reception';
import { isBanquet, isVehicle } from '../../model/scene';
import { fittingSettings } from '../dialogs/fitting-settings';
import { usualAttendees } from './usual-attendees';

const behind = ({ programme }: Pick<Reception, 'programme'>, { id }: Occasion) => programme.indexOf(id) + 1;

/** The same room with the same people on the same seats, behind the one it was made from; the hour is another. */
export function duplicate(from: Occasion, id: OccasionId, title: string, reception: Pick<Reception, 'programme'>): readonly Command[] {
  const { start: _start, end: _end, cost: _cost, ...rest } = from;
  return [addOccasion({ ...rest, id, title }, behind(reception, from))];
}

/** Rooms of another kind that the people of an occasion go on to. */
export const derivable: readonly LayoutId[] = ['ceremony/photo', 'ceremony/signing', 'banquet/round', 'banquet/hall', 'vehicle/convoy'];

/**
 * Another occasion for the same people in a room that fits them (the photo from the talks); nobody sits yet. Drivers, and at a photo
 * interpreters and note-takers, stay behind.
 */
export function derive(
  from: Occasion,
  id: OccasionId,
  { layout, title }: { readonly layout: LayoutId; readonly title: string },
  reception: Pick<Reception, 'programme' | 'people'>,
): readonly Command[] {
  const there = Object.keys(from.attendees).flatMap((key) => reception.people[key as Person['id']] ?? []);
  const coming = usualAttendees(layout, there);
  const settings = fittingSettings(layout, coming);
  return [
    addOccasion(
      {
        id,
        title,
        ...(from.place && !isVehicle(layout) && !isBanquet(layout) ? { place: from.place } : {}),
        layout,
        settings,
        convention: from.convention,
        given: {},
        attendees: Object.fromEntries(coming.map((person) => [person.id, true as const])),
        seating: {},
        locks: {},
        chosen: {},
      },
      behind(reception, from),
    ),
  ];
}

/** A day as offices know it; hours are a first guess that somebody moves. */
type ProgrammeTemplate = {
  readonly id: 'one-day' | 'foreign' | 'conference';
  readonly occasions: readonly {
    readonly title: 'arrival' | 'convoy' | 'call' | 'talks' | 'signing' | 'photo' | 'lunch' | 'banquet' | 'conference' | 'visit';
    readonly layout: LayoutId;
    readonly start: string;
    readonly end: string;
  }[];
};

export const programmeTemplates: readonly ProgrammeTemplate[] = [
  {
    id: 'one-day',
    occasions: [
      { title: 'arrival', layout: 'vehicle/convoy', start: '09:00', end: '09:30' },
      { title: 'talks', layout: 'meeting/talks', start: '09:40', end: '11:00' },
      { title: 'photo', layout: 'ceremony/photo', start: '11:00', end: '11:10' },
      { title: 'lunch', layout: 'banquet/round', start: '12:00', end: '13:00' },
      { title: 'visit', layout: 'vehicle/coaster', start: '14:00', end: '17:00' },
    ],
  },
  {
    id: 'foreign',
    occasions: [
      { title: 'convoy', layout: 'vehicle/convoy', start: '09:00', end: '09:40' },
      { title: 'call', layout: 'meeting/courtesy-call', start: '09:50', end: '10:20' },
      { title: 'talks', layout: 'meeting/talks', start: '10:30', end: '11:30' },
      { title: 'signing', layout: 'ceremony/signing', start: '11:30', end: '11:45' },
      { title: 'photo', layout: 'ceremony/photo', start: '11:45', end: '11:55' },
      { title: 'banquet', layout: 'banquet/round', start: '18:00', end: '20:00' },
    ],
  },
  {
    id: 'conference',
    occasions: [
      { title: 'conference', layout: 'meeting/rostrum', start: '09:00', end: '11:30' },
      { title: 'photo', layout: 'ceremony/photo', start: '11:30', end: '11:45' },
      { title: 'banquet', layout: 'banquet/hall', start: '18:00', end: '20:00' },
    ],
  },
];

/** The occasions of a template for everybody who comes, each where its hour puts it among those there are. */
export function programmeCommands(
  { occasions }: ProgrammeTemplate,
  reception: Pick<Reception, 'people' | 'date' | 'occasions' | 'programme'>,
  named: (title: ProgrammeTemplate['occasions'][number]['title']) => string,
  convention: Occasion['convention'],
  newId: () => OccasionId,
): readonly Command[] {
  const { people, date } = reception;
  const programme: { readonly start?: string | undefined }[] = [...occasionsInOrder(reception)];
  return occasions.map(({ title, layout, start, end }) => {
    const here = usualAttendees(layout, Object.values(people));
    const hours = date ? { start: `${date}T${start}`, end: `${date}T${end}` } : {};
    const at = placeByHour(programme, hours.start) ?? programme.length;
    programme.splice(at, 0, hours);
    return addOccasion(
      {
        id: newId(),
        title: named(title),
        ...hours,
        layout,
        settings: fittingSettings(layout, here),
        convention,
        given: {},
        attendees: Object.fromEntries(here.map(({ id }) => [id, true as const])),
        seating: {},
        locks: {},
        chosen: {},
      },
      at,
    );
  });
}

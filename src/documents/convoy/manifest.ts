import type { Drawing } from '../../drawing/drawing';
import type { Speaker } from '../../i18n/speak';
import { escortNotes } from '../../protocol/conventions/escort';
import { tidyName } from '../card-name';
import { conventionLine, occasionLine } from '../chart-words';
import { clauses } from '../clauses';
import { choice, defineDocument, tick } from '../document-kind';
import type { Block, Row } from '../flow-blocks';
import { type FlowSheet, flowing } from '../flow-pages';
import { isRide } from '../occasion-words';
import { sheetOf } from '../paper';
import { headed, personTitle } from '../person-words';
import { drawingOf } from '../print-job';
import { sourceLine } from '../source-line';
import { boardingIn } from './aboard';
import { placeIn, type Ride, rideDrawing, ridesOf, roleWords, vehicleName } from './rides';
import { withVehicle } from './with-vehicle';

/** What the office knows of the vehicle, as a form: two facts on a line. */
function facts(ride: Ride, speaker: Speaker): readonly Row[] {
  const { known, driver } = ride;
  const label = (key: 'role' | 'number' | 'plate' | 'driver' | 'phone' | 'note') => headed(speaker.say('model', `vehicle.${key}`));
  const all = [
    [label('number'), ride.number],
    [speaker.say('documents', 'ride.kind'), vehicleName(ride, speaker)],
    [label('role'), roleWords(ride, speaker)],
    [label('plate'), known.plate ?? ''],
    [label('driver'), tidyName(driver.name)],
    [label('phone'), driver.phone],
  ].filter(([, value]) => value);
  const pairs: Row[] = [];
  for (let index = 0; index < all.length; index += 2) pairs.push([...(all[index] ?? []), ...(all[index + 1] ?? ['', ''])]);
  return known.note ? [...pairs, [label('note'), known.note, '', '']] : pairs;
}

function boardingBlocks(ride: Ride, speaker: Speaker): readonly Block[] {
  const found = boardingIn(ride.context, ride.id);
  if (!found || found.in.length < 2) return [];
  const names = (ids: typeof found.in) => ids.map((id) => tidyName(ride.context.personOf(id)?.name ?? id)).join(' → ');
  const sources = [...new Set(found.because.map(({ citation }) => sourceLine(citation, speaker)))];
  return [
    { kind: 'heading', level: 2, text: speaker.say('documents', 'ride.boarding') },
    { kind: 'text', text: speaker.say('documents', 'ride.in', { names: names(found.in) }) },
    { kind: 'text', text: speaker.say('documents', 'ride.out', { names: names(found.out) }) },
    { kind: 'text', text: clauses(sources, speaker), size: 2.9 },
  ];
}

/** What the escort does at the doors and on the way, by whose word. */
function escortBlocks({ context: { occasion, layout }, layout: own, sitters }: Ride, speaker: Speaker): readonly Block[] {
  // Of other vehicles the sources have the juniors board first (cn.md §8.1), by whatever door there is: only of a car does the host go round.
  const isMeant = (id: string) => id !== 'car-doors' || (own === 'vehicle/sedan' && sitters.length > 0);
  const notes = escortNotes(occasion.convention, layout.id).filter(({ id }) => isMeant(id));
  if (notes.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: speaker.say('documents', 'ride.escort') },
    ...notes.flatMap(({ id, citation }): readonly Block[] => [
      { kind: 'text', text: speaker.speak('conventions', `escort.${id}`) },
      { kind: 'text', text: sourceLine(citation, speaker), size: 2.9 },
    ]),
  ];
}

/** Everybody aboard, seat by seat; an empty vehicle says that it is. */
function passengerBlock(ride: Ride, marks: ReadonlyMap<string, string>, speaker: Speaker): Block {
  const say = (key: 'seat' | 'rank' | 'name' | 'title' | 'phone') => speaker.say('documents', `list.${key}`);
  if (ride.sitters.length === 0) return { kind: 'text', text: speaker.say('documents', 'ride.empty'), align: 'middle' };
  const isPhoned = ride.sitters.some(({ person }) => person.phone);
  return {
    kind: 'table',
    // Beside the vehicle English words are broken in larger type.
    size: speaker.language === 'zh-CN' ? 3.3 : 2.9,
    columns: [
      { header: say('seat'), share: 11, whole: true, voice: 'plain', align: 'middle' },
      { header: say('rank'), share: 11, whole: true, voice: 'plain', align: 'middle' },
      { header: say('name'), share: 30, whole: true, voice: 'name' },
      { header: say('title'), share: 40 },
      ...(isPhoned ? [{ header: say('phone'), share: 24, whole: true, voice: 'plain' as const }] : []),
    ],
    rows: ride.sitters.map(({ seat, person }) => [
      placeIn(ride, seat),
      marks.get(seat) ?? '',
      tidyName(person.name),
      personTitle(person, speaker),
      person.phone ?? '',
    ]),
  };
}

/** One vehicle: what it is, its seats drawn with everybody in them, and beside them who that is and how they get in and out. */
function rideSheet(
  ride: Ride,
  all: Drawing,
  speaker: Speaker,
  { picture, boarding, escort }: { readonly picture: boolean; readonly boarding: boolean; readonly escort: boolean },
): FlowSheet {
  const { context } = ride;
  const marks = new Map(all.seats.map(({ seat, mark }) => [seat, mark?.text ?? '']));
  const known = facts(ride, speaker);
  const form: Block = {
    kind: 'table',
    headless: true,
    columns: [
      { header: '', share: 34, voice: 'plain' },
      { header: '', share: 51, voice: 'name' },
      { header: '', share: 34, voice: 'plain' },
      { header: '', share: 51, voice: 'name' },
    ],
    rows: known,
  };
  const told = [
    passengerBlock(ride, marks, speaker),
    ...(boarding ? boardingBlocks(ride, speaker) : []),
    ...(escort ? escortBlocks(ride, speaker) : []),
  ];
  const flowOf = (blocks: readonly Block[]): FlowSheet => ({
    sheet: sheetOf('A4', 'portrait'),
    title: speaker.say('documents', 'manifest.title', { occasion: ride.label }),
    line: [ride.label === context.occasion.title ? '' : context.occasion.title, occasionLine(context, speaker)].filter(Boolean).join('　'),
    foot: conventionLine(context, speaker),
    blocks: [...(known.length > 0 ? [form, { kind: 'space' as const, height: 3 }] : []), ...blocks],
  });
  return picture ? withVehicle(ride, rideDrawing(all, ride), speaker, told, flowOf) : flowOf(told);
}

/** 乘车安排表: a sheet for each vehicle, from the front to the rear. */
export const manifest = defineDocument({
  id: 'manifest',
  scope: 'occasion',
  group: 'convoy',
  suits: isRide,
  options: { vehicles: choice('all', 'taken'), picture: tick(true), boarding: tick(true), escort: tick(true) },
  make({ context, speaker }, { vehicles, ...look }) {
    const rides = ridesOf(context, speaker).filter(({ sitters }) => vehicles === 'all' || sitters.length > 0);
    const drawing = drawingOf(context, speaker);
    const title = speaker.say('documents', 'manifest.title', { occasion: context.occasion.title });
    const nobody: Block = { kind: 'text', text: speaker.say('documents', 'ride.empty'), align: 'middle' };
    if (rides.length === 0)
      return { title, ...flowing({ sheet: sheetOf('A4', 'portrait'), title, line: occasionLine(context, speaker), blocks: [nobody] }) };
    return {
      title,
      ...flowing(...rides.map((ride) => rideSheet(ride, drawing, speaker, look))),
    };
  },
});

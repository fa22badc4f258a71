import type { Speaker } from '../../i18n/speak';
import { attends, type Party, type Person } from '../../model/person';
import { peopleInOrder } from '../../model/reception';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { tidyName } from '../card-name';
import { conventionLine } from '../chart-words';
import { departuresOf, roleWords } from '../convoy/rides';
import { seatAboard } from '../convoy/seat-aboard';
import { choice, defineDocument, text, tick } from '../document-kind';
import type { Block, Row } from '../flow-blocks';
import { flowing } from '../flow-pages';
import { lettered } from '../lettering';
import { orNobody } from '../nobody';
import { clockSpan, dayOf, headingOf, isRide } from '../occasion-words';
import { sheetOf } from '../paper';
import { personTitle } from '../person-words';
import { drawingOf, type PrintJob } from '../print-job';
import { chartDrawing } from '../seating/chart-drawing';
import { fitted, letterSeats, numberSeats, unmarked } from '../seating/chart-seats';
import { tablesOf } from '../tables';
import { typeWidth } from '../type-width';
import { spokenTime } from '../when';

const heading = (words: string, mark: string): Block => ({ kind: 'heading', level: 1, text: words, mark });
/** In the contents by its title alone. */
const under = (words: string, listed?: { readonly mark: string; readonly title: string }): Block => ({
  ...{ kind: 'heading', level: 2, text: words },
  ...(listed ? { mark: listed.mark, listed: listed.title } : {}),
});

/** 日程: day by day. */
function programme({ contexts, speaker }: PrintJob): readonly Block[] {
  const rows: Row[] = [];
  let day = '';
  for (const { occasion } of contexts) {
    const here = dayOf(occasion.start);
    if (here !== '' && here !== day) rows.push({ group: spokenTime(here, speaker) });
    day = here === '' ? day : here;
    rows.push([clockSpan(occasion), occasion.title, occasion.place ?? '']);
  }
  if (rows.length === 0) return [{ kind: 'text', text: speaker.say('documents', 'handbook.open') }];
  return [
    {
      kind: 'table',
      columns: [
        { header: speaker.say('documents', 'handbook.time'), share: 32, voice: 'plain' },
        { header: speaker.say('documents', 'handbook.item'), share: 66, voice: 'name' },
        { header: speaker.say('documents', 'handbook.place'), share: 72 },
      ],
      rows,
    },
  ];
}

/** 名单: one party after the other, in order. */
function lists({ reception, speaker }: PrintJob, phones: boolean): readonly Block[] {
  const people = peopleInOrder(reception).filter(attends);
  const isPhoned = phones && people.some(({ phone }) => phone);
  const parties: readonly Party[] = ['guest', 'host', 'other'];
  return parties.flatMap((party): readonly Block[] => {
    const here = people.filter((person) => person.party === party);
    if (here.length === 0) return [];
    return [
      under(speaker.say('documents', 'handbook.party', { party: speaker.say('model', `party.${party}`), count: here.length })),
      {
        kind: 'table',
        columns: [
          { header: speaker.say('documents', 'list.number'), share: 12, voice: 'plain', align: 'middle' },
          { header: speaker.say('documents', 'list.name'), share: 50, voice: 'name' },
          { header: speaker.say('documents', 'list.title'), share: 74 },
          ...(isPhoned ? [{ header: speaker.say('documents', 'list.phone'), share: 34, voice: 'plain' as const }] : []),
        ],
        rows: here.map((person: Person, place) => [
          String(place + 1),
          [tidyName(person.name), person.otherName].filter(Boolean).join(' '),
          personTitle(person, speaker),
          person.phone ?? '',
        ]),
      },
    ];
  });
}

/** 乘车: each departure, car by car. */
function cars({ contexts, speaker }: PrintJob, phones: boolean): readonly Block[] {
  return departuresOf(contexts, speaker).flatMap(({ title, context, rides }, place): readonly Block[] => [
    under(headingOf(title, context, speaker), { mark: `cars_${place}`, title }),
    {
      kind: 'table',
      columns: [
        { header: speaker.say('documents', 'list.seat'), share: 34, whole: true, voice: 'plain' },
        { header: speaker.say('documents', 'list.name'), share: 56, voice: 'name' },
        { header: speaker.say('documents', 'list.title'), share: 80 },
      ],
      rows: rides.flatMap((ride): readonly Row[] => [
        {
          group: [ride.label, roleWords(ride, speaker), ride.known.plate, tidyName(ride.driver.name), phones ? ride.driver.phone : '']
            .filter(Boolean)
            .join('　'),
        },
        ...(ride.sitters.length === 0 ? [['', speaker.say('documents', 'ride.empty'), '']] : []),
        ...ride.sitters.map(({ seat, person }) => [
          seatAboard(seat, ride.context, speaker),
          tidyName(person.name),
          personTitle(person, speaker),
        ]),
      ]),
    },
  ]);
}

/** 座次: a drawing with names where they can be read, and the list by table. */
function seats(context: OccasionContext, place: number, speaker: Speaker, titles: boolean): readonly Block[] {
  const drawing = drawingOf(context, speaker);
  const request = { context, speaker, drawing, options: { titles: false } };
  const tables = tablesOf(context, speaker).filter(({ sitters }) => sitters.length > 0);
  const marks = new Map(drawing.seats.map(({ seat, mark }) => [seat, mark?.text ?? '']));
  return [
    under(headingOf(context.occasion.title, context, speaker), { mark: `seats_${place}`, title: context.occasion.title }),
    {
      kind: 'picture',
      height: 105,
      // A drawing without anybody of its list on the same sheet is read as one without a list.
      holds: true,
      draw(room) {
        const fit = fitted(drawing.frame, room);
        const { seats: named, unnamed, named: count } = letterSeats(request, fit);
        const numbers = unnamed > count / 3;
        const drawn = numbers ? { ...request, drawing: unmarked(drawing, 'all') } : request;
        return chartDrawing(drawn, fit, numbers ? numberSeats(drawn, fit) : named);
      },
    },
    { kind: 'text', text: conventionLine(context, speaker), size: 2.9, holds: true },
    { kind: 'space', height: 2 },
    orNobody(
      {
        kind: 'table',
        columns: [
          { header: speaker.say('documents', 'list.seat'), share: 20, whole: true, voice: 'plain', align: 'middle' },
          { header: speaker.say('documents', 'list.rank'), share: 20, voice: 'plain', align: 'middle' },
          { header: speaker.say('documents', 'list.name'), share: 56, voice: 'name' },
          ...(titles ? [{ header: speaker.say('documents', 'list.title'), share: 74 }] : []),
        ],
        rows: tables.flatMap(({ id, label, sitters }): readonly Row[] => [
          ...(id && label ? [{ group: label }] : []),
          ...sitters.map(({ seat, person }) => [
            id ? seat.slice(id.length + 1) : seat,
            marks.get(seat) ?? '',
            tidyName(person.name),
            ...(titles ? [personTitle(person, speaker)] : []),
          ]),
        ]),
      },
      speaker,
    ),
  ];
}

/** 住宿. */
function rooms({ reception, speaker }: PrintJob): readonly Block[] {
  const lodging = reception.sheet?.lodging ?? [];
  if (lodging.length === 0) return [];
  const kind = (room: (typeof lodging)[number]['room']) => (room ? speaker.say('documents', `handbook.room.${room}`) : '');
  return [
    {
      kind: 'table',
      columns: [
        { header: speaker.say('documents', 'handbook.place'), share: 60, voice: 'name' },
        { header: speaker.say('documents', 'handbook.rooms'), share: 50 },
        { header: speaker.say('documents', 'inventory.note'), share: 60 },
      ],
      rows: lodging.map(({ place, room, rooms: count, note }) => [
        place,
        [kind(room), count ?? ''].filter((part) => part !== '').join(' × '),
        note ?? '',
      ]),
    },
  ];
}

/** 联系人. */
function contacts({ reception, speaker }: PrintJob): readonly Block[] {
  const people = reception.sheet?.contacts ?? [];
  return [
    ...(reception.contact ? [{ kind: 'text' as const, text: reception.contact }] : []),
    ...(people.length > 0
      ? [
          {
            kind: 'table' as const,
            columns: [
              { header: speaker.say('documents', 'list.name'), share: 50, voice: 'name' as const },
              { header: speaker.say('documents', 'handbook.duty'), share: 70 },
              { header: speaker.say('documents', 'list.phone'), share: 50, voice: 'plain' as const },
            ],
            rows: people.map(({ name, duty, phone }) => [name, duty ?? '', phone ?? '']),
          },
        ]
      : []),
  ];
}

/** The first sheet: what it is the handbook of, when, where, whose. */
function cover({ reception, speaker }: PrintJob, own: string, height: number): Block {
  const lines = [
    { text: reception.title, down: 70, largest: 11, voice: 'title' },
    { text: own || speaker.say('documents', 'document.handbook'), down: 96, largest: 14, voice: 'title' },
    { text: reception.date ? spokenTime(reception.date, speaker, 'ofRecord') : '', down: height - 34, largest: 5, voice: 'text' },
    { text: reception.sheet?.department ?? reception.contact ?? '', down: height - 24, largest: 5, voice: 'text' },
  ] as const;
  const said = lines.filter(({ text }) => text !== '');
  return {
    kind: 'picture',
    height,
    draw: ({ x, y, width }) =>
      said
        .map(({ text, down, largest, voice }) =>
          lettered(text, { x: x + width / 2, y: y + down, size: Math.min(largest, width / typeWidth(text)), voice }),
        )
        .join(''),
    words: said.flatMap(({ text, down, largest, voice }, place): readonly Block[] => [
      { kind: 'space', height: Math.max(0, down - (said[place - 1]?.down ?? 0) - 1.5 * largest) },
      { kind: 'text', text, size: largest, voice, align: 'middle', strong: voice === 'title' },
    ]),
  };
}

/** Parts of a few lines stand below the one before: a sheet of its own would be white. */
const short: ReadonlySet<string> = new Set(['lodging', 'contacts']);

/** 接待手册: programme, people, cars, rooms, seats and contacts in one book with its contents. */
export const handbook = defineDocument({
  id: 'handbook',
  scope: 'reception',
  group: 'archive',
  options: {
    paper: choice('A4', 'A3'),
    people: tick(true),
    cars: tick(true),
    seating: tick(true),
    titles: tick(true, { key: 'seating', is: true }),
    phones: tick(true),
    heading: text(60),
  },
  make(job, { paper, people, cars: withCars, seating, titles, phones, heading: own }) {
    const { contexts, speaker } = job;
    const sheet = sheetOf(paper, 'portrait');
    const rides = contexts.some(isRide);
    const seated = contexts.filter((context) => !isRide(context));
    const parts: readonly (readonly [string, readonly Block[]])[] = [
      ['programme', programme(job)],
      ['people', people ? lists(job, phones) : []],
      ['cars', withCars && rides ? cars(job, phones) : []],
      ['lodging', rooms(job)],
      ['seats', seating ? seated.flatMap((context, place) => seats(context, place, speaker, titles)) : []],
      ['contacts', contacts(job)],
    ];
    const filled = parts.filter(([, blocks]) => blocks.length > 0);
    const title = own.trim() || speaker.say('documents', 'document.handbook');
    return {
      title,
      ...flowing({
        sheet,
        title: '',
        titled: 'first',
        blocks: [
          cover(job, own.trim(), sheet.height - 60),
          { kind: 'sheet' },
          { kind: 'heading', level: 1, text: speaker.say('documents', 'handbook.contents') },
          { kind: 'contents' },
          ...filled.flatMap(([key, blocks]): readonly Block[] => [
            ...(short.has(key) ? [] : [{ kind: 'sheet' as const }]),
            heading(speaker.speak('documents', `handbook.part.${key}`), key),
            ...blocks,
          ]),
        ],
      }),
    };
  },
});

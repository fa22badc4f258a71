import type { LayoutId } from '../../../src/layouts/layout';
import { layoutIn } from '../../../src/layouts/layout-in';
import { DrawnRoom } from '../../../src/model/drawn-room';
import { blockOf } from '../../../src/model/ids';
import type { Settings } from '../../../src/model/occasion';
import type { Person } from '../../../src/model/person';
import { Reception } from '../../../src/model/reception';
import { isStageFault, stageOf } from '../../../src/protocol/review/stage-of';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';
import { ownVan } from '../../layouts/own-vehicle';
import { person } from '../sample';

/** A parlor of one's own: a round table in the middle, armchairs along two walls, two chairs turned by half of a right angle. */
const ownParlor = DrawnRoom.parse({
  id: 'parlor',
  name: '听涛阁',
  width: 9_000,
  depth: 7_000,
  door: { x: 4_500, width: 1_600 },
  furniture: [
    { kind: 'circle', x: 4_500, y: 3_300, radius: 900, caption: '圆桌' },
    { kind: 'rectangle', x: 8_500, y: 700, width: 600, height: 900, caption: '茶水台' },
  ],
  seats: [
    ...[0, 45, 90, 135, 180, 225, 270, 315].map((turn, place) => ({
      id: `A${place + 1}`,
      x: 4_500 + Math.round(1_450 * Math.sin((turn * Math.PI) / 180)),
      y: 3_300 - Math.round(1_450 * Math.cos((turn * Math.PI) / 180)),
      facing: (turn + 180) % 360,
    })),
    ...[1, 2, 3, 4].flatMap((row) => [
      { id: `L${row}`, x: 900, y: 600 + row * 1_100, facing: 90, body: 'armchair' as const },
      { id: `R${row}`, x: 8_100, y: 1_200 + row * 1_100, facing: 270, body: 'armchair' as const },
    ]),
  ],
});

export type Kind = { readonly name: string; readonly layout: string; readonly settings?: Settings };

const kind = (name: string, layout: LayoutId | `${string}own/${string}`, settings: Settings = {}): Kind => ({ name, layout, settings });

/** Every layout as it is first offered, and larger ones as they happen. */
export const kinds: readonly Kind[] = [
  kind('a rostrum', 'meeting/rostrum'),
  kind('a rostrum of three rows', 'meeting/rostrum', { rows: '9,11,13' }),
  kind('an audience', 'meeting/audience'),
  kind('an audience of 300', 'meeting/audience', { rows: Array.from({ length: 15 }, () => '20').join(',') }),
  kind('talks', 'meeting/talks'),
  kind('talks of 22 with a row behind', 'meeting/talks', { perSide: 11, behind: 11 }),
  kind('a courtesy call', 'meeting/courtesy-call'),
  kind('a large courtesy call', 'meeting/courtesy-call', { perSide: 8, behind: 6 }),
  kind('a U', 'meeting/u-shape'),
  kind('a large U', 'meeting/u-shape', { head: 5, perSide: 12 }),
  kind('a hollow square', 'meeting/hollow-square'),
  kind('a large hollow square', 'meeting/hollow-square', { head: 6, perSide: 10 }),
  kind('a conference table', 'meeting/conference'),
  kind('a conference table of 30', 'meeting/conference', { perSide: 15 }),
  kind('a round table', 'meeting/round'),
  kind('a round table of 30', 'meeting/round', { seats: 30 }),
  kind('a living room', 'meeting/living-room'),
  kind('two armchairs', 'meeting/armchairs'),
  kind('a signing', 'ceremony/signing'),
  kind('a signing with rows', 'ceremony/signing', { signers: 4, standing: 24, rows: 2 }),
  kind('a photo', 'ceremony/photo'),
  kind('a photo of 90', 'ceremony/photo', { rows: '21,22,23,24' }),
  kind('a banquet table', 'banquet/round'),
  kind('a banquet table of 30', 'banquet/round', { seats: 30 }),
  kind('a long table', 'banquet/long'),
  kind('a long table of 30', 'banquet/long', { perSide: 14, ends: 1 }),
  kind('a banquet hall', 'banquet/hall'),
  kind('a banquet hall of 30 tables', 'banquet/hall', { tables: 30, pattern: 'grid', stage: 'far' }),
  kind('a head table', 'banquet/head'),
  kind('a U for a banquet', 'banquet/u', { head: 7, perSide: 8, inner: 1 }),
  kind('a car', 'vehicle/sedan'),
  kind('a cross-country car', 'vehicle/suv'),
  kind('a car with folding seats', 'vehicle/van-7'),
  kind('a car of seven', 'vehicle/mpv-7'),
  kind('a car of nine', 'vehicle/van-9'),
  kind('a coaster', 'vehicle/coaster'),
  kind('a coach', 'vehicle/coach'),
  kind('a coach of 16 rows', 'vehicle/coach', { rows: 16 }),
  kind('a train bay', 'vehicle/train-bay', { places: '6' }),
  kind('a cabin', 'vehicle/aircraft'),
  kind('a cabin of 20 rows', 'vehicle/aircraft', { rows: 20, abreast: '6' }),
  kind('a lift', 'vehicle/lift'),
  kind('a convoy', 'vehicle/convoy'),
  kind('a convoy of nine', 'vehicle/convoy', { vehicles: 'sedan,sedan,sedan,suv,mpv-7,van-9,coaster,coach,suv' }),
  kind('a room of one’s own', 'own/parlor'),
  kind('a vehicle of one’s own', 'vehicle/own/van'),
  kind('a convoy with a vehicle of one’s own', 'vehicle/convoy', { vehicles: 'sedan,own/van,own/van' }),
];

const given = [...'知若景子安明远川行书博文思齐听澜砚秋宁泽'];
const sign = (place: number) => `${given[place % 20]}${given[Math.floor(place / 20) % 20]}`;

/** Names of one kind, no two alike and none inside another. */
export const names = {
  short: (place: number) => `${'沈陆简林白秦'[place % 6]}${sign(place)}`,
  compound: (place: number) => `${['欧阳', '司马', '上官', '诸葛'][place % 4]}${sign(place)}`,
  dotted: (place: number) => `${['埃莱娜', '托马斯', '伊雷娜'][place % 3]}·${sign(place)}拉维`,
  uyghur: (place: number) => `阿卜杜热合曼·${sign(place)}买买提吐尔逊`,
  tibetan: (place: number) => `洛桑赤列·${sign(place)}次仁旺堆`,
  latin: (place: number) =>
    `Maximilian ${String.fromCharCode(65 + (place % 26))}${'aeiou'[Math.floor(place / 26) % 5]}${'bdfgklmnprst'[Math.floor(place / 130) % 12]}therstonehaugh`,
  mixed: (place: number): string => {
    const kindsOfNames = [names.short, names.dotted, names.latin, names.compound, names.uyghur];
    return (kindsOfNames[place % 5] ?? names.short)(place);
  },
} satisfies Record<string, (place: number) => string>;
export type NameKind = keyof typeof names;

const titles = ['市长', '市委常委、常务副市长', '市发展和改革委员会副主任', '外事办公室礼宾处处长'];

/** Everybody on a seat, in the order of the seats; `count` of them where not every seat is taken. */
export function sceneOf(
  { layout, settings = {} }: Kind,
  nameOf: (place: number) => string,
  count = Number.POSITIVE_INFINITY,
  more: (place: number) => Partial<Person> = (place) => ({ title: titles[place % 4] }),
): OccasionContext {
  const rooms = { parlor: ownParlor, van: ownVan };
  const built = layoutIn(rooms, layout, settings);
  if (!built || 'fault' in built) throw new Error(`${layout} is not built by ${JSON.stringify(settings)}.`);
  const people = built.seats.slice(0, count).map((_, place) => ({
    ...person(nameOf(place), place % 2 ? 'host' : 'guest', more(place)),
    id: `p${place}`,
  }));
  const seating: Record<string, Record<string, string>> = {};
  people.forEach(({ id }, place) => {
    const seat = built.seats[place];
    if (seat) seating[blockOf(seat.id)] = { ...seating[blockOf(seat.id)], [seat.id]: id };
  });
  const reception = Reception.parse({
    format: 'xici',
    formatVersion: 1,
    id: 'charts',
    title: '罗维斯市代表团访问江临',
    people: Object.fromEntries(people.map((one) => [one.id, one])),
    occasions: {
      one: {
        id: 'one',
        title: '会谈',
        start: '2026-11-26T10:10',
        place: '市政府一号会议厅',
        layout,
        settings,
        convention: 'cn-foreign',
        given: {},
        attendees: Object.fromEntries(people.map(({ id }) => [id, true])),
        seating,
        locks: {},
        chosen: {},
      },
    },
    programme: ['one'],
    waivers: {},
    settings: { rules: {} },
    rooms,
  });
  const [occasion] = Object.values(reception.occasions);
  if (!occasion) throw new Error('The scene has an occasion.');
  const stage = stageOf(reception, occasion);
  if (isStageFault(stage)) throw new Error(JSON.stringify(stage));
  return stage;
}

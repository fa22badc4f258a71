import { addOccasion } from '../../src/commands/add-occasion';
import { addPeople } from '../../src/commands/add-people';
import { addWish } from '../../src/commands/add-wish';
import { chooseSeat } from '../../src/commands/choose-seat';
import type { Command } from '../../src/commands/command';
import { editOccasion } from '../../src/commands/edit-occasion';
import { editPerson } from '../../src/commands/edit-person';
import { editSheet } from '../../src/commands/edit-sheet';
import { editWish } from '../../src/commands/edit-wish';
import { lockSeat } from '../../src/commands/lock-seat';
import { markPresence } from '../../src/commands/mark-presence';
import { moveOccasion } from '../../src/commands/move-occasion';
import { movePeople } from '../../src/commands/move-people';
import { recordPrint } from '../../src/commands/record-print';
import { removeHouseConvention } from '../../src/commands/remove-house-convention';
import { removeOccasion } from '../../src/commands/remove-occasion';
import { removePerson } from '../../src/commands/remove-person';
import { removeRoom } from '../../src/commands/remove-room';
import { removeWish } from '../../src/commands/remove-wish';
import { renameReception } from '../../src/commands/rename-reception';
import { restoreOccasion } from '../../src/commands/restore-occasion';
import { restoreReception } from '../../src/commands/restore-reception';
import { saveHouseConvention } from '../../src/commands/save-house-convention';
import { saveRoom } from '../../src/commands/save-room';
import { seatPerson } from '../../src/commands/seat-person';
import { setAttendance } from '../../src/commands/set-attendance';
import { setLayout } from '../../src/commands/set-layout';
import { setPaper } from '../../src/commands/set-paper';
import { setRule } from '../../src/commands/set-rule';
import { setTable } from '../../src/commands/set-table';
import { setVehicle } from '../../src/commands/set-vehicle';
import { settleTitle } from '../../src/commands/settle-title';
import { swapSeats } from '../../src/commands/swap-seats';
import { unseatPerson } from '../../src/commands/unseat-person';
import { waiveFinding } from '../../src/commands/waive-finding';
import { withdrawWaiver } from '../../src/commands/withdraw-waiver';
import { HouseConventionId, PersonId, ReceptionId, RoomId, seatId, WaiverId } from '../../src/model/ids';
import { occupantOf, seatsOf, takenSeats } from '../../src/model/occasion';
import { emptyReception, type Reception } from '../../src/model/reception';
import { TitleKey } from '../../src/model/settled-titles';
import {
  dinner,
  dinnerHouse,
  drive,
  li,
  n1,
  n2,
  person,
  photo,
  photoOccasion,
  qian,
  s1,
  s2,
  smallReception,
  smallRoom,
  sun,
  t1,
  t2,
  talks,
  talksHouse,
  waiver,
  wang,
  wish,
  zhao,
} from './small-reception';

type Case = {
  readonly command: Command;
  /** What is true afterwards and was not before. */
  readonly did: (reception: Reception) => boolean;
};

const at = (reception: Reception, occasion: typeof talks, seat: typeof n1) => {
  const found = reception.occasions[occasion];
  return found && occupantOf(found, seat);
};
const wu = person('wu', { spouse: li.id });

/** Cases by kind, in the words of the trade. A kind without one does not compile, and an empty list fails. */
export const cases: { readonly [Kind in Command['kind']]: Readonly<Record<string, Case & { command: { kind: Kind } }>> } = {
  addPeople: {
    'people who name each other and somebody known': {
      command: addPeople([wu, person('zheng', { apart: [wu.id] })]),
      did: ({ people }) => people[wu.id]?.spouse === li.id && Object.keys(people).length === 8,
    },
  },
  editPerson: {
    'a new title, and the diet is no longer known': {
      command: editPerson(wang.id, { title: '副部长', status: 'withdrawn' }, ['diet']),
      did: ({ people }) => people[wang.id]?.title === '副部长' && !Object.hasOwn(people[wang.id] ?? {}, 'diet'),
    },
  },
  removePerson: {
    'somebody seated, locked and named by others': {
      command: removePerson(qian.id),
      did: (after) =>
        !after.people[qian.id] &&
        !JSON.stringify(after.occasions).includes('"qian"') &&
        Object.keys(after.occasions[talks]?.locks ?? {}).length === 0 &&
        !Object.hasOwn(after.people[sun.id] ?? {}, 'serves') &&
        !Object.hasOwn(after.people[zhao.id] ?? {}, 'apart'),
    },
    'a spouse, and one of two who sit together': {
      command: removePerson(wang.id),
      did: ({ people }) => !people[wang.id] && people[li.id]?.spouse === undefined && people[zhao.id]?.together?.join() === li.id,
    },
  },
  renameReception: {
    'another title, no contact, the date stays': {
      command: renameReception({ title: '来访', contact: null, place: '北京' }),
      did: (after) => after.title === '来访' && after.date === '2026-11-30' && after.place === '北京' && !Object.hasOwn(after, 'contact'),
    },
  },
  editSheet: {
    'the letter is known, the level open again': {
      command: editSheet({ letter: { number: '外办函〔2026〕12号' }, contacts: [{ name: '陈处长', phone: '010-0001' }] }, ['level']),
      did: ({ sheet }) => sheet?.letter?.number === '外办函〔2026〕12号' && sheet.purpose === '商谈合作' && !Object.hasOwn(sheet, 'level'),
    },
    'nothing is known any longer': {
      command: editSheet({}, ['level', 'purpose', 'letter']),
      did: (after) => !Object.hasOwn(after, 'sheet'),
    },
  },
  addOccasion: {
    'between the two': { command: addOccasion(photoOccasion, 1), did: ({ programme }) => programme[1] === photo },
    'at the end': { command: addOccasion(photoOccasion), did: ({ programme, occasions }) => programme[3] === photo && !!occasions[photo] },
  },
  editOccasion: {
    'by an order of the house from now on': {
      command: editOccasion(talks, { house: talksHouse.id }),
      did: ({ occasions }) => occasions[talks]?.house === talksHouse.id,
    },
    'by the base again': {
      command: editOccasion(dinner, {}, ['house']),
      did: ({ occasions }) => !Object.hasOwn(occasions[dinner] ?? {}, 'house'),
    },
    'menu, flags and what it costs': {
      command: editOccasion(dinner, { menu: { drinks: ['茶'] }, trappings: ['carpet'], cost: 1200 }, ['flags']),
      did: ({ occasions }) =>
        occasions[dinner]?.menu?.dishes === undefined &&
        occasions[dinner]?.cost === 1200 &&
        !Object.hasOwn(occasions[dinner] ?? {}, 'flags'),
    },
    'the convention changes, the place is open': {
      command: editOccasion(talks, { convention: 'cn-business', given: { visit: 'superior' } }, ['place']),
      did: ({ occasions: { [talks]: found } }) =>
        found?.convention === 'cn-business' && found.place === undefined && !found.given.interpreters,
    },
  },
  setLayout: {
    "into a room of one's own": {
      command: setLayout(talks, 'own/room-small', {}, { [seatId('A2')]: li.id }),
      did: ({ occasions }) => occasions[talks]?.layout === 'own/room-small' && occasions[talks]?.seating.A?.[seatId('A2')] === li.id,
    },
    'another layout leaves the order of the house behind': {
      command: setLayout(dinner, 'banquet/round', { seats: 10 }, {}),
      did: ({ occasions }) => !Object.hasOwn(occasions[dinner] ?? {}, 'house'),
    },
    'one stays, one changes seats, one loses the seat': {
      command: setLayout(talks, 'meeting/hollow-square', { head: 3 }, { [s1]: qian.id, [seatId('E1')]: li.id }),
      did: ({ occasions }) => {
        const found = occasions[talks];
        if (!found) return false;
        const { layout, locks, chosen, attendees } = found;
        return (
          layout === 'meeting/hollow-square' &&
          seatsOf(found, wang.id).length === 0 &&
          attendees[wang.id] === true &&
          occupantOf(found, seatId('E1')) === li.id &&
          locks[s1] === true &&
          Object.keys(chosen).length === 0
        );
      },
    },
    'a lock does not pass to whoever takes the seat': {
      command: setLayout(talks, 'meeting/talks', { perSide: 3 }, { [s1]: li.id }),
      did: ({ occasions }) => Object.keys(occasions[talks]?.locks ?? {}).length === 0,
    },
  },
  removeOccasion: {
    'with what was waived about it': {
      command: removeOccasion(dinner),
      did: ({ occasions, programme, waivers }) => !occasions[dinner] && !programme.includes(dinner) && Object.keys(waivers).length === 0,
    },
  },
  moveOccasion: {
    earlier: { command: moveOccasion(dinner, 0), did: ({ programme }) => programme[0] === dinner && programme[1] === talks },
    'past the end': { command: moveOccasion(talks, 99), did: ({ programme }) => programme.at(-1) === talks },
  },
  setAttendance: {
    'one joins': {
      command: setAttendance(dinner, [zhao.id], true),
      did: ({ occasions }) => occasions[dinner]?.attendees[zhao.id] === true,
    },
    'two leave, one of them from a chosen seat': {
      command: setAttendance(talks, [wang.id, zhao.id], false),
      did: (after) =>
        !at(after, talks, n2) &&
        !after.occasions[talks]?.attendees[wang.id] &&
        Object.keys(after.occasions[talks]?.chosen ?? {}).length === 0,
    },
  },
  seatPerson: {
    'on a free seat': { command: seatPerson(talks, zhao.id, s2), did: (after) => at(after, talks, s2) === zhao.id },
    'to another seat': {
      command: seatPerson(talks, wang.id, s2),
      did: (after) => at(after, talks, s2) === wang.id && !at(after, talks, n2),
    },
  },
  swapSeats: {
    'two sitters': {
      command: swapSeats(talks, n1, n2),
      did: (after) => at(after, talks, n1) === wang.id && at(after, talks, n2) === li.id,
    },
    'across tables, the last of a table leaving': {
      command: swapSeats(dinner, t1, seatId('T2.2')),
      did: (after) => at(after, dinner, seatId('T2.2')) === li.id && after.occasions[dinner]?.seating.T1 === undefined,
    },
  },
  unseatPerson: {
    'still attends': {
      command: unseatPerson(talks, li.id),
      did: (after) => !at(after, talks, n1) && after.occasions[talks]?.attendees[li.id] === true,
    },
  },
  movePeople: {
    'in a ring': {
      command: movePeople(talks, [
        { person: li.id, from: n1, to: n2 },
        { person: wang.id, from: n2, to: s2 },
        { person: zhao.id, from: null, to: n1 },
      ]),
      did: (after) => at(after, talks, n1) === zhao.id && at(after, talks, n2) === li.id && at(after, talks, s2) === wang.id,
    },
  },
  lockSeat: {
    lock: { command: lockSeat(talks, n1, true), did: ({ occasions }) => occasions[talks]?.locks[n1] === true },
    unlock: { command: lockSeat(talks, s1, false), did: ({ occasions }) => !occasions[talks]?.locks[s1] },
  },
  chooseSeat: {
    chosen: { command: chooseSeat(dinner, t2, true), did: ({ occasions }) => occasions[dinner]?.chosen[t2] === true },
    'not, after all': { command: chooseSeat(talks, n2, false), did: ({ occasions }) => !occasions[talks]?.chosen[n2] },
  },
  markPresence: {
    arrived: {
      command: markPresence(talks, wang.id, 'arrived'),
      did: ({ occasions }) => occasions[talks]?.presence?.[wang.id] === 'arrived',
    },
    absent: {
      command: markPresence(dinner, wang.id, 'absent'),
      did: ({ occasions }) => occasions[dinner]?.presence?.[wang.id] === 'absent',
    },
  },
  waiveFinding: {
    'another finding of the same occasion': {
      command: waiveFinding({ ...waiver, id: WaiverId.parse('waiver-2'), finding: 'spouses-apart/adjacent(T1.1|li)' }),
      did: ({ waivers }) => Object.keys(waivers).length === 2,
    },
  },
  withdrawWaiver: {
    'the finding stands again': { command: withdrawWaiver(waiver.id), did: ({ waivers }) => Object.keys(waivers).length === 0 },
  },
  setRule: {
    lowered: { command: setRule('order', 'remark'), did: ({ settings }) => settings.rules.order === 'remark' },
    'as it was made': { command: setRule('tables-not-thirteen', null), did: ({ settings }) => Object.keys(settings.rules).length === 0 },
  },
  setPaper: {
    'a line over every sheet': {
      command: setPaper({ lines: { secrecy: '内部资料', version: '3' } }),
      did: ({ settings }) => settings.paper?.secrecy === '内部资料' && settings.paper.version === '3',
    },
    'fonts of the office': {
      command: setPaper({ fonts: { title: '方正小标宋简体', name: '楷体' } }),
      did: ({ settings }) => settings.paperTitleFont === '方正小标宋简体' && settings.paperNameFont === '楷体',
    },
    'what the set consists of, and how a chart is printed': {
      command: setPaper({
        pack: ['place-cards'],
        leftOut: ['seating-chart x'],
        options: { document: 'seating-chart', chosen: { paper: 'A3' } },
      }),
      did: ({ settings }) => settings.paper?.pack?.[0] === 'place-cards' && settings.paper.options?.['seating-chart']?.paper === 'A3',
    },
  },
  recordPrint: {
    'the cards of a dinner': {
      command: recordPrint({ 'place-cards': { at: '2026-11-23T10:42', pages: '1a', people: { [zhao.id]: '赵一 1' } } }),
      did: ({ settings }) => settings.paper?.printed?.['place-cards']?.people?.[zhao.id] === '赵一 1',
    },
  },
  addWish: {
    'of a person and a group': {
      command: addWish({
        a: { by: 'person', person: li.id },
        relation: 'not-beside',
        b: { by: 'delegation', delegation: '商会' },
        strength: 'must',
      }),
      did: ({ wishes }) => wishes?.length === 2,
    },
    'something else about the same two': {
      command: addWish({ ...wish, relation: 'same-table' }),
      did: ({ wishes }) => wishes?.[1]?.relation === 'same-table',
    },
  },
  editWish: {
    'more strongly, at its place': {
      command: editWish(wish, { ...wish, strength: 'must' }),
      did: ({ wishes }) => wishes?.length === 1 && wishes[0]?.strength === 'must',
    },
    'by weight, of somebody else': {
      command: editWish(wish, { ...wish, a: { by: 'person', person: qian.id }, strength: 5 }),
      did: ({ wishes }) => wishes?.[0]?.strength === 5,
    },
  },
  removeWish: {
    'the only one': { command: removeWish(wish), did: (after) => !Object.hasOwn(after, 'wishes') },
  },
  settleTitle: {
    'a title that nobody had settled': {
      command: settleTitle(TitleKey.parse('办公厅|主任'), 7),
      did: ({ settledTitles }) => settledTitles?.[TitleKey.parse('办公厅|主任')] === 7,
    },
    'left to the reading again': {
      command: settleTitle(TitleKey.parse('|部长'), null),
      did: (after) => !Object.hasOwn(after, 'settledTitles'),
    },
  },
  restoreOccasion: {
    'as it was before, and somebody who is not on the list any more does not come back': {
      command: restoreOccasion({
        ...photoOccasion,
        id: talks,
        attendees: { [li.id]: true, [PersonId.parse('gone')]: true },
        seating: { N: { [n1]: PersonId.parse('gone'), [n2]: li.id } },
        locks: { [n1]: true },
      }),
      did: ({ occasions, programme }) => {
        const found = occasions[talks];
        return (
          found?.title === photoOccasion.title &&
          takenSeats(found).join() === 'N2,li' &&
          !found.locks[n1] &&
          programme.length === smallReception.programme.length
        );
      },
    },
    'back at its place in the programme': {
      command: restoreOccasion(photoOccasion, 1),
      did: ({ programme }) => programme[1] === photo,
    },
  },
  restoreReception: {
    'everything as it was but the id': {
      command: restoreReception({ ...emptyReception(ReceptionId.parse('other'), '原先'), people: { [li.id]: li } }),
      did: ({ id, title, people, programme }) =>
        id === smallReception.id && title === '原先' && Object.keys(people).join() === 'li' && programme.length === 0,
    },
  },
  saveRoom: {
    'a new one': {
      command: saveRoom({ ...smallRoom, id: RoomId.parse('room-new'), name: '大会客室' }),
      did: ({ rooms }) => Object.keys(rooms ?? {}).length === 2,
    },
    'drawn better': {
      command: saveRoom({ ...smallRoom, width: 6000 }),
      did: ({ rooms }) => rooms?.[smallRoom.id]?.width === 6000,
    },
  },
  removeRoom: {
    'the only one': { command: removeRoom(smallRoom.id), did: (after) => !Object.hasOwn(after, 'rooms') },
  },
  saveHouseConvention: {
    'a new one': {
      command: saveHouseConvention({
        ...talksHouse,
        id: HouseConventionId.parse('house-new'),
        name: '合影站位',
        layout: 'ceremony/photo',
        order: {},
      }),
      did: ({ houseConventions }) => Object.keys(houseConventions ?? {}).length === 3,
    },
    'another order in place of the old one': {
      command: saveHouseConvention({ ...dinnerHouse, order: { any: [t1] } }),
      did: ({ houseConventions }) => houseConventions?.[dinnerHouse.id]?.order.any?.[0] === t1,
    },
  },
  setVehicle: {
    'the second carries the principal guest': {
      command: setVehicle(drive, 'V2', { role: 'principal', driver: '周师傅', phone: '139', capacity: 5 }),
      did: ({ occasions }) => occasions[drive]?.vehicles?.V2?.capacity === 5 && occasions[drive]?.vehicles?.V1?.role === 'lead',
    },
    'nothing is known of any': {
      command: setVehicle(drive, 'V1', null),
      did: ({ occasions }) => !Object.hasOwn(occasions[drive] ?? {}, 'vehicles'),
    },
  },
  setTable: {
    'the second has a name too': {
      command: setTable(dinner, 'T2', { label: '荷花' }),
      did: ({ occasions }) => occasions[dinner]?.tables?.T2?.label === '荷花' && occasions[dinner]?.tables?.T1?.label === '牡丹',
    },
    'numbers do again': {
      command: setTable(dinner, 'T1', null),
      did: ({ occasions }) => !Object.hasOwn(occasions[dinner] ?? {}, 'tables'),
    },
  },
  removeHouseConvention: {
    'an occasion that went by it goes by the base again': {
      command: removeHouseConvention(dinnerHouse.id),
      did: ({ houseConventions, occasions }) => !houseConventions?.[dinnerHouse.id] && !Object.hasOwn(occasions[dinner] ?? {}, 'house'),
    },
    'one that nothing goes by': {
      command: removeHouseConvention(talksHouse.id),
      did: ({ houseConventions, occasions }) => !houseConventions?.[talksHouse.id] && occasions[dinner]?.house === dinnerHouse.id,
    },
  },
};

import { describe, expect, it } from 'vitest';
import { addOccasion } from '../../src/commands/add-occasion';
import { addPeople } from '../../src/commands/add-people';
import { addWish } from '../../src/commands/add-wish';
import { dryRun } from '../../src/commands/apply-commands';
import { chooseSeat } from '../../src/commands/choose-seat';
import type { Command } from '../../src/commands/command';
import { editOccasion } from '../../src/commands/edit-occasion';
import { editPerson } from '../../src/commands/edit-person';
import { editWish } from '../../src/commands/edit-wish';
import { lockSeat } from '../../src/commands/lock-seat';
import { moveOccasion } from '../../src/commands/move-occasion';
import { movePeople } from '../../src/commands/move-people';
import { type Refusal, subjectOf } from '../../src/commands/refusal';
import { removeHouseConvention } from '../../src/commands/remove-house-convention';
import { removeOccasion } from '../../src/commands/remove-occasion';
import { removePerson } from '../../src/commands/remove-person';
import { removeRoom } from '../../src/commands/remove-room';
import { removeWish } from '../../src/commands/remove-wish';
import { saveHouseConvention } from '../../src/commands/save-house-convention';
import { saveRoom } from '../../src/commands/save-room';
import { seatPerson } from '../../src/commands/seat-person';
import { setAttendance } from '../../src/commands/set-attendance';
import { setLayout } from '../../src/commands/set-layout';
import { setTable } from '../../src/commands/set-table';
import { setVehicle } from '../../src/commands/set-vehicle';
import { swapSeats } from '../../src/commands/swap-seats';
import { unseatPerson } from '../../src/commands/unseat-person';
import { waiveFinding } from '../../src/commands/waive-finding';
import { withdrawWaiver } from '../../src/commands/withdraw-waiver';
import { HouseConventionId, OccasionId, PersonId, RoomId, WaiverId } from '../../src/model/ids';
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
  talks,
  talksHouse,
  waiver,
  wang,
  wish,
  zhao,
  zhou,
} from '../laws/small-reception';

const nobody = PersonId.parse('nobody');
const noHouse = HouseConventionId.parse('no-house');
const nowhere = OccasionId.parse('nowhere');

const stories: Readonly<Record<string, readonly [Command, Refusal['because'], string]>> = {
  'a person who is on the list': [addPeople([person('li')]), 'personExists', 'li'],
  'twice the same new person': [addPeople([person('wu'), person('wu')]), 'personExists', 'wu'],
  'a spouse whom nobody knows': [addPeople([person('wu', { spouse: nobody })]), 'personUnknown', 'nobody'],
  'editing nobody': [editPerson(nobody, { title: '部长' }), 'personUnknown', 'nobody'],
  'serving nobody': [editPerson(li.id, { serves: nobody }), 'personUnknown', 'nobody'],
  'removing nobody': [removePerson(nobody), 'personUnknown', 'nobody'],
  'an occasion that exists': [addOccasion({ ...photoOccasion, id: talks }), 'occasionExists', '合影'],
  'an occasion with a stranger': [addOccasion({ ...photoOccasion, attendees: { [nobody]: true } }), 'personUnknown', 'nobody'],
  'an occasion that seats somebody who does not attend': [addOccasion({ ...photoOccasion, attendees: {} }), 'notAttending', 'li'],
  'an occasion that seats somebody twice': [
    addOccasion({ ...photoOccasion, seating: { N: { [n1]: li.id, [n2]: li.id } } }),
    'personTwice',
    'li',
  ],
  'editing no occasion': [editOccasion(nowhere, {}), 'occasionUnknown', 'nowhere'],
  'furniture for no occasion': [setLayout(nowhere, 'meeting/talks', {}, {}), 'occasionUnknown', 'nowhere'],
  'furniture that seats somebody who does not attend': [setLayout(talks, 'meeting/talks', {}, { [n1]: zhou.id }), 'notAttending', 'zhou'],
  'furniture that seats somebody twice': [setLayout(talks, 'meeting/talks', {}, { [n1]: li.id, [n2]: li.id }), 'personTwice', 'li'],
  'a vehicle of no occasion': [setVehicle(nowhere, 'V1', null), 'occasionUnknown', 'nowhere'],
  'a vehicle where nobody rides': [setVehicle(dinner, 'V1', { plate: '京A00002' }), 'noVehicles', 'dinner'],
  'a table of no occasion': [setTable(nowhere, 'T1', null), 'occasionUnknown', 'nowhere'],
  'a table in a car': [setTable(drive, 'T1', { label: '牡丹' }), 'noTables', 'drive'],
  'two tables of one name': [setTable(dinner, 'T2', { label: '牡丹' }), 'tableExists', '牡丹'],
  'removing no occasion': [removeOccasion(photo), 'occasionUnknown', 'photo'],
  'moving no occasion': [moveOccasion(photo, 0), 'occasionUnknown', 'photo'],
  'nobody attends': [setAttendance(talks, [nobody], true), 'personUnknown', 'nobody'],
  'leaving a locked seat by not attending': [setAttendance(talks, [qian.id], false), 'seatLocked', 's1'.toUpperCase()],
  'a seat for somebody who does not attend': [seatPerson(talks, zhou.id, s2), 'notAttending', 'zhou'],
  'a seat that is taken': [seatPerson(talks, zhao.id, n1), 'seatTaken', 'N1'],
  'leaving a locked seat for another': [seatPerson(talks, qian.id, s2), 'seatLocked', 'S1'],
  'swapping with a locked seat': [swapSeats(talks, n1, s1), 'seatLocked', 'S1'],
  'swapping two empty seats': [swapSeats(dinner, n1, n2), 'seatEmpty', 'N1'],
  'unseating from a locked seat': [unseatPerson(talks, qian.id), 'seatLocked', 'S1'],
  'a move made for another plan': [movePeople(talks, [{ person: li.id, from: n2, to: s2 }]), 'planChanged', 'li'],
  'a move of somebody who has found a seat since': [movePeople(talks, [{ person: li.id, from: null, to: s2 }]), 'planChanged', 'li'],
  'two moves of one person': [
    movePeople(talks, [
      { person: li.id, from: n1, to: s2 },
      { person: li.id, from: n1, to: null },
    ]),
    'personTwice',
    'li',
  ],
  'a move onto somebody who stays': [movePeople(talks, [{ person: li.id, from: n1, to: n2 }]), 'seatTaken', 'N2'],
  'a lock on an empty seat': [lockSeat(talks, s2, true), 'seatEmpty', 'S2'],
  'an empty seat by choice': [chooseSeat(talks, s2, true), 'seatEmpty', 'S2'],
  'a finding accepted already': [waiveFinding({ ...waiver, id: WaiverId.parse('other') }), 'waiverExists', '陈处长'],
  'a waiver of no occasion': [waiveFinding({ ...waiver, occasion: nowhere }), 'occasionUnknown', 'nowhere'],
  'an order of the house that nobody knows': [editOccasion(talks, { house: noHouse }), 'houseUnknown', 'no-house'],
  'an order of the house made for another room': [editOccasion(talks, { house: dinnerHouse.id }), 'houseOfOtherLayout', '晚宴桌次'],
  'an occasion by an order that nobody knows': [addOccasion({ ...photoOccasion, house: noHouse }), 'houseUnknown', 'no-house'],
  'two orders of the house of one name': [saveHouseConvention({ ...talksHouse, id: noHouse }), 'houseExists', '一号厅会谈'],
  'an order in use, for another room': [saveHouseConvention({ ...dinnerHouse, layout: 'banquet/round' }), 'houseOfOtherLayout', '晚宴桌次'],
  "furniture of a room of one's own that is not there": [setLayout(talks, 'own/no-room', {}, {}), 'roomUnknown', 'own/no-room'],
  'an occasion in a room that is not there': [addOccasion({ ...photoOccasion, layout: 'own/no-room' }), 'roomUnknown', 'own/no-room'],
  'two rooms of one name': [saveRoom({ ...smallRoom, id: RoomId.parse('other') }), 'roomExists', '小会客室'],
  'a wish about nobody': [addWish({ ...wish, a: { by: 'person', person: nobody } }), 'personUnknown', 'nobody'],
  'the same wish, more strongly': [addWish({ ...wish, strength: 'must' }), 'wishExists', wang.id],
  'changing no wish': [editWish({ ...wish, strength: 'must' }, wish), 'wishUnknown', wang.id],
  'turning a wish to nobody': [editWish(wish, { ...wish, b: { by: 'person', person: nobody } }), 'personUnknown', 'nobody'],
  'removing no wish': [removeWish({ ...wish, relation: 'same-table' }), 'wishUnknown', wang.id],
  'removing no room': [removeRoom(RoomId.parse('no-room')), 'roomUnknown', 'no-room'],
  'removing no order of the house': [removeHouseConvention(noHouse), 'houseUnknown', 'no-house'],
  'a waiver withdrawn already': [withdrawWaiver(WaiverId.parse('other')), 'waiverUnknown', 'other'],
};

describe('refused, with the reason', () => {
  it.each(Object.entries(stories))('%s', (_, [command, because, subject]) => {
    expect(dryRun(smallReception, [command])).toEqual({ because, subject });
  });

  it('says the first reason of several commands, in their order', () => {
    expect(dryRun(smallReception, [unseatPerson(talks, wang.id), seatPerson(talks, zhao.id, n2)])).toBeUndefined();
    expect(dryRun(smallReception, [seatPerson(talks, zhao.id, n2), unseatPerson(talks, wang.id)])?.because).toBe('seatTaken');
  });

  it('keeps a room while something takes place there', () => {
    const moved = [setLayout(talks, 'own/room-small', {}, {}), removeRoom(smallRoom.id)];
    expect(dryRun(smallReception, moved)).toEqual({ because: 'roomInUse', subject: smallReception.occasions[talks]?.title });
  });

  it('calls people and occasions by their names, seats by their ids', () => {
    const called = (subject: string) => subjectOf(smallReception, { because: 'personUnknown', subject });
    expect([called(dinner), called(wang.id), called('N1')]).toEqual(['晚宴', 'wang', 'N1']);
  });
});

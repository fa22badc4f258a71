import { describe, expect, it } from 'vitest';
import { addOccasion } from '../../../src/commands/add-occasion';
import { addPeople } from '../../../src/commands/add-people';
import { applyCommands } from '../../../src/commands/apply-commands';
import type { Command } from '../../../src/commands/command';
import { editOccasion } from '../../../src/commands/edit-occasion';
import { editPerson } from '../../../src/commands/edit-person';
import { moveOccasion } from '../../../src/commands/move-occasion';
import { removeOccasion } from '../../../src/commands/remove-occasion';
import { removePerson } from '../../../src/commands/remove-person';
import { renameReception } from '../../../src/commands/rename-reception';
import { seatPerson } from '../../../src/commands/seat-person';
import { setAttendance } from '../../../src/commands/set-attendance';
import { unseatPerson } from '../../../src/commands/unseat-person';
import { mergePlans } from '../../../src/exchange/plan/merge-plans';
import { isPlanFault, readPlan } from '../../../src/exchange/plan/read-plan';
import type { MergeChoices } from '../../../src/exchange/plan/umpire';
import { writePlan } from '../../../src/exchange/plan/write-plan';
import type { Reception } from '../../../src/model/reception';
import { dinner, li, n1, n2, person, photoOccasion, qian, s2, smallReception, talks, wang, zhao } from '../../laws/small-reception';

function changed(...commands: readonly Command[]): Reception {
  const { reception, refusal } = applyCommands(smallReception, commands);
  if (!reception) throw new Error(JSON.stringify(refusal));
  return reception;
}
function merged(mine: Reception, theirs: Reception, choices: MergeChoices = {}) {
  const found = mergePlans(smallReception, mine, theirs, choices);
  expect(isPlanFault(readPlan(writePlan(found.reception))), 'it is a whole plan').toBe(false);
  return { ...found, ids: found.conflicts.map(({ id }) => id) };
}
const at = (reception: Reception, seat: string) => reception.occasions[talks]?.seating[seat.charAt(0)]?.[seat as typeof n1];

describe('two versions that grew out of one', () => {
  it('what only one changed is taken over, whichever one', () => {
    const mine = changed(editPerson(li.id, { title: '副总理' }), seatPerson(talks, zhao.id, s2));
    const theirs = changed(editPerson(li.id, { phone: '1' }), addPeople([person('wu')]), addOccasion(photoOccasion, 0));
    const { reception, conflicts } = merged(mine, theirs);
    expect(conflicts).toEqual([]);
    expect(reception.people[li.id]).toMatchObject({ title: '副总理', phone: '1' });
    expect(Object.keys(reception.people)).toContain('wu');
    expect(at(reception, 'S2')).toBe(zhao.id);
    expect(reception.programme[0]).toBe(photoOccasion.id);
  });

  it('the same change twice is no conflict', () => {
    const change = changed(editPerson(li.id, { title: '副总理' }), unseatPerson(talks, wang.id));
    expect(merged(change, change)).toMatchObject({ reception: change, conflicts: [] });
  });

  it('one field changed to two things is for somebody to choose', () => {
    const mine = changed(editPerson(li.id, { title: '甲' }));
    const theirs = changed(editPerson(li.id, { title: '乙' }));
    const first = merged(mine, theirs);
    expect(first.conflicts).toEqual([
      {
        id: 'people/li/title',
        about: { kind: 'person', person: li.id, field: 'title' },
        place: ['people', 'li', 'title'],
        mine: '甲',
        theirs: '乙',
      },
    ]);
    expect(first.reception.people[li.id]?.title).toBe('甲');
    expect(merged(mine, theirs, { 'people/li/title': 'theirs' }).reception.people[li.id]?.title).toBe('乙');
  });

  it('one person seated in two places', () => {
    const mine = changed(seatPerson(talks, zhao.id, s2));
    const theirs = changed(unseatPerson(talks, wang.id), seatPerson(talks, zhao.id, n2));
    const first = merged(mine, theirs);
    expect(first.ids).toEqual(['seats/talks/zhao']);
    expect([at(first.reception, 'S2'), at(first.reception, 'N2')]).toEqual([zhao.id, undefined]);
    const other = merged(mine, theirs, { 'seats/talks/zhao': 'theirs' }).reception;
    expect([at(other, 'S2'), at(other, 'N2')]).toEqual([undefined, zhao.id]);
  });

  it('two people seated on one chair: one has it, the other stands, and both are named', () => {
    const mine = changed(seatPerson(talks, zhao.id, s2));
    const theirs = changed(unseatPerson(talks, wang.id), seatPerson(talks, wang.id, s2));
    const first = merged(mine, theirs);
    expect(first.conflicts).toEqual([
      {
        id: 'chair/talks/S2',
        about: { kind: 'chair', occasion: talks, seat: s2 },
        place: ['chair', 'talks', 'S2'],
        mine: zhao.id,
        theirs: wang.id,
      },
    ]);
    expect(at(first.reception, 'S2')).toBe(zhao.id);
    expect(at(merged(mine, theirs, { 'chair/talks/S2': 'theirs' }).reception, 'S2')).toBe(wang.id);
  });

  it('a swap here and another person changed there go together', () => {
    const mine = changed({ kind: 'swapSeats', occasion: talks, first: n1, second: n2 });
    const { reception, conflicts } = merged(mine, changed(editPerson(qian.id, { title: '主任' })));
    expect(conflicts).toEqual([]);
    expect([at(reception, 'N1'), at(reception, 'N2')]).toEqual([wang.id, li.id]);
  });

  it('somebody removed here and edited there', () => {
    const mine = changed(removePerson(qian.id));
    const theirs = changed(editPerson(qian.id, { title: '主任' }));
    const first = merged(mine, theirs);
    expect(first.ids).toContain('people/qian');
    expect(first.reception.people[qian.id]).toBeUndefined();
    expect(JSON.stringify(first.reception.occasions)).not.toContain('"qian"');
    expect(merged(mine, theirs, { 'people/qian': 'theirs' }).reception.people[qian.id]?.title).toBe('主任');
  });

  it('an occasion removed there and untouched here goes', () => {
    const { reception, conflicts } = merged(smallReception, changed(removeOccasion(dinner)));
    expect(conflicts).toEqual([]);
    expect(reception.programme).not.toContain(dinner);
  });

  it('heading, lines of an occasion, attendance and the order of the programme', () => {
    const mine = changed(renameReception({ title: '甲', date: null, place: null, contact: null }), setAttendance(dinner, [zhao.id], true));
    const theirs = changed(
      renameReception({ title: '乙', date: '2026-11-30', place: '北京', contact: '010-0000' }),
      editOccasion(talks, { place: '二号厅' }),
      setAttendance(dinner, [wang.id], false),
      moveOccasion(dinner, 0),
    );
    const { reception, ids } = merged(mine, theirs);
    expect(ids).toEqual(['heading/title']);
    expect(reception).toMatchObject({ title: '甲', place: '北京' });
    expect(reception.occasions[talks]?.place).toBe('二号厅');
    expect(Object.keys(reception.occasions[dinner]?.attendees ?? {}).sort()).toEqual([li.id, qian.id, zhao.id].sort());
    expect(reception.programme[0]).toBe(dinner);
  });

  it('is the other one when nothing was changed here, and this one when nothing was changed there', () => {
    const one = changed(editPerson(li.id, { title: '副总理' }), unseatPerson(talks, wang.id), removeOccasion(dinner));
    expect(merged(smallReception, one).reception).toEqual(one);
    expect(merged(one, smallReception).reception).toEqual(one);
  });
});

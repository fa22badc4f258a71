import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../../src/commands/apply-commands';
import type { Command } from '../../../src/commands/command';
import { editOccasion } from '../../../src/commands/edit-occasion';
import { editPerson } from '../../../src/commands/edit-person';
import { lockSeat } from '../../../src/commands/lock-seat';
import { removeOccasion } from '../../../src/commands/remove-occasion';
import { removePerson } from '../../../src/commands/remove-person';
import { seatPerson } from '../../../src/commands/seat-person';
import { setLayout } from '../../../src/commands/set-layout';
import { unseatPerson } from '../../../src/commands/unseat-person';
import { redacted, redactions } from '../../../src/exchange/export/redact';
import { mergePlans } from '../../../src/exchange/plan/merge-plans';
import { isPlanFault, readPlan } from '../../../src/exchange/plan/read-plan';
import { settleConflict } from '../../../src/exchange/plan/settle-conflict';
import type { Side } from '../../../src/exchange/plan/three-way';
import { writePlan } from '../../../src/exchange/plan/write-plan';
import { seatsOf } from '../../../src/model/occasion';
import type { Reception } from '../../../src/model/reception';
import { isMoot, standsNow } from '../../../src/model/unsettled';
import { li, n2, qian, s2, smallReception, talks, wang, zhao } from '../../laws/small-reception';

function changed(reception: Reception, ...commands: readonly Command[]): Reception {
  const { reception: made, refusal } = applyCommands(reception, commands);
  if (!made) throw new Error(JSON.stringify(refusal));
  return made;
}
/** Merged without a choice, saved and opened again: what a colleague finds the next morning. */
function reopened(mine: readonly Command[], theirs: readonly Command[]): Reception {
  const { reception } = mergePlans(smallReception, changed(smallReception, ...mine), changed(smallReception, ...theirs));
  const read = readPlan(writePlan(reception));
  if (isPlanFault(read)) throw new Error(JSON.stringify(read));
  return read;
}
function settled(reception: Reception, id: string, side: Side) {
  const made = settleConflict(reception, id, side);
  if (made === 'damaged' || 'because' in made) throw new Error(JSON.stringify(made));
  expect(isPlanFault(readPlan(writePlan(made.reception))), 'it is a whole plan').toBe(false);
  return made;
}
const title = (text: string) => editPerson(li.id, { title: text });

describe('a conflict that nobody chose about stays open in the plan', () => {
  it('through the file, with the value of the other side, until it is settled', () => {
    const open = reopened([title('甲')], [title('乙')]);
    const id = 'people/li/title';
    expect(open.openConflicts).toEqual({
      [id]: { about: { kind: 'person', person: li.id, field: 'title' }, place: ['people', 'li', 'title'], theirs: '乙' },
    });
    const [conflict] = Object.values(open.openConflicts ?? {});
    expect(conflict && standsNow(open, conflict)).toBe('甲');
    for (const [side, value] of [
      ['mine', '甲'],
      ['theirs', '乙'],
    ] as const) {
      const { reception } = settled(open, id, side);
      expect(reception.people[li.id]?.title).toBe(value);
      expect(reception).not.toHaveProperty('openConflicts');
    }
  });

  it('what somebody chose about is not left open, and the next merge takes a settling over', () => {
    const [mine, theirs] = [changed(smallReception, title('甲')), changed(smallReception, title('乙'))];
    expect(mergePlans(smallReception, mine, theirs, { 'people/li/title': 'mine' }).reception).not.toHaveProperty('openConflicts');
    const open = mergePlans(smallReception, mine, theirs).reception;
    const done = settled(open, 'people/li/title', 'theirs').reception;
    expect(mergePlans(open, open, done).reception).toEqual(done);
    expect(mergePlans(open, done, open).reception).toEqual(done);
    expect(mergePlans(open, open, changed(open, editPerson(qian.id, { title: '主任' }))).reception.openConflicts).toEqual(
      open.openConflicts,
    );
  });

  it('the telephone of the other side does not leave with a copy for others', () => {
    const open = reopened([editPerson(li.id, { phone: '13800000001' })], [editPerson(li.id, { phone: '13800000002' })]);
    for (const one of redactions) expect(redacted(open, [one])).not.toHaveProperty('openConflicts');
  });
});

describe('seats', () => {
  const seatOf = (reception: Reception, person: typeof zhao.id) => {
    const occasion = reception.occasions[talks];
    return occasion && seatsOf(occasion, person)[0];
  };
  it('one person in two places', () => {
    const open = reopened([seatPerson(talks, zhao.id, s2)], [unseatPerson(talks, wang.id), seatPerson(talks, zhao.id, n2)]);
    expect(seatOf(settled(open, 'seats/talks/zhao', 'mine').reception, zhao.id)).toBe('S2');
    expect(seatOf(settled(open, 'seats/talks/zhao', 'theirs').reception, zhao.id)).toBe('N2');
  });

  it('two people on one chair: whoever gives it up is named, and stands', () => {
    const open = reopened([seatPerson(talks, zhao.id, s2)], [unseatPerson(talks, wang.id), seatPerson(talks, wang.id, s2)]);
    const { reception, unseated } = settled(open, 'chair/talks/S2', 'theirs');
    expect(unseated).toEqual([zhao.id]);
    expect(seatOf(reception, wang.id)).toBe('S2');
    expect(seatOf(reception, zhao.id)).toBeUndefined();
    expect(reception.occasions[talks]?.attendees[zhao.id]).toBe(true);
  });

  it('a locked chair is not taken', () => {
    const open = reopened([seatPerson(talks, zhao.id, s2)], [unseatPerson(talks, wang.id), seatPerson(talks, wang.id, s2)]);
    expect(settleConflict(changed(open, lockSeat(talks, s2, true)), 'chair/talks/S2', 'theirs')).toEqual({
      because: 'seatLocked',
      subject: s2,
    });
  });
});

describe('people and occasions', () => {
  it('somebody removed here and corrected there comes back, or stays away', () => {
    const open = reopened([removePerson(qian.id)], [editPerson(qian.id, { title: '主任' })]);
    expect(settled(open, 'people/qian', 'theirs').reception.people[qian.id]?.title).toBe('主任');
    expect(settled(open, 'people/qian', 'mine').reception.people[qian.id]).toBeUndefined();
  });

  it('somebody corrected here and removed there goes from every seat', () => {
    const open = reopened([editPerson(li.id, { title: '主任' })], [removePerson(li.id)]);
    const { reception } = settled(open, 'people/li', 'theirs');
    expect(JSON.stringify(reception)).not.toContain('"li"');
  });

  it('an occasion removed here and changed there comes back into the programme', () => {
    const open = reopened([removeOccasion(talks)], [editOccasion(talks, { place: '二号厅' })]);
    const { reception } = settled(open, 'occasions/talks', 'theirs');
    expect(reception.occasions[talks]?.place).toBe('二号厅');
    expect(reception.programme).toContain(talks);
  });

  it('room, settings and custom of an occasion are taken together: a setting of one room means nothing in another', () => {
    const open = reopened([setLayout(talks, 'meeting/talks', { perSide: 6 }, {})], [editOccasion(talks, { convention: 'cn-domestic' })]);
    const id = 'occasions/talks/layout';
    expect(Object.keys(open.openConflicts ?? {})).toEqual([id]);
    const room = (side: Side) => settled(open, id, side).reception.occasions[talks];
    expect(room('mine')).toMatchObject({ settings: { perSide: 6 }, convention: 'cn-foreign' });
    expect(room('theirs')).toMatchObject({ settings: { perSide: 5 }, convention: 'cn-domestic' });
  });

  it('is moot when what it was about has gone', () => {
    const open = changed(reopened([title('甲')], [title('乙')]), removePerson(li.id));
    const [conflict] = Object.values(open.openConflicts ?? {});
    expect(conflict && isMoot(open, conflict)).toBe(true);
    expect(settled(open, 'people/li/title', 'theirs').reception).not.toHaveProperty('openConflicts');
  });
});

describe('the other side’s value comes from a file', () => {
  const withTheirs = (theirs: unknown, place: readonly string[]): Reception => ({
    ...smallReception,
    openConflicts: { x: { about: { kind: 'person', person: li.id, field: 'title' }, place: [...place], theirs } },
  });
  it.each([
    ['a number for a title', 7, ['people', 'li', 'title']],
    ['a party that there is not', 'enemy', ['people', 'li', 'party']],
    ['another format', 99, ['formatVersion']],
  ])('%s is damage', (_, theirs, place) => {
    expect(settleConflict(withTheirs(theirs, place), 'x', 'theirs')).toBe('damaged');
  });

  it('a place that every object has from birth changes nothing outside the plan', () => {
    for (const place of [
      ['__proto__', 'polluted'],
      ['constructor', 'prototype', 'polluted'],
      ['people', '__proto__', 'polluted'],
    ])
      settleConflict(withTheirs('yes', place), 'x', 'theirs');
    expect({}).not.toHaveProperty('polluted');
  });
});

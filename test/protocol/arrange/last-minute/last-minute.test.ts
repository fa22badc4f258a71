import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../../../src/commands/apply-commands';
import { editPerson } from '../../../../src/commands/edit-person';
import { OccasionId, PersonId, SeatId } from '../../../../src/model/ids';
import { type Occasion, occupantOf, seatsOf, takenSeats } from '../../../../src/model/occasion';
import { Person } from '../../../../src/model/person';
import type { Reception } from '../../../../src/model/reception';
import { type Answer, answersTo, type Change, touchedBy } from '../../../../src/protocol/arrange/last-minute/change';
import { commandsOf, isOutcome, nobodyMoves, type Outcome, outcomeOf } from '../../../../src/protocol/arrange/last-minute/outcome-of';
import { questionOf } from '../../../../src/protocol/arrange/last-minute/question-of';
import { proposalFor } from '../../../../src/protocol/arrange/proposal-for';
import { sampleReception } from '../../../../src/ui/sample/sample-reception';

const ouyang = PersonId.parse('sample-ouyang');
const cheng = PersonId.parse('sample-cheng');
const talks = OccasionId.parse('sample-talks');
const rostrum = OccasionId.parse('sample-rostrum');
const car = OccasionId.parse('sample-car-2');
const start = sampleReception('zh-CN');

const at = (reception: Reception, id: OccasionId): Occasion => {
  const occasion = reception.occasions[id];
  if (!occasion) throw new Error(`No occasion ${id}.`);
  return occasion;
};

/** As the worker would answer, with little patience. */
function answered(change: Change, reception: Reception, id: OccasionId, answer: Answer): Outcome {
  const occasion = at(reception, id);
  const question = questionOf(change, reception, occasion, answer);
  const found = question ? proposalFor(question, { reviews: 300 }) : nobodyMoves;
  const outcome = outcomeOf(change, reception, occasion, answer, found);
  if (!isOutcome(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

function done(change: Change, reception: Reception, answer: (occasion: Occasion) => Answer): Reception {
  const chosen = touchedBy(change, reception).map((occasion) => answered(change, reception, occasion.id, answer(occasion)));
  const { reception: after, refusal } = applyCommands(reception, commandsOf(change, reception, chosen));
  if (!after) throw new Error(JSON.stringify(refusal));
  return after;
}

const withdraw: Change = { kind: 'withdraw', person: ouyang };

describe('somebody stays away at the last minute', () => {
  it('touches every occasion that the person attends, in the order of the programme', () => {
    expect(touchedBy(withdraw, start).map(({ id }) => id)).toEqual(['sample-car-2', 'sample-talks', 'sample-rostrum', 'sample-banquet']);
  });

  it('leaves the gap: the seat is empty, everybody else sits where they sat, and the person has withdrawn', () => {
    const after = done(withdraw, start, () => 'leave');
    expect(after.people[ouyang]?.status).toBe('withdrawn');
    for (const { id } of touchedBy(withdraw, start)) {
      expect(at(after, id).attendees[ouyang]).toBeUndefined();
      expect(takenSeats(at(after, id))).toEqual(takenSeats(at(start, id)).filter(([, person]) => person !== ouyang));
    }
  });

  it('closes ranks where it is asked to, and tells how many moved', () => {
    const { movers, after, score } = answered(withdraw, start, rostrum, 'close-ranks');
    expect(movers).toBeGreaterThan(1);
    expect(seatsOf(after, ouyang)).toEqual([]);
    expect(score.after.breach).toBeLessThanOrEqual(answered(withdraw, start, rostrum, 'leave').score.after.breach);
  });

  it('an occasion that goes on as before keeps the person, who then has not withdrawn', () => {
    const after = done(withdraw, start, ({ id }) => (id === talks ? 'untouched' : 'leave'));
    expect(at(after, talks)).toEqual(at(start, talks));
    expect(after.people[ouyang]?.status).toBeUndefined();
    expect(at(after, car).attendees[ouyang]).toBeUndefined();
  });

  it('a lock that spoke of the leaver does not stand in the way', () => {
    const locked = {
      ...start,
      occasions: { ...start.occasions, [rostrum]: { ...at(start, rostrum), locks: { [SeatId.parse('1E')]: true as const } } },
    };
    const after = done(withdraw, locked, () => 'leave');
    expect(occupantOf(at(after, rostrum), SeatId.parse('1E'))).toBeUndefined();
    expect(at(after, rostrum).locks).toEqual({});
  });

  it('closes the same ranks when the reply came earlier and the seat was kept', () => {
    const { reception: replied } = applyCommands(start, [editPerson(ouyang, { status: 'withdrawn' })]);
    if (!replied) throw new Error('refused');
    expect(seatsOf(answered(withdraw, replied, rostrum, 'close-ranks').after, PersonId.parse('sample-lu'))).toEqual(
      seatsOf(answered(withdraw, start, rostrum, 'close-ranks').after, PersonId.parse('sample-lu')),
    );
  });
});

describe('a reply', () => {
  it('never moves a seat by itself', () => {
    for (const status of ['withdrawn', 'tentative', 'confirmed'] as const) {
      const { reception } = applyCommands(start, [editPerson(ouyang, { status })]);
      expect(reception?.occasions).toEqual(start.occasions);
    }
  });
});

describe('somebody comes instead', () => {
  const standIn = start.people[cheng];
  if (!standIn) throw new Error('no substitute');
  const instead = (rank: 'own' | 'represented'): Change => ({ kind: 'withdraw', person: ouyang, substitute: { person: standIn, rank } });

  it('takes the seat, from the list or from a seat of their own', () => {
    const after = done(instead('own'), start, () => 'substitute');
    for (const { id } of touchedBy(withdraw, start)) expect(seatsOf(at(after, id), cheng)).toEqual(seatsOf(at(start, id), ouyang));
  });

  it('keeps the own rank, or has that of the office', () => {
    const own = done(instead('own'), start, () => 'substitute').people[cheng];
    const office = done(instead('represented'), start, () => 'substitute').people[cheng];
    expect(own).toEqual({ ...standIn, represents: '欧阳若川' });
    expect(office).toEqual({ ...standIn, represents: '欧阳若川', acting: true, officialOrder: start.people[ouyang]?.officialOrder });
  });

  it('the rank of the office cures what the own rank causes', () => {
    const own = answered(instead('own'), start, rostrum, 'substitute').score.after;
    const office = answered(instead('represented'), start, rostrum, 'substitute').score.after;
    expect(office.breach + office.departure).toBeLessThan(own.breach + own.departure);
  });

  it('stays out of an occasion whose gap is closed otherwise, and out of the list when nobody asked for them', () => {
    const newcomer = Person.parse({ id: 'new', name: '新来', party: 'host', role: 'member' });
    const change: Change = { kind: 'withdraw', person: ouyang, substitute: { person: newcomer, rank: 'own' } };
    expect(done(change, start, () => 'leave').people[newcomer.id]).toBeUndefined();
    const after = done(change, start, ({ id }) => (id === car ? 'leave' : 'substitute'));
    expect(at(after, car).attendees[newcomer.id]).toBeUndefined();
    expect(at(after, talks).attendees[newcomer.id]).toBe(true);
  });
});

describe('somebody is added, or rises', () => {
  const newcomer = Person.parse({ id: 'new', name: '新来', party: 'host', role: 'member', officialOrder: 12 });
  const add: Change = { kind: 'add', person: newcomer };

  it('may come to any occasion, gets a seat with the fewest others moved, or none yet', () => {
    expect(touchedBy(add, start)).toHaveLength(5);
    expect(seatsOf(answered(add, start, talks, 'fewest-moves').after, newcomer.id)).toHaveLength(1);
    const waiting = answered(add, start, talks, 'leave').after;
    expect([waiting.attendees[newcomer.id], seatsOf(waiting, newcomer.id)]).toEqual([true, []]);
  });

  it('a promotion moves nobody until somebody asks for it', () => {
    const meng = PersonId.parse('sample-meng');
    const rise: Change = { kind: 'alter', person: meng, set: { officialOrder: 2, title: '常务副市长' }, clear: [] };
    const left = answered(rise, start, talks, 'leave');
    expect(left.after).toEqual(left.before);
    const mended = answered(rise, start, talks, 'fewest-moves');
    expect(mended.score.after.breach).toBeLessThanOrEqual(left.score.after.breach);
  });
});

it('offers for every kind of change only answers that its commands know', () => {
  const everybody = Object.values(start.people)[0];
  if (!everybody) throw new Error('nobody');
  const kinds: readonly Change[] = [withdraw, { kind: 'add', person: everybody }, { kind: 'alter', person: ouyang, set: {}, clear: [] }];
  expect(kinds.map((change) => answersTo(change)[0])).toEqual(['close-ranks', 'fewest-moves', 'fewest-moves']);
});

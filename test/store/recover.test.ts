import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/commands/command';
import { editPerson } from '../../src/commands/edit-person';
import { seatPerson } from '../../src/commands/seat-person';
import { swapSeats } from '../../src/commands/swap-seats';
import { unseatPerson } from '../../src/commands/unseat-person';
import { Reception } from '../../src/model/reception';
import { writeCheckpoint, writeStep } from '../../src/store/journal-text';
import { type Line, recover } from '../../src/store/recover';
import { sessionOf } from '../../src/store/session';
import { createReceptionStore } from '../../src/store/store';
import { li, n1, n2, s2, smallReception, talks, wang, zhao } from '../laws/small-reception';

const read = (plan: unknown) => Reception.safeParse(plan).data;
const start = writeCheckpoint(sessionOf(smallReception));

/** A store that writes its journal into a list. */
function journaled() {
  const lines: Line[] = [];
  const store = createReceptionStore(smallReception, {
    onStep: (step) => lines.push({ seq: lines.length + 1, text: writeStep(step) }),
  });
  return { store, lines, does: (...commands: readonly Command[]) => expect(store.dispatch(commands)).toBeUndefined() };
}

describe('recovery from a journal', () => {
  it('brings back the plan and everything that undo and redo could do', () => {
    const { store, lines, does } = journaled();
    does(unseatPerson(talks, wang.id), seatPerson(talks, zhao.id, n2));
    does(swapSeats(talks, n1, n2));
    does(editPerson(li.id, { title: '部长一' }));
    store.undo();
    store.undo();
    store.redo();
    const recovered = recover(start, 0, lines, read);
    expect(recovered?.losses).toEqual([]);
    expect(recovered?.seq).toBe(6);
    expect(recovered?.session).toEqual(store.getSession());
    const again = createReceptionStore(recovered?.session.reception ?? smallReception, { ...recovered?.session });
    again.undo();
    again.undo();
    expect(again.getReception()).toEqual(smallReception);
  });

  it('goes on from a checkpoint in the middle, with the history that it holds', () => {
    const { store, lines, does } = journaled();
    does(swapSeats(talks, n1, n2));
    does(editPerson(li.id, { title: '一' }));
    const middle = writeCheckpoint(store.getSession());
    store.undo();
    const recovered = recover(middle, 2, lines.slice(2), read);
    expect(recovered?.session).toEqual(store.getSession());
  });

  it('names a line that cannot be read, and does again what still can be done', () => {
    const { store, lines, does } = journaled();
    does(editPerson(li.id, { title: '一' }));
    does(unseatPerson(talks, wang.id));
    does(seatPerson(talks, zhao.id, n2));
    does(editPerson(wang.id, { title: '三' }));
    store.undo();
    store.redo();
    const damaged = lines.map((line) => (line.seq === 2 ? { seq: 2, text: undefined } : line));
    const recovered = recover(start, 0, damaged, read);
    // Wang still sits on N2, so Zhao finds the seat taken; the titles are there.
    expect(recovered?.losses).toEqual([
      { seq: 2, what: 'unreadable' },
      { seq: 3, what: 'seatPerson' },
    ]);
    const people = recovered?.session.reception.people;
    expect([people?.[li.id]?.title, people?.[wang.id]?.title]).toEqual(['一', '三']);
    const again = createReceptionStore(recovered?.session.reception ?? smallReception, { ...recovered?.session });
    again.undo();
    again.undo();
    expect(again.getReception()).toEqual(smallReception);
    expect(again.canUndo()).toBe(false);
  });

  it.each([
    ['no JSON', '{"did":'],
    ['a step nobody knows', '{"did":"dance"}'],
    [
      'a patch into a place that is not there',
      '{"did":"gesture","entry":{"label":"lockSeat","commands":[],"forward":[{"op":"add","path":["a","b","c"],"value":1}],"backward":[]}}',
    ],
    [
      'a patch of the prototype',
      '{"did":"gesture","entry":{"label":"lockSeat","commands":[],"forward":[{"op":"add","path":["__proto__","x"],"value":1}],"backward":[]}}',
    ],
  ])('takes %s for a damaged line', (_, text) => {
    const { lines, does } = journaled();
    does(swapSeats(talks, n1, n2));
    const recovered = recover(start, 0, [...lines, { seq: 2, text }], read);
    expect(recovered?.losses.map(({ seq }) => seq)).toEqual([2]);
    expect(recovered?.session.reception.occasions[talks]?.seating.N?.[n1]).toBe(wang.id);
    expect('x' in {}).toBe(false);
  });

  it('finds a line that is gone altogether', () => {
    const { lines, does } = journaled();
    for (const title of ['一', '二', '三']) does(editPerson(li.id, { title }));
    const recovered = recover(
      start,
      0,
      lines.filter(({ seq }) => seq !== 2),
      read,
    );
    expect(recovered?.losses).toEqual([{ seq: 2, what: 'unreadable' }]);
    expect(recovered?.session.reception.people[li.id]?.title).toBe('三');
  });

  it('says that there is nothing to build on when the checkpoint itself is damaged', () => {
    expect(recover('{"rece', 0, [], read)).toBeUndefined();
    expect(recover('{"reception":{"title":1}}', 0, [], read)).toBeUndefined();
  });

  it('migrates a plan of an older format after its own patches, and begins a new history', () => {
    const { lines, does, store } = journaled();
    does(seatPerson(talks, zhao.id, s2));
    const old = start.replace('"formatVersion":1', '"formatVersion":0');
    const recovered = recover(old, 0, lines, (plan) => read({ ...(plan as object), formatVersion: 1 }));
    expect(recovered?.session).toEqual({ reception: store.getReception(), history: { past: [], future: [] } });
  });
});

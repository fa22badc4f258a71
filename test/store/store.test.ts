import { describe, expect, it, vi } from 'vitest';
import { editPerson } from '../../src/commands/edit-person';
import { seatPerson } from '../../src/commands/seat-person';
import { swapSeats } from '../../src/commands/swap-seats';
import { unseatPerson } from '../../src/commands/unseat-person';
import { ReceptionId } from '../../src/model/ids';
import { occupantOf } from '../../src/model/occasion';
import { emptyReception } from '../../src/model/reception';
import { longestHistory } from '../../src/store/history';
import { createReceptionStore } from '../../src/store/store';
import { li, n1, n2, s2, smallReception, talks, wang, zhao } from '../laws/small-reception';

const sitter = (store: ReturnType<typeof createReceptionStore>, seat: typeof n1) => {
  const occasion = store.getReception().occasions[talks];
  return occasion && occupantOf(occasion, seat);
};

describe('dispatch', () => {
  it('carries out all commands of a gesture or none', () => {
    const store = createReceptionStore(smallReception);
    const heard = vi.fn();
    store.subscribe(heard);
    expect(store.dispatch([unseatPerson(talks, wang.id), seatPerson(talks, zhao.id, n1)])).toEqual({ because: 'seatTaken', subject: 'N1' });
    expect(store.getReception()).toBe(smallReception);
    expect(store.canUndo()).toBe(false);
    expect(heard).not.toHaveBeenCalled();
  });

  it('takes several commands back with one undo, and calls them by the first or by the label given', () => {
    const store = createReceptionStore(smallReception);
    store.dispatch([unseatPerson(talks, wang.id), seatPerson(talks, zhao.id, n2)]);
    expect(store.getHistory()).toEqual({ undo: 'unseatPerson', redo: undefined });
    store.dispatch([swapSeats(talks, n1, n2)], 'mend');
    expect(store.getHistory().undo).toBe('mend');
    store.undo();
    expect(store.getHistory()).toEqual({ undo: 'unseatPerson', redo: 'mend' });
    store.undo();
    expect(store.getReception()).toEqual(smallReception);
    expect(sitter(store, n2)).toBe(wang.id);
  });

  it('keeps no entry for a gesture that changes nothing', () => {
    const store = createReceptionStore(smallReception);
    store.dispatch([]);
    store.dispatch([editPerson(li.id, { name: li.name })]);
    store.dispatch([seatPerson(talks, li.id, n1)]);
    expect(store.canUndo()).toBe(false);
    expect(store.getReception()).toBe(smallReception);
  });

  it('forgets what was undone once something else is done', () => {
    const store = createReceptionStore(smallReception);
    store.dispatch([seatPerson(talks, zhao.id, s2)]);
    store.undo();
    expect(store.canRedo()).toBe(true);
    store.dispatch([swapSeats(talks, n1, n2)]);
    expect(store.canRedo()).toBe(false);
    store.redo();
    expect(sitter(store, n1)).toBe(wang.id);
  });

  it('keeps the parts that did not change, so that views and reviews can compare by identity', () => {
    const store = createReceptionStore(smallReception);
    store.dispatch([swapSeats(talks, n1, n2)]);
    expect(store.getReception().people).toBe(smallReception.people);
    expect(store.getReception().occasions[talks]?.seating.S).toBe(smallReception.occasions[talks]?.seating.S);
    expect(store.getReception().occasions[talks]?.seating.N).not.toBe(smallReception.occasions[talks]?.seating.N);
  });

  it('tells each listener once per gesture until it leaves', () => {
    const store = createReceptionStore(smallReception);
    const heard = vi.fn();
    const leave = store.subscribe(heard);
    store.dispatch([unseatPerson(talks, wang.id), seatPerson(talks, zhao.id, n2)]);
    store.undo();
    store.redo();
    expect(heard).toHaveBeenCalledTimes(3);
    leave();
    store.undo();
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it('has a history snapshot that is the same object while undo and redo do the same', () => {
    const store = createReceptionStore(smallReception);
    store.dispatch([swapSeats(talks, n1, n2)]);
    const snapshot = store.getHistory();
    store.dispatch([swapSeats(talks, n1, n2)]);
    expect(store.getHistory()).toBe(snapshot);
  });

  it(`remembers the last ${longestHistory} gestures`, () => {
    const store = createReceptionStore(smallReception);
    for (let count = 0; count < longestHistory + 5; count += 1) store.dispatch([editPerson(li.id, { title: `第${count}稿` })]);
    let steps = 0;
    for (; store.canUndo(); steps += 1) store.undo();
    expect(steps).toBe(longestHistory);
    expect(store.getReception().people[li.id]?.title).toBe('第4稿');
  });
});

describe('opening another reception', () => {
  it('is one entry: undo brings the first one back with its own history, redo the second', () => {
    const store = createReceptionStore(smallReception);
    const other = emptyReception(ReceptionId.parse('other'), '另一份');
    store.dispatch([swapSeats(talks, n1, n2)]);
    store.replaceReception(other);
    expect(store.getReception()).toBe(other);
    expect(store.getHistory().undo).toBe('openFile');
    store.undo();
    expect(sitter(store, n1)).toBe(wang.id);
    store.undo();
    expect(store.getReception()).toEqual(smallReception);
    store.redo();
    store.redo();
    expect(store.getReception()).toEqual(other);
  });
});

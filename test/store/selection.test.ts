import { expect, it, vi } from 'vitest';
import { createSelectionStore } from '../../src/store/selection';
import { dinner, li, n1, talks } from '../laws/small-reception';

it('drops the seats when another occasion is looked at, and keeps the person', () => {
  const store = createSelectionStore();
  store.selectOccasion(talks);
  store.selectSeats([n1]);
  store.selectPerson(li.id);
  store.selectOccasion(dinner);
  expect(store.getSelection()).toEqual({ occasion: dinner, seats: [], person: li.id });
});

it('tells nobody, and stays the same object, when nothing changes', () => {
  const store = createSelectionStore();
  store.selectOccasion(talks);
  store.selectSeats([n1]);
  const before = store.getSelection();
  const heard = vi.fn();
  store.subscribe(heard);
  store.selectSeats([n1]);
  store.selectOccasion(talks);
  expect(store.getSelection()).toBe(before);
  expect(heard).not.toHaveBeenCalled();
  store.clear();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(store.getSelection()).toEqual({ occasion: talks, seats: [], person: undefined });
});

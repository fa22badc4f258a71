import { describe, expect, it } from 'vitest';
import { writePlan } from '../../../../src/exchange/plan/write-plan';
import { createReceptionStore } from '../../../../src/store/store';
import { comparingWithFile } from '../../../../src/ui/app-engine/files/comparing-with-file';
import { cases } from '../../../laws/cases';
import { smallReception } from '../../../laws/small-reception';

describe('a plan is what its file says exactly when it would be written as the same text', () => {
  it.each(
    Object.entries(cases).flatMap(([kind, ofKind]) => Object.entries(ofKind).map(([name, one]) => [`${kind}: ${name}`, one] as const)),
  )('after %s, its undo and its redo', (_, { command }) => {
    const isSame = comparingWithFile();
    const text = writePlan(smallReception);
    const store = createReceptionStore(smallReception);
    const told = () => {
      const same = writePlan(store.getReception()) === text;
      expect(isSame(store.getReception(), text)).toBe(same);
      return same;
    };
    expect(told()).toBe(true);
    expect(store.dispatch([command])).toBeUndefined();
    told();
    store.undo();
    expect(told()).toBe(true);
    store.redo();
    told();
  });
});

it('what is written anew is the file’s from then on, and a file of other words is not like the plan', () => {
  const isSame = comparingWithFile();
  const before = writePlan(smallReception);
  const renamed = { ...smallReception, title: '改过' };
  expect(isSame(smallReception, before)).toBe(true);
  expect(isSame(renamed, before)).toBe(false);
  expect(isSame(renamed, writePlan(renamed))).toBe(true);
  expect(isSame(smallReception, writePlan(renamed))).toBe(false);
  // As another program lays it out: the same plan, but not what would be saved.
  expect(isSame(smallReception, JSON.stringify(smallReception))).toBe(false);
});

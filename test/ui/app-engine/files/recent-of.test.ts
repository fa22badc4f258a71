import { expect, it } from 'vitest';
import { summaryOf } from '../../../../src/persistence/summary';
import { recentOf } from '../../../../src/ui/app-engine/files/recent-of';
import { sample } from '../sample';
import { blank } from './a-window';

it('says of a reception where nobody sits yet that nobody does: that nothing is wrong there would be no praise', () => {
  const of = (reception: ReturnType<typeof sample>) =>
    recentOf({ summary: summaryOf(reception, '2026-11-18T09:00:00.000Z', 1), place: 'desk' }, reception);
  const plan = sample();
  const occasions = Object.fromEntries(Object.entries(plan.occasions).map(([id, one]) => [id, { ...one, seating: {} }]));
  expect(of(plan).unseated).toBeUndefined();
  for (const nobody of [{ ...plan, occasions }, blank()]) expect(of(nobody).unseated).toBe(true);
});

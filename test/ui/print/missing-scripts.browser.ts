import { expect, it } from 'vitest';
import { canDrawHere } from '../../../src/ui/print/missing-scripts';

it('a letter that no font has is not taken for drawn, and one that every machine has is', () => {
  for (const letter of ['A', '中', 'Ж', 'ع']) expect(canDrawHere(letter), letter).toBe(true);
  // Nowhere assigned.
  expect(canDrawHere('\u{10fffc}')).toBe(false);
});

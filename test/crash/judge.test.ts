import { describe, expect, it } from 'vitest';
import { judge, type Seen } from './killed-browser.mjs';

const seen = (arrangement: string, saved?: number): Seen => ({
  arrangement,
  ...(saved === undefined ? {} : { saved }),
  moved: true,
  after: 0,
});

describe('the judge of the crash test', () => {
  it.each([
    ['the last saved picture', seen('B', 2), true],
    ['something newer than anything seen', seen('D', 4), true],
    ['the picture that was being saved', seen('C', 3), true],
    ['an older picture: a gesture is lost', seen('A', 1), false],
    ['the right step with another plan', seen('X', 2), false],
  ])('%s', (_, found, kept) => {
    expect(judge([seen('A', 1), seen('B'), seen('B', 2), seen('C')], found).kept).toBe(kept);
  });
});

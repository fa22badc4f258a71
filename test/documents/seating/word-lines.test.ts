import { describe, expect, it } from 'vitest';
import { wordLines } from '../../../src/documents/seating/word-lines';

describe('a name of words in lines of one length', () => {
  it.each([
    ['Jo van der Merwe Fj', 2, ['Jo van der', 'Merwe Fj']],
    ['Jo van der Merwe Fj', 3, ['Jo', 'van der', 'Merwe Fj']],
    ['Anna Okonjo-Williams', 3, ['Anna', 'Okonjo-', 'Williams']],
    ['Anna Okonjo-Williams', 2, ['Anna Okonjo-', 'Williams']],
    ['Anna Berg', 3, undefined],
  ])('%s in %i', (name, count, lines) => expect(wordLines(name, count)).toEqual(lines));
});

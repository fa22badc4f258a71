import { describe, expect, it } from 'vitest';
import { everydayIn, scripts } from '../../../src/exchange/tables/likely-encoding';

/** Letters of GB 2312 level 1, Big5 level 1 and JIS X 0208 level 1 with its kana (83 and 86), syllables of KS X 1001. */
const inStandard = { gb18030: 3755, big5: 5401, shift_jis: 2965 + 83 + 86, 'euc-jp': 2965 + 83 + 86, 'euc-kr': 2350 };

describe.each(scripts)('the letters of $encoding', (script) => {
  it('are the everyday half of its standard, and none of its extensions', () => {
    expect(inStandard).toHaveProperty(script.encoding, everydayIn(script).size);
  });

  it('hold all that lists are full of', () => {
    expect([...script.frequent].filter((letter) => !everydayIn(script).has(letter))).toEqual([]);
  });
});

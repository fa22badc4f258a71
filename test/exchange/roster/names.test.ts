import { describe, expect, it } from 'vitest';
import { nameKey, readName } from '../../../src/exchange/roster/names';

describe('what nobody sees in a name', () => {
  it('is taken off, save what joins letters', () => {
    expect(readName('\u200b沈\u200d知远\ufeff').name).toBe('沈知远');
    expect(readName('علی\u200cرضا').name).toBe('علی\u200cرضا');
    expect(readName('👨\u200d👩\u200d👧').name).toBe('👨\u200d👩\u200d👧');
    expect(readName('Anna\u200c').name).toBe('Anna');
  });

  it('does not make two people of one', () => {
    expect(nameKey('علی\u200cرضا')).toBe(nameKey('علیرضا'));
  });
});

import { describe, expect, it } from 'vitest';
import { filledIn } from '../../src/i18n/filled-in';

const plurals = new Intl.PluralRules('en');

describe('a message with its data', () => {
  it('takes every value where it is wanted, however often', () => {
    expect(filledIn('{{name}}坐{{seat}}，{{name}}在右', { name: '李明', seat: 'N1' }, plurals)).toBe('李明坐N1，李明在右');
    expect(filledIn('席次', {}, plurals)).toBe('席次');
  });

  it('has the form of its number', () => {
    const message = '{{count}} ((count: seat is|seats are)) free';
    expect(filledIn(message, { count: 1 }, plurals)).toBe('1 seat is free');
    expect(filledIn(message, { count: 0 }, plurals)).toBe('0 seats are free');
  });

  it('never reads again what was put in: a name is a name whatever signs it is written with', () => {
    for (const name of ['{{seat}}', '((seat: one|two))', '$& $1', '$t(secret)']) {
      expect(filledIn('{{name}}: {{seat}}', { name, seat: 'N1' }, plurals)).toBe(`${name}: N1`);
    }
  });

  it('complains of a value that was not given rather than showing a gap', () => {
    expect(() => filledIn('{{name}}坐{{seat}}', { name: '李明' }, plurals)).toThrow('wants seat');
  });
});

import { describe, expect, it } from 'vitest';
import { spokenSpan, spokenTime } from '../../src/documents/when';
import { speakerFor } from '../../src/i18n/speak';

const [chinese, english] = [speakerFor('zh-CN'), speakerFor('en')];

describe('dates on paper', () => {
  it('are those of an office: a Chinese one leaves the year out among the days of a reception, and writes it on record', () => {
    expect(spokenTime('2026-11-05', chinese)).toBe('11月5日（星期四）');
    expect(spokenTime('2026-11-05T10:42', chinese, 'ofRecord')).toBe('2026年11月5日（星期四）10:42');
    expect(spokenTime('2026-11-05T10:42', english)).toBe('Thursday, 5 November 2026, 10:42');
    expect(spokenTime('soon', english)).toBe('soon');
  });

  it('say a day once where both ends are on it', () => {
    const start = '2026-11-05T18:00';
    expect(spokenSpan({ start, end: '2026-11-05T20:00' }, english)).toBe('Thursday, 5 November 2026, 18:00–20:00');
    expect(spokenSpan({ start, end: '2026-11-06T01:00' }, english)).toBe(
      'Thursday, 5 November 2026, 18:00 – Friday, 6 November 2026, 01:00',
    );
    expect(spokenSpan({ start, end: '2026-11-06T01:00' }, chinese)).toBe('11月5日（星期四）18:00至11月6日（星期五）01:00');
  });
});

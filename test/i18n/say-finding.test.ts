import { describe, expect, it } from 'vitest';
import { sayFinding } from '../../src/i18n/say-finding';
import { speakerFor } from '../../src/i18n/speak';

const data = { other: '合影', start: '2026-11-07T09:05', end: '10:20', people: '沈知远' };
const overlap = { rule: 'one-place-at-a-time', messageId: 'overlap', data };

describe('the hour of a finding', () => {
  it('is said as an office says it', () => {
    expect(sayFinding(overlap, speakerFor('zh-CN'))).toContain('（11月7日09:05至10:20）');
    expect(sayFinding(overlap, speakerFor('en'))).toContain('(7 November, 09:05 to 10:20)');
  });

  it('is no other value: a title that only looks like a date stays as it was written', () => {
    const titled = { ...overlap, data: { ...data, other: '2026-11-07' } };
    expect(sayFinding(titled, speakerFor('zh-CN'))).toContain('“2026-11-07”');
  });
});

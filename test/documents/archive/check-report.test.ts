import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/documents/archive/check-report';
import { sayFinding } from '../../../src/i18n/say-finding';
import { speakerFor } from '../../../src/i18n/speak';
import { WaiverId } from '../../../src/model/ids';
import { reviewOccasion } from '../../../src/protocol/review/review-occasion';
import type { Finding } from '../../../src/protocol/rules/finding';
import { plainText, timesIn } from '../reading';
import { delegation, talksOf } from '../sample';

const speaker = speakerFor('zh-CN');

/** A table with too few seats: people are left over. */
const context = talksOf(delegation, 2);
const findings = reviewOccasion(context);
const reportOf = (waiverOf: Parameters<typeof checkReport>[0]['waiverOf'], found: readonly Finding[] = findings) =>
  checkReport({ context, findings: found, waiverOf, speaker, printedAt: '2026-11-23T10:42' });

describe('a check report', () => {
  it('has every finding once, with its source', () => {
    expect(findings.length).toBeGreaterThan(0);
    const text = plainText(reportOf(() => undefined).pages);
    for (const finding of findings) {
      expect(timesIn(text, sayFinding(finding, speaker))).toBeGreaterThanOrEqual(1);
      expect(text).toContain(finding.citation.source.replace(/\s/g, ''));
    }
  });

  it('says who accepted what and why, and counts it apart', () => {
    const [accepted] = findings;
    const waiver = {
      id: WaiverId.parse('w'),
      occasion: context.occasion.id,
      finding: 'x',
      by: '周慕白',
      reason: '主宾要求',
      at: '2026-11-22',
    };
    const text = plainText(reportOf((finding) => (finding === accepted ? waiver : undefined)).pages);
    expect(text).toContain('已放行：周慕白，11月22日（星期日）。理由：主宾要求');
    expect(text).toContain('放行1项');
  });

  it('says so when there is nothing to report', () => {
    expect(plainText(reportOf(() => undefined, []).pages)).toContain('未发现问题。');
  });

  it('goes on to a second sheet, and numbers them', () => {
    const { pages } = reportOf(
      () => undefined,
      Array.from({ length: 60 }, () => findings[0]).filter((finding) => finding !== undefined),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(plainText(pages.slice(-1))).toContain(`第${pages.length}页，共${pages.length}页`);
  });
});

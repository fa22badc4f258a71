import { sayCitation } from '../../i18n/say-citation';
import { sayFinding } from '../../i18n/say-finding';
import type { Speaker } from '../../i18n/speak';
import type { Citation } from '../../model/citation';
import type { Waiver } from '../../model/reception';
import { type Finding, severities } from '../../protocol/rules/finding';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { conventionLine, occasionLine } from '../chart-words';
import type { PaperFonts } from '../fonts';
import { sheetOf } from '../paper';
import type { PrintDocument } from '../print-document';
import { tablePages } from '../table-pages';
import { spokenTime } from '../when';

export type CheckReportRequest = {
  readonly context: OccasionContext;
  /** Every finding of the review, the waived ones too. */
  readonly findings: readonly Finding[];
  readonly waiverOf: (finding: Finding) => Waiver | undefined;
  readonly speaker: Speaker;
  readonly printedAt?: string | undefined;
  readonly fonts?: PaperFonts;
};

export const sourceLine = (citation: Citation, speaker: Speaker): string =>
  speaker.say('documents', 'report.cited', {
    source: sayCitation(citation, speaker),
    relation: speaker.say('documents', `report.${citation.relation}`),
  });

/** 检查报告: what the plan departs from, by what authority, and who accepted it why. */
export function checkReport({ context, findings, waiverOf, speaker, printedAt, fonts }: CheckReportRequest): PrintDocument {
  const say = (key: 'number' | 'severity' | 'finding' | 'source' | 'clean') => speaker.say('documents', `report.${key}`);
  const gravest = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const standing = (severity: Finding['severity']) =>
    gravest.filter((finding) => finding.severity === severity && !waiverOf(finding)).length;
  const rows = gravest.map((finding, place) => {
    const waiver = waiverOf(finding);
    const accepted = waiver
      ? [speaker.say('documents', 'report.waived', { by: waiver.by, at: spokenTime(waiver.at, speaker), reason: waiver.reason })]
      : [];
    return [
      String(place + 1),
      speaker.say('documents', `report.${finding.severity}`),
      [sayFinding(finding, speaker), ...accepted].join(' '),
      sourceLine(finding.citation, speaker),
    ];
  });
  const title = speaker.say('documents', 'report.title', { occasion: context.occasion.title });
  const score = speaker.say('documents', 'report.score', {
    breach: standing('breach'),
    departure: standing('departure'),
    remark: standing('remark'),
    waived: gravest.filter(waiverOf).length,
  });
  const stamp = printedAt ? speaker.say('documents', 'chart.printed', { time: spokenTime(printedAt, speaker) }) : '';
  return {
    id: 'check-report',
    title,
    language: speaker.language,
    pages: tablePages({
      sheet: sheetOf('A4', 'portrait'),
      title,
      line: `${score}　${occasionLine(context, speaker)}`,
      columns: [
        { header: say('number'), share: 12, voice: 'plain', align: 'middle' },
        { header: say('severity'), share: 20, voice: 'plain', align: 'middle' },
        { header: say('finding'), share: 90 },
        { header: say('source'), share: 48 },
      ],
      rows: rows.length > 0 ? rows : [['', '', say('clean'), '']],
      foot: [conventionLine(context, speaker), stamp].filter(Boolean).join('　'),
      pageOf: (page, pages) => speaker.say('documents', 'chart.page', { page, pages }),
    }),
    notes: [],
    ...(fonts ? { fonts } : {}),
  };
}

import { sourceLine } from '../../documents/source-line';
import { spokenTime } from '../../documents/when';
import { sayFinding } from '../../i18n/say-finding';
import type { Speaker } from '../../i18n/speak';
import { waiverOf } from '../../protocol/review/active-findings';
import { reviewOccasion } from '../../protocol/review/review-occasion';
import { severities } from '../../protocol/rules/finding';
import type { SeatingTable } from './seating-table';
import type { Staged } from './staged';

/** Every finding of every occasion, the gravest first, with its source and who accepted it why. */
export function findingsTable(staged: readonly Staged[], speaker: Speaker): SeatingTable {
  const say = (key: 'occasion' | 'severity' | 'finding' | 'source' | 'waivedBy' | 'waivedAt' | 'reason') =>
    speaker.say('exchange', `export.findings.${key}`);
  const rows = staged.flatMap(({ occasion, context }) => {
    const findings = reviewOccasion(context);
    const ordered = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
    return ordered.map((finding) => {
      const waiver = waiverOf(finding, context.reception.waivers, occasion);
      return [
        occasion.title,
        speaker.say('documents', `report.${finding.severity}`),
        sayFinding(finding, speaker),
        sourceLine(finding.citation, speaker),
        waiver?.by ?? '',
        waiver ? spokenTime(waiver.at, speaker) : '',
        waiver?.reason ?? '',
      ];
    });
  });
  return {
    headings: [say('occasion'), say('severity'), say('finding'), say('source'), say('waivedBy'), say('waivedAt'), say('reason')],
    rows,
  };
}

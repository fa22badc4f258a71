import { sayFinding } from '../../i18n/say-finding';
import { sayUnsettled } from '../../i18n/say-open-conflict';
import type { Speaker } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import { waiverOf } from '../../protocol/review/active-findings';
import { offRules } from '../../protocol/review/off-rules';
import { reviewOccasion } from '../../protocol/review/review-occasion';
import { type Finding, severities } from '../../protocol/rules/finding';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { conventionLine } from '../chart-words';
import { defineDocument, tick } from '../document-kind';
import type { Block } from '../flow-blocks';
import { flowing } from '../flow-pages';
import { headingOf } from '../occasion-words';
import { sheetOf } from '../paper';
import { sourceLine } from '../source-line';
import { spokenTime } from '../when';

type Reviewed = { readonly context: OccasionContext; readonly findings: readonly Finding[] };

/** Gravest first, the accepted ones too. */
function reviewed(context: OccasionContext): Reviewed {
  const findings = reviewOccasion(context);
  return { context, findings: severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity)) };
}

const waiverIn = (finding: Finding, { reception, occasion }: OccasionContext) => waiverOf(finding, reception.waivers, occasion);

function scoreLine(all: readonly Reviewed[], speaker: Speaker): string {
  const told = all.flatMap(({ context, findings }) =>
    findings.map((finding) => ({ finding, waived: waiverIn(finding, context) !== undefined })),
  );
  const standing = (severity: Finding['severity']) => told.filter(({ finding, waived }) => finding.severity === severity && !waived).length;
  return speaker.say('documents', 'report.score', {
    breach: standing('breach'),
    departure: standing('departure'),
    remark: standing('remark'),
    waived: told.filter(({ waived }) => waived).length,
  });
}

/** Rules about what is on the reception's own sheet. They speak at its first occasion, of which they say nothing. */
const ofTheReception: ReadonlySet<string> = new Set(['reception-sheet-complete', 'visit-announced-by-letter', 'lodging-within-standard']);

type Told = { readonly finding: Finding; readonly context: OccasionContext };

function findingsTable(all: readonly Told[], speaker: Speaker): Block {
  const say = (key: 'number' | 'severity' | 'finding' | 'source') => speaker.say('documents', `report.${key}`);
  const rows = all.map(({ finding, context }, place) => {
    const waiver = waiverIn(finding, context);
    const accepted = waiver
      ? [
          speaker.say('documents', 'report.waived', {
            by: waiver.by,
            at: spokenTime(waiver.at, speaker, 'ofRecord'),
            reason: waiver.reason,
          }),
        ]
      : [];
    return [
      String(place + 1),
      speaker.say('documents', `report.${finding.severity}`),
      // Chinese sentences stand without a space between them.
      [sayFinding(finding, speaker), ...accepted].join(speaker.language === 'en' ? ' ' : ''),
      sourceLine(finding.citation, speaker),
    ];
  });
  return {
    kind: 'table',
    columns: [
      { header: say('number'), share: 12, voice: 'plain', align: 'middle' },
      { header: say('severity'), share: 22, whole: true, voice: 'plain', align: 'middle' },
      { header: say('finding'), share: 78 },
      { header: say('source'), share: 62 },
    ],
    rows,
  };
}

/** What is wrong with no occasion, but with what is known of the whole. */
function receptionBlocks(all: readonly Reviewed[], speaker: Speaker): readonly Block[] {
  const told = all.flatMap(({ context, findings }) =>
    findings.filter(({ rule }) => ofTheReception.has(rule)).map((finding) => ({ finding, context })),
  );
  const graded = severities.flatMap((severity) => told.filter(({ finding }) => finding.severity === severity));
  if (graded.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: speaker.say('documents', 'report.reception') }, findingsTable(graded, speaker)];
}

function occasionBlocks({ context, findings }: Reviewed, speaker: Speaker): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: headingOf(context.occasion.title, context, speaker) },
    { kind: 'text', text: conventionLine(context, speaker), size: 3.3, holds: true },
    { kind: 'space', height: 1.2 },
    findings.length === 0
      ? { kind: 'text', text: speaker.say('documents', 'report.clean') }
      : findingsTable(
          findings.map((finding) => ({ finding, context })),
          speaker,
        ),
  ];
}

/** Of a reception the findings about it stand apart; of one occasion all that were found there stand together. */
const apart = ({ context, findings }: Reviewed): Reviewed => ({
  context,
  findings: findings.filter(({ rule }) => !ofTheReception.has(rule)),
});

/** What two people changed differently and nobody has settled: whoever signs this must know that the plan is not yet agreed. */
function conflictBlocks(reception: OccasionContext['reception'], of: OccasionId | undefined, speaker: Speaker): readonly Block[] {
  const rows = sayUnsettled(reception, speaker, of).map(({ said }, place) => [String(place + 1), said.about, said.mine, said.theirs]);
  if (rows.length === 0) return [];
  const { say } = speaker;
  return [
    { kind: 'heading', level: 2, text: say('files', 'conflict.title') },
    { kind: 'text', text: say('documents', 'report.unsettled', { count: rows.length }), size: 3.3 },
    {
      kind: 'table',
      columns: [
        { header: say('documents', 'report.number'), share: 12, voice: 'plain', align: 'middle' },
        { header: say('documents', 'report.about'), share: 67 },
        { header: say('files', 'conflict.now'), share: 48 },
        { header: say('files', 'conflict.theirs'), share: 48 },
      ],
      rows,
    },
  ];
}

/** What this reception changed in the rule book: nothing is silenced unseen. */
function ruleBlocks(reception: OccasionContext['reception'], speaker: Speaker): readonly Block[] {
  const { off, lowered, requested } = offRules(reception);
  const name = (id: string) => speaker.speak('rules', `${id}.name`);
  const lines = [
    ...off.map(({ id }) => speaker.say('documents', 'report.ruleOff', { rule: name(id) })),
    ...lowered.map(({ rule, to }) =>
      speaker.say('documents', 'report.ruleLowered', { rule: name(rule.id), to: speaker.say('documents', `report.${to}`) }),
    ),
    ...requested.map(({ id }) => speaker.say('documents', 'report.ruleAsked', { rule: name(id) })),
  ];
  return [
    { kind: 'heading', level: 2, text: speaker.say('documents', 'report.rules') },
    ...(lines.length > 0 ? lines : [speaker.say('documents', 'report.rulesAsTheyAre')]).map((text) => ({ kind: 'text' as const, text })),
  ];
}

/** Every source that a finding or an order of seats rests on, once. */
function sourceBlocks(all: readonly Reviewed[], speaker: Speaker): readonly Block[] {
  const citations = all.flatMap(({ context: { honor }, findings }) => [
    ...findings.map(({ citation }) => citation),
    ...Object.values(honor?.order ?? {}).flatMap((seats) =>
      (seats ?? []).flatMap(({ because }) => because.map(({ citation }) => citation)),
    ),
  ]);
  const lines = [...new Set(citations.map((citation) => sourceLine(citation, speaker)))].sort((left, right) => (left < right ? -1 : 1));
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: speaker.say('documents', 'report.sources') },
    ...lines.map((text) => ({ kind: 'text' as const, text, size: 3.3 })),
  ];
}

/** 检查报告: what the plan departs from, by what authority, who accepted it and why, and by which conventions it was judged. */
export const checkReport = defineDocument({
  id: 'check-report',
  scope: 'reception',
  group: 'archive',
  options: { rules: tick(true), sources: tick(true) },
  make({ reception, context, contexts, speaker }, { rules, sources }) {
    const all = contexts.map(reviewed);
    const title = speaker.say('documents', 'report.title', { occasion: context?.occasion.title ?? reception.title });
    return {
      title,
      ...flowing({
        sheet: sheetOf('A4', 'portrait'),
        title,
        line: scoreLine(all, speaker),
        blocks: [
          ...conflictBlocks(reception, context?.occasion.id, speaker),
          ...(context ? [] : receptionBlocks(all, speaker)),
          ...all.flatMap((one) => occasionBlocks(context ? one : apart(one), speaker)),
          ...(all.length > 0 ? [] : [{ kind: 'text' as const, text: speaker.say('documents', 'report.noOccasion') }]),
          ...(rules ? ruleBlocks(reception, speaker) : []),
          ...(sources ? sourceBlocks(all, speaker) : []),
        ],
      }),
    };
  },
});

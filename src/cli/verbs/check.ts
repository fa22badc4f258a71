import { applyCommands } from '../../commands/apply-commands';
import type { Command } from '../../commands/command';
import { sayCitation } from '../../i18n/say-citation';
import { sayFinding } from '../../i18n/say-finding';
import { sayUnsettled } from '../../i18n/say-open-conflict';
import { arrange } from '../../protocol/arrange/arrange';
import { problemOf } from '../../protocol/arrange/problem';
import type { Score } from '../../protocol/review/score';
import { suggestionsFor } from '../../protocol/review/suggestions-for';
import type { Finding } from '../../protocol/rules/finding';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { ignoredIn } from '../../protocol/rules/reading/given-of';
import type { Call, Verb } from '../answer';
import { conflictValue } from '../conflict-value';
import { asHandedIn, movesTold } from '../moves-told';
import { namedMoves } from '../named';
import { occasionAsked } from '../occasion-asked';

/** A suggestion as moves, with the score that the plan would then have; undefined when the plan no longer allows it. */
function outcome(context: OccasionContext, commands: readonly Command[]) {
  const applied = applyCommands(context.reception, commands);
  const occasion = 'reception' in applied ? applied.reception.occasions[context.occasion.id] : undefined;
  if (!occasion) return undefined;
  const seating = asHandedIn(occasion);
  return { moves: namedMoves(context, movesTold(context.occasion, seating)), score: problemOf(context).judge(seating).score };
}

const suggestionsOf = (context: OccasionContext, finding: Finding) =>
  suggestionsFor(finding, context).flatMap((commands) => outcome(context, commands) ?? []);

export const findingValue = (context: OccasionContext, { speaker }: Call, finding: Finding) => ({
  rule: finding.rule,
  severity: finding.severity,
  message: sayFinding(finding, speaker),
  seats: finding.seats,
  people: finding.people.map((id) => context.personOf(id)?.name ?? id),
  citation: finding.citation,
});

export const scoreText = ({ breach, departure, remark }: Score, { speaker }: Call): string =>
  `${speaker.say('cli', 'severity.breach')} ${breach}　${speaker.say('cli', 'severity.departure')} ${departure}　${speaker.say('cli', 'severity.remark')} ${remark}`;

/** As many people as can be arranged within a check that nobody waits for, and the plans it may look at. */
const [mostPeople, patience] = [20, 400];

/** What cannot hold together, where a breach stands that no seating would cure. */
function conflictIn(context: OccasionContext, call: Call, { breach }: Score) {
  if (breach === 0 || context.people.length > mostPeople) return undefined;
  return conflictValue(context, call, arrange(context, { reviews: patience }));
}

/** What a merge left open in the plan. It is nobody's breach of protocol: it stands beside the findings and does not count. */
const unsettledIn = ({ reception, occasion }: OccasionContext, { speaker }: Call) =>
  sayUnsettled(reception, speaker, occasion.id).map(({ id, said: { about, mine, theirs } }) => ({
    ...{ id, about, now: mine, theirs },
    message: speaker.say('cli', 'unsettled', { about, now: mine, theirs }),
  }));

/** Givens that matter for nothing here (CONTRACT §3), where any were said. */
export const ignoredValue = (context: OccasionContext) => {
  const ignored = ignoredIn(context);
  return ignored.length > 0 ? { ignored } : {};
};

/** Findings of one occasion, each with its ways out. Exit status 1 while a breach stands. */
export const check: Verb = async (call) => {
  const context = await occasionAsked(call, { needsSeating: true });
  const { findings, score } = problemOf(context).judge(asHandedIn(context.occasion));
  const conflict = conflictIn(context, call, score);
  const unsettled = unsettledIn(context, call);
  const value = {
    score,
    findings: findings.map((finding) => ({ ...findingValue(context, call, finding), suggestions: suggestionsOf(context, finding) })),
    ...ignoredValue(context),
    ...(conflict ? { conflict } : {}),
    ...(unsettled.length > 0 ? { unsettled } : {}),
  };
  const lines = value.findings.map(
    ({ severity, message, citation }) =>
      `${call.speaker.speak('cli', `severity.${severity}`)}  ${message}  ${sayCitation(citation, call.speaker)}`,
  );
  return {
    status: score.breach > 0 ? 1 : 0,
    value,
    text: [
      scoreText(score, call),
      ...(lines.length > 0 ? lines : [call.speaker.say('cli', 'clean')]),
      ...(conflict ? [conflict.message] : []),
      ...unsettled.map(({ message }) => message),
    ].join('\n'),
  };
};

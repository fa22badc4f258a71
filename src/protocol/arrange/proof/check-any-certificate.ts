import type { PersonId } from '../../../model/ids';
import { activeFindings } from '../../review/active-findings';
import { reviewOccasion } from '../../review/review-occasion';
import { compareScores, type Score, scoreOf } from '../../review/score';
import type { Finding } from '../../rules/finding';
import type { OccasionContext } from '../../rules/occasion-context';
import { checkCaseByCase } from './cases/check-case-by-case';
import type { Certificate } from './certificate';
import { checkByLooking } from './check-by-looking';
import { checkLinearProof, type Shown } from './check-certificate';
import { checkInOrder } from './check-in-order';

/** Rules whose finding names two people of whom one must move. */
const ofTwo: ReadonlySet<string> = new Set(['kept-apart-not-adjacent', 'kept-together', 'spouses-not-adjacent']);

/** What the rules say of the plan as it stands, less what somebody accepted. */
const scoreNow = (context: OccasionContext): Score =>
  scoreOf(activeFindings(reviewOccasion(context), context.reception.waivers, context.occasion));

/** Of pairs that share nobody one each must move: the rules say so of the plan as it stands. */
function checkPairs(context: OccasionContext, pairs: readonly (readonly [PersonId, PersonId])[]): Shown | undefined {
  const findings = reviewOccasion(context).filter(({ rule }) => ofTwo.has(rule));
  const people = pairs.flat();
  const between = pairs.map(([one, other]) => findings.find((finding) => finding.people.includes(one) && finding.people.includes(other)));
  if (new Set(people).size < people.length || between.includes(undefined)) return undefined;
  return { movers: pairs.length, rules: new Set(between.flatMap((finding) => finding?.rule ?? [])) };
}

/**
 * How many must move at least in every plan as good as the proposal's, as far as its certificate shows it to somebody who knows the
 * rules and nothing of the search. Undefined: it does not, because it is wrong, or because there is nothing in it to follow.
 */
export function moversShownBy(
  context: OccasionContext,
  certificate: Certificate,
  proposal: { readonly score: Score; readonly findings: readonly Finding[] },
): number | undefined {
  const where = (shown: Shown | undefined) =>
    shown && !proposal.findings.some(({ rule }) => shown.rules.has(rule)) ? shown.movers : undefined;
  switch (certificate.kind) {
    case 'nobody':
      return 0;
    case 'somebody':
      return compareScores(proposal.score, scoreNow(context)) < 0 ? 1 : undefined;
    case 'pairs':
      return where(checkPairs(context, certificate.pairs));
    case 'in-order':
      return where(checkInOrder(context, certificate.movers));
    case 'conditions':
    case 'cases':
      return where(checkLinearProof(context, certificate));
    case 'case-by-case':
      return where(checkCaseByCase(context, certificate));
    case 'every-plan':
      return checkByLooking(context, certificate.movers, proposal.score) === true ? certificate.movers : undefined;
    case 'searched':
      return undefined;
  }
}

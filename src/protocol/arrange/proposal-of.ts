import { differenceOf } from '../review/difference-of';
import { type Judged, movesBetween, type Problem } from './problem';
import type { Certificate } from './proof/certificate';
import type { Proof, Proposal } from './proposal';

/** A plan that was found, told as what it changes. */
export function proposalOf(problem: Problem, before: Judged, after: Judged, proof: Proof, certificate?: Certificate): Proposal {
  const { cured, caused } = differenceOf(before.findings, after.findings);
  const seated = new Set(after.seating.values());
  return {
    moves: movesBetween(problem.present, after.seating),
    seating: after.seating,
    unseated: problem.context.people.map(({ id }) => id).filter((id) => !seated.has(id)),
    before: before.score,
    score: after.score,
    weight: after.weight,
    findings: after.findings,
    cures: cured,
    causes: caused,
    proof,
    ...(certificate ? { certificate } : {}),
  };
}

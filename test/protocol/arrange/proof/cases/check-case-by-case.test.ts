import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId, SeatId } from '../../../../../src/model/ids';
import { repair } from '../../../../../src/protocol/arrange/arrange';
import { checkCaseByCase } from '../../../../../src/protocol/arrange/proof/cases/check-case-by-case';
import type { CaseByCase, CaseTree } from '../../../../../src/protocol/arrange/proof/certificate';
import { moversShownBy } from '../../../../../src/protocol/arrange/proof/check-any-certificate';
import type { OccasionContext } from '../../../../../src/protocol/rules/occasion-context';
import { loadLinearSolver } from '../../../../../src/solver/highs';
import { contextOf, guest, host } from '../../receptions';
import { smallScenesOfEveryKind, thoroughness } from '../../small-receptions';

type Proven = { readonly context: OccasionContext; readonly certificate: CaseByCase; readonly proposal: ReturnType<typeof repair> };

const solver = await loadLinearSolver();

const proven = (scenes: fc.Arbitrary<OccasionContext>, numRuns: number, seed: number): readonly Proven[] =>
  fc.sample(scenes, { seed, numRuns }).flatMap((context) => {
    const proposal = repair(context, { reviews: 600, solver });
    const { certificate } = proposal;
    return certificate?.kind === 'case-by-case' ? [{ context, certificate, proposal }] : [];
  });

const closed: CaseTree = { kind: 'closed', prices: [] };

/** The tree with one thing in it changed, in every way of a kind. */
function* spoiled(tree: CaseTree): Generator<CaseTree> {
  if (tree.kind !== 'closed' || tree.prices.length > 0) yield closed;
  if (tree.kind === 'looked-at') yield { kind: 'looked-at', finding: 'seats-enough' };
  if (tree.kind !== 'case') return;
  yield { ...tree, there: tree.elsewhere, elsewhere: tree.there };
  yield { ...tree, seats: tree.seats.slice(1) };
  for (const there of spoiled(tree.there)) yield { ...tree, there };
  for (const elsewhere of spoiled(tree.elsewhere)) yield { ...tree, elsewhere };
}

describe('a tree of cases', () => {
  const known = proven(smallScenesOfEveryKind, 40 * thoroughness, 5);

  it('shows every repair of a small scene that is called proven to a checker of its own', () => {
    expect(known.length).toBeGreaterThan(15);
    expect(new Set(known.map(({ context }) => context.layout.id)).size).toBeGreaterThan(6);
    for (const { context, certificate, proposal } of known) {
      expect(moversShownBy(context, certificate, proposal)).toBe(certificate.movers);
      if (proposal.proof.kind === 'exact') expect(proposal.moves).toHaveLength(certificate.movers);
    }
  });

  it('never shows more than is true: whatever claims one mover more is refused, however it is bent', () => {
    let bent = 0;
    for (const { context, certificate, proposal } of known) {
      if (proposal.proof.kind !== 'exact') continue;
      const tooMany = certificate.movers + 1;
      for (const tree of [certificate.tree, ...[...spoiled(certificate.tree)].slice(0, 12)]) {
        bent += 1;
        expect(moversShownBy(context, { ...certificate, tree, movers: tooMany }, proposal)).toBeUndefined();
      }
    }
    expect(bent).toBeGreaterThan(100);
  });

  it('knows that somebody may go to a seat at the signing table that nobody has yet', () => {
    const [g1, g2, g3, h1, h2] = [guest(2), guest(3), guest(1), host(1), host(2)];
    const people = [g1, g2, g3, { ...h1, apart: [g1.id] }, { ...h2, apart: [h1.id] }];
    const sit = new Map([
      ['1A', h1.id],
      ['1B', g2.id],
      ['A2', g1.id],
      ['T1', g3.id],
      ['T2', h2.id],
    ] as [SeatId, PersonId][]);
    const person = (id: PersonId) => ({ by: 'person', person: id }) as const;
    const wishes = [{ a: person(g3.id), relation: 'beside', b: person(g1.id), strength: 'prefer' } as const];
    const context = contextOf({
      layout: 'ceremony/signing',
      settings: { signers: 2, standing: 2 },
      convention: 'cn-foreign',
      people,
      sit,
      wishes,
    });
    const proposal = repair(context, { reviews: 600, solver });
    const { certificate } = proposal;
    expect(proposal.moves.map(({ to }) => to)).toContain('A1');
    if (certificate?.kind !== 'case-by-case') throw new Error(`${certificate?.kind}`);
    expect(moversShownBy(context, certificate, proposal)).toBe(proposal.moves.length);
    expect(moversShownBy(context, { ...certificate, movers: certificate.movers + 1 }, proposal)).toBeUndefined();
  });

  it('is refused when a case, a price or a fact that it needs is missing', () => {
    const refused = { tree: 0, facts: 0 };
    for (const { context, certificate } of known) {
      for (const tree of [...spoiled(certificate.tree)].slice(0, 12))
        if (!checkCaseByCase(context, { ...certificate, tree })) refused.tree += 1;
      if (!checkCaseByCase(context, { ...certificate, facts: [] })) refused.facts += 1;
    }
    expect(refused.tree).toBeGreaterThan(40);
    expect(refused.facts).toBeGreaterThan(5);
  });

  it('is refused when it builds on what the rules do not say', () => {
    for (const { context, certificate } of known) {
      const [one, other] = context.people;
      const seat = context.layout.seats[0];
      if (!one || !other || !seat || one.apart?.includes(other.id) || other.apart?.includes(one.id)) continue;
      const kept = { of: 'together', one: one.id, other: other.id, table: 'no such table' } as const;
      expect(
        checkCaseByCase(context, { ...certificate, facts: [...certificate.facts, kept, { of: 'alone', rule: 'seats-enough' }] }),
      ).toBeUndefined();
    }
  });
});

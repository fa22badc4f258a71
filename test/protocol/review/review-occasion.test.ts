import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { applyCommand, type Command } from '../../../src/commands/command';
import { seatPerson } from '../../../src/commands/seat-person';
import { swapSeats } from '../../../src/commands/swap-seats';
import { letterOf } from '../../../src/layouts/letters';
import { OccasionId, seatId, WaiverId } from '../../../src/model/ids';
import { activeFindings, waiverOf } from '../../../src/protocol/review/active-findings';
import { differenceOf } from '../../../src/protocol/review/difference-of';
import { reviewAfter, reviewFrom, reviewOccasion } from '../../../src/protocol/review/review-occasion';
import { compareScores, scoreOf } from '../../../src/protocol/review/score';
import { suggestionsFor } from '../../../src/protocol/review/suggestions-for';
import { identityOf } from '../../../src/protocol/rules/finding';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';
import { contextAfter, contextOf, personId, type Sketch } from '../rules/contexts';
import { rostrum, talks } from '../rules/rooms';

const muddle: Sketch = {
  room: talks,
  people: 'G1 G2 G3 G4 H1 H2 Hnew',
  sit: 'N3=G1 N4=G3 N2=G2 S4=G4 S3=H1 S2=H2',
};

const changed = (context: OccasionContext, ...commands: readonly Command[]) =>
  contextAfter(
    context,
    produce(context.reception, (draft) => {
      for (const command of commands) expect(applyCommand(draft, command)).toBeUndefined();
    }),
  );

describe('the review of an occasion', () => {
  it('gives the gravest first, the same every time', () => {
    const findings = reviewOccasion(contextOf(muddle));
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'breach senior-takes-better-seat',
      'breach parties-keep-their-sides',
      'departure everybody-seated',
      'remark place-in-order-known',
    ]);
    expect(reviewOccasion(contextOf(muddle))).toEqual(findings);
  });

  it('turns off or lowers what the reception says, and never raises a rule above its source', () => {
    const context = contextOf(muddle);
    const findings = reviewOccasion(context, {
      rules: { 'place-in-order-known': 'off', 'parties-keep-their-sides': 'remark', 'everybody-seated': 'breach' },
    });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'breach senior-takes-better-seat',
      'departure everybody-seated',
      'remark parties-keep-their-sides',
    ]);
  });

  it('counts level by level', () => {
    const score = scoreOf(reviewOccasion(contextOf(muddle)));
    expect(score).toEqual({ breach: 2, departure: 1, remark: 1 });
    expect(compareScores(score, { breach: 1, departure: 9, remark: 99 })).toBeGreaterThan(0);
    expect(compareScores(score, { breach: 2, departure: 2, remark: 0 })).toBeLessThan(0);
    expect(compareScores(score, score)).toBe(0);
  });

  it('leaves a waived finding out of the score, on this occasion only', () => {
    const context = contextOf(muddle);
    const findings = reviewOccasion(context);
    const [first] = findings;
    if (!first) throw new Error('The muddle has findings.');
    const id = WaiverId.parse('w');
    const waiver = { id, occasion: context.occasion.id, finding: identityOf(first), by: '王主任', reason: '客人要求', at: '2026-11-23' };
    expect(activeFindings(findings, { [id]: waiver }, context.occasion)).toEqual(findings.slice(1));
    expect(waiverOf(first, { [id]: waiver }, context.occasion)).toEqual(waiver);
    const elsewhere = { ...context.occasion, id: OccasionId.parse('other') };
    expect(activeFindings(findings, { [id]: waiver }, elsewhere)).toEqual(findings);
  });

  it('says what a change cures and causes', () => {
    const context = contextOf(muddle);
    const findings = reviewOccasion(context);
    const swapped = reviewOccasion(changed(context, swapSeats(context.occasion.id, seatId('N4'), seatId('N2'))));
    expect(differenceOf(findings, swapped).cured.map(({ rule }) => rule)).toEqual(['senior-takes-better-seat']);
    expect(differenceOf(findings, swapped).caused).toEqual([]);
    expect(differenceOf(swapped, findings).caused.map(({ rule }) => rule)).toEqual(['senior-takes-better-seat']);
  });

  it('offers the cures of the rule that spoke', () => {
    const context = contextOf(muddle);
    const [first] = reviewOccasion(context);
    if (!first) throw new Error('The muddle has findings.');
    expect(suggestionsFor(first, context)[0]).toEqual([swapSeats(context.occasion.id, seatId('N4'), seatId('N2'))]);
  });
});

describe('the review after a change', () => {
  it('is the review from the start', () => {
    let context = contextOf({ ...muddle, room: rostrum(7), sit: '1A=G1 1B=G3 1C=G2 1D=H2 1E=H1' });
    let review = reviewFrom(context);
    const { id } = context.occasion;
    const story: readonly Command[] = [
      swapSeats(id, seatId('1B'), seatId('1C')),
      seatPerson(id, personId('Hnew'), seatId('1G')),
      swapSeats(id, seatId('1D'), seatId('1E')),
      { kind: 'unseatPerson', occasion: id, person: personId('G1') },
      { kind: 'lockSeat', occasion: id, seat: seatId('1B'), locked: true },
    ];
    for (const command of story) {
      context = changed(context, command);
      review = reviewAfter(review, context);
      expect(review.findings).toEqual(reviewFrom(context).findings);
    }
  });

  it('does not look again where nothing it watches has changed', () => {
    const context = contextOf(muddle);
    const before = reviewFrom(context);
    const next = reviewAfter(before, changed(context, swapSeats(context.occasion.id, seatId('N4'), seatId('N2'))));
    expect(next.said.get('place-in-order-known')).toBe(before.said.get('place-in-order-known'));
    expect(next.said.get('senior-takes-better-seat')).not.toBe(before.said.get('senior-takes-better-seat'));
  });

  it('looks again when the list has changed', () => {
    const context = contextOf(muddle);
    const reception = produce(context.reception, (draft) => {
      const person = draft.people[personId('Hnew')];
      if (person) person.officialOrder = 9;
    });
    const next = reviewAfter(reviewFrom(context), {
      ...contextAfter(context, reception),
      seniority: contextOf({ ...muddle, about: { Hnew: { officialOrder: 9 } } }).seniority,
    });
    expect(next.findings.map(({ rule }) => rule)).not.toContain('place-in-order-known');
  });
});

describe('five hundred seats', () => {
  const names = Array.from({ length: 480 }, (_, index) => `G${index + 1}`);
  const seats = Array.from({ length: 480 }, (_, index) => `${Math.floor(index / 25) + 1}${letterOf((index % 25) + 1)}`);
  const hallOf500 = contextOf({
    room: rostrum(...Array.from({ length: 20 }, () => 25)),
    people: names.join(' '),
    sit: names.map((name, index) => `${seats[index]}=${name}`).join(' '),
  });

  it('are clean when everybody sits in order, and one exchange of neighbors is one finding', () => {
    expect(reviewOccasion(hallOf500)).toEqual([]);
    const swapped = changed(hallOf500, swapSeats(hallOf500.occasion.id, seatId('5C'), seatId('5D')));
    const findings = reviewAfter(reviewFrom(hallOf500), swapped).findings;
    expect(findings.map(({ seats: at, people }) => [at, people])).toEqual([[['5C'], ['G104']]]);
  });
});

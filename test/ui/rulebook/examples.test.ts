import { describe, expect, it } from 'vitest';
import { type Language, languages, speakerFor } from '../../../src/i18n/speak';
import { reviewOccasion } from '../../../src/protocol/review/review-occasion';
import { isStageFault, stageOf } from '../../../src/protocol/review/stage-of';
import { rules } from '../../../src/protocol/rules/index';
import { exampleOf } from '../../../src/ui/app-engine/book/rule-pages';
import { examples } from '../../../src/ui/rulebook/examples/index';
import { type ExamplePlan, receptionOf, wrongOf } from '../../../src/ui/rulebook/examples/plan';

function findingsIn(plan: ExamplePlan, rule: string, language: Language = 'zh-CN') {
  const { reception, occasion } = receptionOf(plan, speakerFor(language), rule);
  const stage = stageOf(reception, occasion);
  if (isStageFault(stage)) throw new Error(JSON.stringify(stage));
  return reviewOccasion(stage);
}

/**
 * A convoy is ranked as one order of seats, and a host's car that leads takes its first: as long as that is so, the right plan of this
 * norm draws the other norm's finding. The picture shows only the norm it is about.
 */
const alsoSaid: Readonly<Record<string, string>> = { 'hosts-lead-convoy': 'principal-guest-at-place-of-honor' };

describe('the drawn examples of the rule book', () => {
  it('belong to rules that exist', () => {
    const known = new Set(rules.map(({ id }) => id));
    expect(Object.keys(examples).filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(rules.map(({ id }) => id))('%s has one, whose right plan is in order and whose wrong plan is found out', (id) => {
    const example = examples[id];
    if (!example) throw new Error(`The rule ${id} has no drawn example.\nWrite two small plans in src/ui/rulebook/examples.`);
    expect(
      findingsIn(example.right, id)
        .filter(({ rule }) => rule !== alsoSaid[id])
        .map(({ rule, messageId, seats }) => `${rule}/${messageId} ${seats.join(' ')}`),
    ).toEqual([]);
    expect(findingsIn(wrongOf(example), id).map(({ rule }) => rule)).toContain(id);
  });

  it.each(rules.map(({ id }) => id))('%s is found out in English words too, and told without a Chinese sign', (id) => {
    const example = examples[id];
    if (!example) throw new Error(`The rule ${id} has no drawn example.`);
    expect(findingsIn(wrongOf(example), id, 'en').map(({ rule }) => rule)).toContain(id);
    expect(findingsIn(example.right, id, 'en').map(({ rule }) => rule)).not.toContain(id);
    const { says = '', rightSlip, wrongSlip } = exampleOf(id, 'en') ?? {};
    expect(says).not.toBe('');
    // Posts are read as a Chinese list writes them.
    const isPost = ({ kind }: { readonly kind: string }) => kind === 'card';
    const paper = [rightSlip, wrongSlip].map((lines = []) => lines.filter((line) => !isPost(line)));
    expect(says + JSON.stringify(paper)).not.toMatch(/[\u3400-\u9fff]/);
  });

  it.each(rules.map(({ id }) => id))('%s shows what is wrong at the seats or on the paper beside them', (id) => {
    for (const language of languages) {
      const { right, wrong, wrongSlip = [] } = exampleOf(id, language) ?? {};
      const sitting = (drawing: typeof right) => JSON.stringify(drawing?.seats.map(({ seat, person, at }) => [seat, person, at]));
      const isMarked = wrongSlip.some(({ values, missing }) => missing || values.some((value) => value.wrong));
      expect(isMarked || sitting(right) !== sitting(wrong)).toBe(true);
    }
  });

  it('crosses out a dish, marks a flag and an hour in their places, leaves a missing field open', () => {
    const wrongOn = (id: string) =>
      (exampleOf(id, 'en')?.wrongSlip ?? []).map(({ kind, values, missing }) => [
        kind,
        ...values.map(({ text, wrong }) => (wrong ? `×${text}` : text)),
        ...(missing ? ['?'] : []),
      ]);
    expect(wrongOn('menu-within-regulation')).toEqual([['list', '×Shark fin soup']]);
    expect(wrongOn('guest-flag-in-superior-place')).toEqual([['flags', '×China', '×France']]);
    expect(wrongOn('meeting-not-too-long')).toEqual([['hours', '10:00', '×12:30']]);
    expect(wrongOn('visit-announced-by-letter')).toEqual([['field', '?']]);
    expect(exampleOf('menu-within-regulation', 'en')?.rightSlip).toEqual([
      { kind: 'list', label: 'dishes', values: [{ text: 'Tofu', wrong: false }], missing: false },
    ]);
  });

  it('read in both languages', () => {
    for (const language of languages) {
      for (const [id, { right }] of Object.entries(examples)) {
        const { reception } = receptionOf(right, speakerFor(language), id);
        for (const { name } of Object.values(reception.people)) expect(name).not.toBe('');
      }
    }
  });
});

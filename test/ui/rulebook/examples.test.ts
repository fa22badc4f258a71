import { describe, expect, it } from 'vitest';
import { languages, speakerFor } from '../../../src/i18n/speak';
import { reviewOccasion } from '../../../src/protocol/review/review-occasion';
import { isStageFault, stageOf } from '../../../src/protocol/review/stage-of';
import { rules } from '../../../src/protocol/rules/index';
import { examples } from '../../../src/ui/rulebook/examples/index';
import { type ExamplePlan, receptionOf, wrongOf } from '../../../src/ui/rulebook/examples/plan';

function findingsIn(plan: ExamplePlan) {
  const { reception, occasion } = receptionOf(plan, speakerFor('zh-CN'));
  const stage = stageOf(reception, occasion);
  if (isStageFault(stage)) throw new Error(JSON.stringify(stage));
  return reviewOccasion(stage);
}

describe('the drawn examples of the rule book', () => {
  it('belong to rules that exist', () => {
    const known = new Set(rules.map(({ id }) => id));
    expect(Object.keys(examples).filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(rules.map(({ id }) => id))('%s has one, whose right plan is in order and whose wrong plan is found out', (id) => {
    const example = examples[id];
    if (!example) throw new Error(`The rule ${id} has no drawn example.\nWrite two small plans in src/ui/rulebook/examples.`);
    expect(findingsIn(example.right).map(({ rule, messageId, seats }) => `${rule}/${messageId} ${seats.join(' ')}`)).toEqual([]);
    expect(findingsIn(wrongOf(example)).map(({ rule }) => rule)).toContain(id);
  });

  it('read in both languages', () => {
    for (const language of languages) {
      for (const { right } of Object.values(examples)) {
        const { reception } = receptionOf(right, speakerFor(language));
        for (const { name } of Object.values(reception.people)) expect(name).not.toBe('');
      }
    }
  });
});

import { drawOccasion } from '../../../drawing/draw-occasion';
import type { Drawing } from '../../../drawing/drawing';
import { sayFinding } from '../../../i18n/say-finding';
import { type Language, type Speaker, speakerFor } from '../../../i18n/speak';
import { reviewOccasion } from '../../../protocol/review/review-occasion';
import { isStageFault, stageOf } from '../../../protocol/review/stage-of';
import type { Finding } from '../../../protocol/rules/finding';
import { rules } from '../../../protocol/rules/index';
import type { DrawnExample, RuleEntry } from '../../rulebook/book-port';
import { examples } from '../../rulebook/examples/index';
import { type Noted, slipsOf } from '../../rulebook/examples/noted';
import { type ExamplePlan, receptionOf, wrongOf } from '../../rulebook/examples/plan';
import { groupOf } from '../../rulebook/rule-groups';
import { sourceOf } from './source-of';

export function ruleEntries(language: Language): readonly RuleEntry[] {
  const { speak } = speakerFor(language);
  return rules.map((rule) => ({
    id: rule.id,
    group: groupOf(rule),
    name: speak('rules', `${rule.id}.name`),
    norm: speak('rules', `${rule.id}.norm`),
    severity: rule.severity,
    onRequest: rule.onRequest === true,
    source: sourceOf(rule.citation, language),
  }));
}

/** The plan as the program itself would draw it, with the findings of one rule only: an example shows one thing. */
function drawn(
  plan: ExamplePlan,
  rule: string,
  speaker: Speaker,
): (Noted & { readonly drawing: Drawing; readonly findings: readonly Finding[] }) | undefined {
  const { reception, occasion } = receptionOf(plan, speaker, rule);
  const context = stageOf(reception, occasion);
  if (isStageFault(context)) return undefined;
  const findings = reviewOccasion(context).filter((finding) => finding.rule === rule);
  return { reception, occasion, drawing: drawOccasion({ context, findings, language: speaker.language }), findings };
}

export function exampleOf(rule: string, language: Language): DrawnExample | undefined {
  const example = examples[rule];
  if (!example) return undefined;
  const speaker = speakerFor(language);
  const right = drawn(example.right, rule, speaker);
  const wrong = drawn(wrongOf(example), rule, speaker);
  if (!right || !wrong) return undefined;
  const { layout, convention = 'cn-domestic' } = example.right;
  const scene = [speaker.speak('layouts', `name.${layout.replace('/', '.')}`), speaker.speak('conventions', `name.${convention}`)];
  const [first] = wrong.findings;
  const slips = slipsOf(right, wrong, speaker);
  return {
    right: right.drawing,
    wrong: wrong.drawing,
    rightSlip: slips.right,
    wrongSlip: slips.wrong,
    scene: scene.join(language === 'en' ? ', ' : '　'),
    says: first ? sayFinding(first, speaker) : '',
  };
}

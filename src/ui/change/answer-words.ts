import type { Speaker } from '../../i18n/speak';
import type { Answer, Change } from '../../protocol/arrange/last-minute/change';
import type { Outcome } from '../../protocol/arrange/last-minute/outcome-of';
import type { Score } from '../panels/review-port';

/** 依次递补; of somebody who is added the same answer has another name. */
export function answerName(answer: Answer, { kind }: Change, { say }: Speaker): string {
  if (kind === 'add' && answer !== 'close-ranks' && answer !== 'substitute') return say('programme', `change.answerAdd.${answer}`);
  if (kind === 'alter' && (answer === 'fewest-moves' || answer === 'leave' || answer === 'anew'))
    return say('programme', `change.answerAlter.${answer}`);
  return say('programme', `change.answer.${answer}`);
}

export const sumOf = (scores: readonly Score[]): Score =>
  scores.reduce<Score>(
    (sum, { breach, departure, remark }) => ({
      breach: sum.breach + breach,
      departure: sum.departure + departure,
      remark: sum.remark + remark,
    }),
    { breach: 0, departure: 0, remark: 0 },
  );

/** 调动 3 人，已证明; what is proven is said only of the fewest moves. */
export function movesInWords({ answer, movers, found: { proof } }: Outcome, { say, language }: Speaker): string {
  const moved = movers > 0 ? say('programme', 'change.moved', { count: movers }) : say('programme', 'change.nobodyMoved');
  if (answer !== 'fewest-moves') return moved;
  const comma = language === 'zh-CN' ? '，' : ', ';
  if (proof.kind === 'exact') return `${moved}${comma}${say('programme', 'change.proven')}`;
  return proof.kind === 'bound' ? `${moved}${comma}${say('programme', 'change.atLeast', { count: proof.bound })}` : moved;
}

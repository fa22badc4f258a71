import { defineDocument, text } from '../document-kind';
import type { Block } from '../flow-blocks';
import { flowing } from '../flow-pages';
import { sheetOf } from '../paper';
import { signatures } from '../signatures';
import { afterChange } from './after-change';
import { comparisonOf, occasionsTable } from './changes-table';
import { detailsBlocks, movesBlocks } from './moves-blocks';
import { toDoBlocks } from './to-do-blocks';

/** 变更通知单: what is another occasion, who moves from where to where, and what is left to do, for those who lay the cards and open the doors. */
export const changeSlip = defineDocument({
  id: 'change-slip',
  scope: 'reception',
  group: 'archive',
  compares: true,
  options: { to: text(80), reason: text(200) },
  make({ reception, before, speaker }, { to, reason }) {
    const title = speaker.say('documents', 'document.change-slip');
    const comparison = before && comparisonOf(before, reception, speaker);
    const occasions = comparison && occasionsTable(comparison);
    const blocks: readonly Block[] = [
      ...(occasions
        ? [{ kind: 'heading' as const, level: 2 as const, text: speaker.say('documents', 'difference.programme') }, occasions]
        : []),
      ...(comparison ? [...movesBlocks(comparison), ...detailsBlocks(comparison)] : []),
    ];
    const lines = [
      ...(to ? [speaker.say('documents', 'difference.addressed', { to })] : []),
      ...(reason ? [speaker.say('documents', 'difference.reason', { reason })] : []),
    ];
    const toDo = before ? toDoBlocks(afterChange(before, reception, speaker), { before, after: reception }, speaker) : [];
    const nothing = speaker.say('documents', before ? 'difference.nothing' : 'difference.noBefore');
    return {
      title,
      ...flowing({
        sheet: sheetOf('A4', 'portrait'),
        title,
        line: reception.title,
        blocks: [
          ...lines.map((words) => ({ kind: 'text' as const, text: words })),
          ...(blocks.length > 0 ? blocks : [{ kind: 'text' as const, text: nothing }]),
          ...toDo,
          { kind: 'space', height: 10 },
          signatures(speaker.say('documents', 'difference.signed')),
        ],
      }),
    };
  },
});

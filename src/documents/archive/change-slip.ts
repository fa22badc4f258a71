import { hasNoSeat } from '../../model/reception-difference';
import { tidyName } from '../card-name';
import { defineDocument, text } from '../document-kind';
import type { Block, Row } from '../flow-blocks';
import { flowing } from '../flow-pages';
import { sheetOf } from '../paper';
import { stageIn } from '../print-job';
import { leftWords } from '../row-words';
import { signatures } from '../signatures';
import { seatWords } from '../tables';
import { afterChange } from './after-change';
import { comparisonOf } from './changes-table';
import { toDoBlocks } from './to-do-blocks';

/** 变更通知单: who moves from where to where, and what is left to do, for those who lay the cards and open the doors. */
export const changeSlip = defineDocument({
  id: 'change-slip',
  scope: 'reception',
  group: 'archive',
  compares: true,
  options: { to: text(80), reason: text(200) },
  make({ reception, before, speaker }, { to, reason }) {
    const title = speaker.say('documents', 'document.change-slip');
    const comparison = before && comparisonOf(before, reception, speaker);
    const people = comparison?.difference.people ?? [];
    const say = (key: 'name' | 'from' | 'to' | 'kind') => speaker.say('documents', `difference.${key}`);
    const blocks = reception.programme.flatMap((id): readonly Block[] => {
      const [was, is] = [before && stageIn(before, id), stageIn(reception, id)];
      const rows = people.flatMap(({ person, seats }): readonly Row[] => {
        const change = seats.find(({ occasion }) => occasion === id);
        if (!change) return [];
        const place = (at: typeof change.from, stage: typeof is) =>
          hasNoSeat(at) ? speaker.say('documents', `difference.${at}`) : stage ? seatWords(at, stage, speaker) : at;
        const kind = change.from === 'absent' ? 'joins' : change.to === 'absent' ? 'goes' : 'moves';
        return [[speaker.say('documents', `difference.${kind}`), tidyName(person.name), place(change.from, was), place(change.to, is)]];
      });
      const occasion = reception.occasions[id];
      if (rows.length === 0 || !occasion) return [];
      return [
        {
          kind: 'heading',
          level: 2,
          text: [occasion.title, occasion.place ?? '', is ? leftWords(is, speaker) : ''].filter(Boolean).join('　'),
        },
        {
          kind: 'table',
          columns: [
            { header: say('kind'), share: 22, voice: 'plain', align: 'middle' },
            { header: say('name'), share: 52, voice: 'name' },
            { header: say('from'), share: 48 },
            { header: say('to'), share: 48, voice: 'name' },
          ],
          rows,
        },
      ];
    });
    const lines = [
      ...(to ? [speaker.say('documents', 'difference.addressed', { to })] : []),
      ...(reason ? [speaker.say('documents', 'difference.reason', { reason })] : []),
    ];
    const toDo = before ? toDoBlocks(afterChange(before, reception, speaker), reception, speaker) : [];
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

import type { Drawing } from '../../drawing/drawing';
import type { Speaker } from '../../i18n/speak';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { tidyName } from '../card-name';
import { conventionLine, occasionLine } from '../chart-words';
import { flowPages } from '../flow-pages';
import type { Sheet } from '../paper';
import type { Page } from '../print-document';

type SeatingList = {
  readonly context: OccasionContext;
  readonly drawing: Drawing;
  readonly speaker: Speaker;
  readonly sheet: Sheet;
};

/** Who sits where, in the order of the drawing, with the whole title. */
export function seatingList({ context, drawing, speaker, sheet }: SeatingList): readonly Page[] {
  const say = (key: 'seat' | 'rank' | 'name' | 'party' | 'title') => speaker.say('documents', `list.${key}`);
  const rows = drawing.seats.flatMap(({ seat, person: id, mark }) => {
    const person = id && context.personOf(id);
    if (!person) return [];
    const title = [person.organization, person.title].filter(Boolean).join(speaker.language === 'zh-CN' ? '' : ', ');
    return [
      [seat, mark?.kind === 'rank' ? mark.text : '', tidyName(person.name), speaker.say('documents', `legend.${person.party}`), title],
    ];
  });
  return flowPages({
    sheet,
    title: speaker.say('documents', 'chart.list', { occasion: context.occasion.title }),
    line: occasionLine(context, speaker),
    blocks: [
      {
        kind: 'table',
        rows,
        columns: [
          { header: say('seat'), share: 17, voice: 'plain', align: 'middle' },
          { header: say('rank'), share: 19, voice: 'plain', align: 'middle' },
          { header: say('name'), share: 46, voice: 'name' },
          { header: say('party'), share: 20, align: 'middle' },
          { header: say('title'), share: 72 },
        ],
      },
    ],
    foot: conventionLine(context, speaker),
  });
}

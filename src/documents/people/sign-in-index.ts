import { occasionLine } from '../chart-words';
import { choice, defineDocument, tick } from '../document-kind';
import { flowing } from '../flow-pages';
import { nameOrders, rowsByName } from '../name-order';
import { orNobody } from '../nobody';
import { isRide } from '../occasion-words';
import { sheetOf } from '../paper';
import { personTitle } from '../person-words';
import { leftWords } from '../row-words';
import { seatWords } from '../tables';

/** 签到索引: for the desk by the door, every name under its letter or strokes, with a box to tick and the seat. */
export const signInIndex = defineDocument({
  id: 'sign-in-index',
  scope: 'occasion',
  group: 'people',
  suits: (context) => !isRide(context),
  options: { order: choice(...nameOrders), titles: tick(true) },
  make({ context, speaker }, { order, titles }) {
    const say = (key: 'check' | 'name' | 'title' | 'seat') => speaker.say('documents', `list.${key}`);
    const rows = rowsByName(context.people, order, speaker, (person, name) => {
      const seat = context.seatsOf(person.id)[0];
      return ['□', name, ...(titles ? [personTitle(person, speaker)] : []), seat ? seatWords(seat, context, speaker) : ''];
    });
    const title = speaker.say('documents', 'index.title', { occasion: context.occasion.title });
    return {
      title,
      ...flowing({
        sheet: sheetOf('A4', 'portrait'),
        title,
        line: `${occasionLine(context, speaker)}　${speaker.say('documents', 'index.count', { count: context.people.length })}`,
        foot: leftWords(context, speaker),
        columns: titles ? 1 : 2,
        blocks: [
          orNobody(
            {
              kind: 'table',
              columns: [
                { header: say('check'), share: 12, voice: 'plain', align: 'middle' },
                { header: say('name'), share: titles ? 50 : 42, voice: 'name' },
                ...(titles ? [{ header: say('title'), share: 70 }] : []),
                { header: say('seat'), share: 32, whole: true, voice: 'plain', align: 'end' },
              ],
              rows,
            },
            speaker,
            'list.nobodyComes',
          ),
        ],
      }),
    };
  },
});

import { tidyName } from '../card-name';
import { occasionLine } from '../chart-words';
import { choice, defineDocument, tick } from '../document-kind';
import { flowing } from '../flow-pages';
import { inNameOrder, nameOrders } from '../name-order';
import { isRide } from '../occasion-words';
import { sheetOf } from '../paper';
import { personTitle } from '../person-words';

/** 签到表: rows high enough to sign in. */
export const attendanceSheet = defineDocument({
  id: 'attendance-sheet',
  scope: 'occasion',
  group: 'people',
  suits: (context) => !isRide(context),
  options: { listOrder: choice('list', ...nameOrders), party: choice('all', 'guest', 'host'), phones: tick(true), blankRows: tick(true) },
  make({ context, speaker }, { listOrder, party, phones, blankRows }) {
    const say = (key: 'number' | 'name' | 'title' | 'phone' | 'signature') => speaker.say('documents', `list.${key}`);
    const asked = context.people.filter((person) => party === 'all' || person.party === party);
    const people = listOrder === 'list' ? asked : inNameOrder(asked, listOrder, speaker).map(({ item }) => item);
    const rows = people.map((person, place) => [
      String(place + 1),
      tidyName(person.name),
      personTitle(person, speaker),
      ...(phones ? [person.phone ?? ''] : []),
      '',
    ]);
    const blank = Array.from({ length: blankRows ? 5 : 0 }, (_, place) => [String(people.length + place + 1)]);
    const title = speaker.say('documents', 'attendance.title', { occasion: context.occasion.title });
    return {
      title,
      ...flowing({
        sheet: sheetOf('A4', 'portrait'),
        title,
        line: occasionLine(context, speaker),
        blocks: [
          {
            kind: 'table',
            grid: true,
            rowHeight: 11,
            columns: [
              { header: say('number'), share: 14, voice: 'plain', align: 'middle' },
              { header: say('name'), share: 40, whole: true, voice: 'name' },
              { header: say('title'), share: 56 },
              ...(phones ? [{ header: say('phone'), share: 32, voice: 'plain' as const }] : []),
              { header: say('signature'), share: 46, align: 'middle' },
            ],
            rows: [...rows, ...blank],
            spare: blank.length,
          },
        ],
      }),
    };
  },
});

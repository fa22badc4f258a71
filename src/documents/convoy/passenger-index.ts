import { choice, defineDocument } from '../document-kind';
import type { Block } from '../flow-blocks';
import { flowing } from '../flow-pages';
import { nameOrders, rowsByName } from '../name-order';
import { orNobody } from '../nobody';
import { headingOf, isRide } from '../occasion-words';
import { sheetOf } from '../paper';
import { departuresOf } from './rides';
import { seatAboard } from './seat-aboard';

/** Rows that stand below each other on one sheet. */
const onOneSheet = 30;

/** 乘车名单: by name, for whoever asks which car is theirs. */
export const passengerIndex = defineDocument({
  id: 'passenger-index',
  scope: 'reception',
  group: 'convoy',
  suits: isRide,
  options: { order: choice(...nameOrders) },
  make({ contexts, reception, speaker }, { order }) {
    const say = (key: 'name' | 'seat') => speaker.say('documents', `list.${key}`);
    const departures = departuresOf(contexts, speaker);
    const count = departures.flatMap(({ rides }) => rides.flatMap(({ sitters }) => sitters)).length;
    // A seat in English words is as long as the name: two of them beside each other would both break. A short list is not torn in two.
    const columns = speaker.language === 'zh-CN' && count > onOneSheet ? 2 : 1;
    const blocks = departures.flatMap(({ title, context, rides }): readonly Block[] => {
      const aboard = rides.flatMap((ride) => ride.sitters.map(({ person, seat }) => ({ ...person, ride, seat })));
      const rows = rowsByName(aboard, order, speaker, ({ ride, seat }, name) => [
        name,
        ride.label,
        seatAboard(seat, ride.context, speaker),
      ]);
      return [
        { kind: 'heading', level: 2, text: headingOf(title, context, speaker) },
        orNobody(
          {
            kind: 'table',
            // 第十排左侧靠过道 stands on one line in half a sheet.
            ...(columns === 2 ? { size: 3.1 } : {}),
            columns: [
              { header: say('name'), share: 34, voice: 'name' },
              { header: speaker.say('documents', 'march.number'), share: 18 },
              { header: say('seat'), share: 34, whole: true, voice: 'plain' },
            ],
            rows,
          },
          speaker,
          'ride.empty',
        ),
      ];
    });
    const title = speaker.say('documents', 'document.passenger-index');
    return { title, ...flowing({ sheet: sheetOf('A4', 'portrait'), title, line: reception.title, columns, blocks }) };
  },
});

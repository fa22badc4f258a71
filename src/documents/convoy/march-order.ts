import { tidyName } from '../card-name';
import { defineDocument, tick } from '../document-kind';
import type { Block } from '../flow-blocks';
import { flowing } from '../flow-pages';
import { isRide, timeAndPlace } from '../occasion-words';
import { sheetOf } from '../paper';
import { departuresOf, roleWords, vehicleName } from './rides';

/** 行进次序: the vehicles of each departure from the head of the column, who drives them and who is in them. */
export const marchOrder = defineDocument({
  id: 'march-order',
  scope: 'reception',
  group: 'convoy',
  suits: isRide,
  options: { passengers: tick(true), phones: tick(true) },
  make({ contexts, reception, speaker }, { passengers, phones }) {
    const say = (key: 'place' | 'number' | 'role' | 'vehicle' | 'driver' | 'passengers') => speaker.say('documents', `march.${key}`);
    const departures = departuresOf(contexts, speaker);
    const blocks = departures.flatMap(({ title, context, rides }): readonly Block[] => [
      { kind: 'heading', level: 2, text: [title, timeAndPlace(context, speaker)].filter(Boolean).join('　') },
      {
        kind: 'table',
        columns: [
          { header: say('place'), share: 12, voice: 'plain', align: 'middle' },
          { header: say('number'), share: 26, voice: 'name' },
          { header: say('role'), share: 22 },
          { header: say('vehicle'), share: 32 },
          { header: say('driver'), share: 36, voice: 'name' },
          ...(passengers ? [{ header: say('passengers'), share: 62 }] : []),
        ],
        rows: rides.map((ride, place) => [
          String(place + 1),
          ride.label,
          roleWords(ride, speaker),
          [vehicleName(ride, speaker), ride.known.plate].filter(Boolean).join(' '),
          [tidyName(ride.driver.name), phones ? ride.driver.phone : ''].filter(Boolean).join(' '),
          speaker.list(ride.sitters.filter(({ person }) => person.role !== 'driver').map(({ person }) => tidyName(person.name))),
        ]),
      },
    ]);
    const title = speaker.say('documents', 'document.march-order');
    return { title, ...flowing({ sheet: sheetOf('A4', 'landscape'), title, line: reception.title, blocks }) };
  },
});

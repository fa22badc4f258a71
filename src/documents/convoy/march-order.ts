import { tidyName } from '../card-name';
import { defineDocument, tick } from '../document-kind';
import type { Block, Column } from '../flow-blocks';
import { flowing } from '../flow-pages';
import { headingOf, isRide } from '../occasion-words';
import { sheetOf } from '../paper';
import { departuresOf, roleWords, vehicleName } from './rides';

/** So many names take lines and lines: they have the width of the sheet, and a smaller type. */
const aBus = 12;

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
    const blocks = departures.flatMap(({ title, context, rides }): readonly Block[] => {
      const isLong = passengers && rides.some(({ sitters }) => sitters.length > aBus);
      const told: readonly (Column & { readonly cells: readonly string[] })[] = [
        {
          header: say('place'),
          share: 12,
          whole: true,
          voice: 'plain',
          align: 'middle',
          cells: rides.map((_, place) => String(place + 1)),
        },
        { header: say('number'), share: 26, voice: 'name', cells: rides.map(({ label }) => label) },
        { header: say('role'), share: 22, cells: rides.map((ride) => roleWords(ride, speaker)) },
        {
          ...{ header: say('vehicle'), share: 32, whole: true },
          cells: rides.map((ride) => [vehicleName(ride, speaker), ride.known.plate].filter(Boolean).join(' ')),
        },
        {
          ...{ header: say('driver'), share: 36, whole: true, voice: 'name' },
          cells: rides.map(({ driver }) => [tidyName(driver.name), phones ? driver.phone : ''].filter(Boolean).join(' ')),
        },
        {
          ...{ header: say('passengers'), share: isLong ? 150 : 62 },
          cells: rides.map(({ sitters }) =>
            passengers
              ? speaker.list(sitters.filter(({ person }) => person.role !== 'driver').map(({ person }) => tidyName(person.name)))
              : '',
          ),
        },
      ];
      // What nobody has said of any vehicle leaves its room to the rest.
      const columns = told.filter(({ cells }) => cells.some(Boolean));
      return [
        { kind: 'heading', level: 2, text: headingOf(title, context, speaker) },
        {
          kind: 'table',
          columns,
          ...(isLong ? { size: 2.9 } : {}),
          rows: rides.map((_, place) => columns.map(({ cells }) => cells[place] ?? '')),
        },
      ];
    });
    const title = speaker.say('documents', 'document.march-order');
    return { title, ...flowing({ sheet: sheetOf('A4', 'landscape'), title, line: reception.title, blocks }) };
  },
});

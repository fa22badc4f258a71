import { letteredName, tidyName } from '../card-name';
import { choice, defineDocument, tick } from '../document-kind';
import { lettered } from '../lettering';
import { inNameOrder, nameOrders } from '../name-order';
import { hasTables, tableLabel } from '../tables';
import { banded, nameSets, settingIn } from './card-face';
import { cardPages } from './card-sheet';
import { cardsToPrint, said } from './changed-cards';

const sizes = { '90x55': { width: 90, height: 55 }, '100x65': { width: 100, height: 65 } } as const;

/** 引座卡: handed out at the door, in the order of names; it says the table. */
export const escortCards = defineDocument({
  id: 'escort-cards',
  scope: 'occasion',
  group: 'cards',
  suits: hasTables,
  options: {
    escortSize: choice('90x55', '100x65'),
    order: choice(...nameOrders),
    secondName: tick(true),
    seatNumbers: tick(true),
    changedOnly: tick(false),
  },
  make({ context, reception, speaker, last }, { escortSize, order, secondName, seatNumbers, changedOnly }) {
    const { width, height } = sizes[escortSize];
    const guests = inNameOrder(context.people, order, speaker).flatMap(({ item: person }) => {
      const seat = context.seatsOf(person.id)[0];
      const table = seat && context.seatIn(seat)?.table;
      if (!seat || !table) return [];
      const place = seatNumbers ? speaker.say('documents', 'table.place', { seat: seat.slice(table.length + 1) }) : '';
      const second = secondName && person.otherName ? tidyName(person.otherName) : '';
      return [{ person, name: tidyName(person.name), second, table: tableLabel(table, context, speaker), place }];
    });
    const inner = width * 0.88;
    const bilingual = guests.some(({ second }) => second);
    const sets = nameSets(
      guests.map(({ name }) => name),
      { width: inner, height: height * (bilingual ? 0.28 : 0.36), largest: height * 0.24 },
    );
    const bodies = new Map(
      guests.map(({ person, name, second, table, place }) => {
        const where = banded([table, place].filter(Boolean).join('　'), { width: inner, height: height * 0.22, largest: height * 0.16 });
        const heading = banded(context.occasion.title, { width: inner, height: height * 0.14, largest: height * 0.07 });
        const other = banded(second, { width: inner, height: height * 0.14, largest: height * 0.1 });
        const middle = width / 2;
        const body = [
          ...heading.lines.map((line, index) =>
            lettered(line, {
              x: middle,
              y: height * 0.13 + (index - (heading.lines.length - 1) / 2) * heading.size * 1.25,
              size: heading.size,
              voice: 'plain',
            }),
          ),
          letteredName(settingIn(name, sets), { x: middle, y: height * (bilingual ? 0.37 : 0.43) }),
          // Who has come from abroad knows the card by the name in his own letters.
          ...other.lines.map((line, index) =>
            lettered(line, {
              x: middle,
              y: height * 0.59 + (index - (other.lines.length - 1) / 2) * other.size * 1.25,
              size: other.size,
              voice: 'name',
            }),
          ),
          ...where.lines.map((line, index) =>
            lettered(line, {
              x: middle,
              y: height * (bilingual ? 0.79 : 0.76) + (index - (where.lines.length - 1) / 2) * where.size * 1.25,
              size: where.size,
              voice: 'text',
              strong: true,
            }),
          ),
        ];
        return [person.id, body.join('')] as const;
      }),
    );
    const texts = guests.map(({ person, name, second, table, place }) => [person.id, said(name, second, table, place)] as const);
    const title = `${context.occasion.title} ${speaker.say('documents', 'document.escort-cards')}`;
    const { isPrinted, list } = cardsToPrint({ changedOnly, texts, title, last, reception, speaker });
    const printed = [...bodies].filter(([id]) => isPrinted(id)).map(([, body]) => body);
    return {
      title,
      bare: true,
      pages: [...cardPages({ width, height }, printed), ...list],
      people: Object.fromEntries(texts),
    };
  },
});

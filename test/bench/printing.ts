import { toPdf } from '../../src/cli/to-pdf';
import { applyCommands } from '../../src/commands/apply-commands';
import { movePeople } from '../../src/commands/move-people';
import { joined } from '../../src/documents/print-document';
import { workshopFor } from '../../src/documents/workshop';
import { learnBoth } from '../../src/i18n/both';
import { OccasionId } from '../../src/model/ids';
import { takenSeats } from '../../src/model/occasion';
import type { Reception } from '../../src/model/reception';
import { congressOf } from './congress';

type Cost = { readonly passed: number; readonly worked: number };

/** Seconds that passed, and that this process worked: where they differ the machine was doing other things. A browser works on its own. */
async function costOf<Answer>(work: () => Answer | Promise<Answer>): Promise<readonly [Answer, Cost]> {
  const [before, cpu] = [performance.now(), process.cpuUsage()];
  const answer = await work();
  const { user, system } = process.cpuUsage(cpu);
  return [answer, { passed: (performance.now() - before) / 1000, worked: (user + system) / 1e6 }];
}

/** Of the dinner everybody, each a seat further. */
function movedAlong(before: Reception): Reception {
  const id = OccasionId.parse('dinner');
  const taken = takenSeats(before.occasions[id] ?? { seating: {} });
  const moves = taken.map(([from, person], place) => ({ person, from, to: taken[(place + 1) % taken.length]?.[0] ?? from }));
  const { reception } = applyCommands(before, [movePeople(id, moves)]);
  if (!reception) throw new Error('The bench refuses its own moves.');
  return reception;
}

/** What printing costs, in seconds; pages beside them. */
export async function printing() {
  learnBoth();
  const thousand = congressOf(1000);
  const [cards, layingCards] = await costOf(() =>
    workshopFor(thousand, undefined, 'zh-CN').make({ document: 'place-cards', occasion: undefined }, {}),
  );
  const [, printingCards] = await costOf(() => toPdf(cards));
  const moved = workshopFor(movedAlong(thousand), { before: thousand }, 'zh-CN');
  const [slip, layingSlip] = await costOf(() => moved.make({ document: 'change-slip', occasion: undefined }, {}));
  const shop = workshopFor(congressOf(2000), undefined, 'zh-CN');
  const [documents, layingAll] = await costOf(() => shop.pieces().map((piece) => shop.make(piece, {})));
  const [pdf, printingAll] = await costOf(() => toPdf(joined(documents, '整套')));
  return {
    '1,000 place cards laid out (s, budget 1)': layingCards,
    '1,000 place cards as PDF (s, budget 20)': printingCards,
    'the slip of 1,000 changes laid out (s)': layingSlip,
    'pages of the slip': slip.pages.length,
    'every document of 2,000 people laid out (s)': layingAll,
    'every document of 2,000 people as PDF (s)': printingAll,
    'every document of 2,000 people in all (s, budget 60)': layingAll.passed + printingAll.passed,
    'pages of every document': documents.reduce((sum, { pages }) => sum + pages.length, 0),
    'size of every document (MB)': (pdf?.length ?? 0) / 1024 / 1024,
  };
}

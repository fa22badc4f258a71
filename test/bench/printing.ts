import { toPdf } from '../../src/cli/to-pdf';
import { joined } from '../../src/documents/print-document';
import { workshopFor } from '../../src/documents/workshop';
import { learnBoth } from '../../src/i18n/both';
import { congressOf } from './congress';

type Cost = { readonly passed: number; readonly worked: number };

/** Seconds that passed, and that this process worked: where they differ the machine was doing other things. A browser works on its own. */
async function costOf<Answer>(work: () => Answer | Promise<Answer>): Promise<readonly [Answer, Cost]> {
  const [before, cpu] = [performance.now(), process.cpuUsage()];
  const answer = await work();
  const { user, system } = process.cpuUsage(cpu);
  return [answer, { passed: (performance.now() - before) / 1000, worked: (user + system) / 1e6 }];
}

/** What printing costs, in seconds; pages beside them. */
export async function printing() {
  learnBoth();
  const thousand = congressOf(1000);
  const [cards, layingCards] = await costOf(() =>
    workshopFor(thousand, undefined, 'zh-CN').make({ document: 'place-cards', occasion: undefined }, {}),
  );
  const [, printingCards] = await costOf(() => toPdf(cards));
  const shop = workshopFor(congressOf(2000), undefined, 'zh-CN');
  const [documents, layingAll] = await costOf(() => shop.pieces().map((piece) => shop.make(piece, {})));
  const [pdf, printingAll] = await costOf(() => toPdf(joined(documents, '整套')));
  return {
    '1,000 place cards laid out (s, budget 1)': layingCards,
    '1,000 place cards as PDF (s, budget 20)': printingCards,
    'every document of 2,000 people laid out (s)': layingAll,
    'every document of 2,000 people as PDF (s)': printingAll,
    'every document of 2,000 people in all (s, budget 60)': layingAll.passed + printingAll.passed,
    'its pages': documents.reduce((sum, { pages }) => sum + pages.length, 0),
    'its size (MB)': (pdf?.length ?? 0) / 1024 / 1024,
  };
}

import type { DocumentsPort, PrintedPage } from '../../src/ui/print/documents-port';

const page = (text: string, width = 297, height = 210): PrintedPage => ({
  width,
  height,
  body: `<text x="${width / 2}" y="${height / 2}" font-size="14" text-anchor="middle" style="font-weight:700">${text}</text>`,
});

/** Two documents: enough for list, preview, options and print. */
export const stubDocuments: DocumentsPort = {
  kinds: [
    { id: 'seating-chart', scope: 'occasion', group: 'seating' },
    { id: 'place-cards', scope: 'occasion', group: 'cards' },
  ],
  optionsFor: (document) =>
    document === 'seating-chart'
      ? [
          { key: 'paper', kind: 'choice', choices: ['A4', 'A3'], standard: 'A4' },
          { key: 'titles', kind: 'tick', standard: true },
        ]
      : [],
  name: (document, language) => (language === 'en' ? document : document === 'seating-chart' ? '座次图' : '席签'),
  optionName: (_document, key, language) => (language === 'en' ? key : key === 'paper' ? '纸张' : '职务'),
  choiceName: (_document, _key, choice) => choice,
  compares: () => false,
  pieces: ({ occasions, programme }) =>
    ['seating-chart', 'place-cards'].flatMap((document) =>
      programme.flatMap((id) => {
        const isRide = occasions[id]?.layout.startsWith('vehicle') === true;
        return document === 'seating-chart' && isRide ? [] : [{ key: `${document} ${id}`, document, occasion: id }];
      }),
    ),
  open: (reception) => ({
    make: async ({ document, occasion }) => ({
      title: document,
      notes: document === 'place-cards' ? ['两字名按三字名撑开。'] : [],
      css: '',
      bare: document === 'place-cards',
      record: { pages: document },
      pages:
        document === 'place-cards'
          ? Object.keys((occasion && reception.occasions[occasion]?.attendees) ?? {}).map((id) =>
              page(reception.people[id as keyof typeof reception.people]?.name ?? '', 297, 210),
            )
          : [page(`${occasion ? (reception.occasions[occasion]?.title ?? '') : ''}座次图`)],
    }),
    close() {},
  }),
  dress: (printed) => printed,
  saveAsWord: async () => true,
  now: () => '2026-11-23T10:42',
  readEarlier: () => ({ fault: '这不是方案文件。' }),
};

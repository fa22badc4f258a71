import { describe, expect, it } from 'vitest';
import type { DocumentOptions } from '../../../src/model/paper-settings';
import { made } from '../made';
import { plainText, timesIn } from '../reading';
import { person } from '../sample';
import { chartFaults, isList, platesOn, seatedIn } from './chart-faults';
import { type Kind, kinds, type NameKind, names, sceneOf } from './chart-scenes';

const papers: readonly DocumentOptions[] = ['A4', 'A3'].flatMap((paper) =>
  ['auto', 'landscape', 'portrait'].map((orientation) => ({ paper, orientation })),
);
const choices: readonly DocumentOptions[] = [
  { view: 'turned' },
  { names: 'vertical' },
  { titles: false },
  { ranks: false },
  { honor: true, seatIds: true },
  { conventionNamed: false, heading: '欢迎罗维斯市代表团访问江临市晚宴座次安排示意图' },
];
/** More than find room beside a drawing on every sheet: their names may be on the sheets of the list alone. */
const crowded = 90;

const said = (kind: Kind, options: DocumentOptions) => `${kind.name} ${JSON.stringify(options)}`;
const of = (kind: Kind, nameKind: NameKind, options: DocumentOptions) => {
  const context = sceneOf(kind, names[nameKind]);
  return { context, document: made('seating-chart', context, options) };
};

describe.each(['mixed', 'latin', 'uyghur'] as const)(
  'on the chart of every layout, with %s names, whichever way the paper lies',
  (nameKind) => {
    it.each(kinds.map((kind) => [kind.name, kind] as const))('%s: everybody is named, nothing is cut and nothing overlaps', (_, kind) => {
      for (const options of papers) {
        const { context, document } = of(kind, nameKind, options);
        expect(chartFaults(document, context), said(kind, options)).toEqual([]);
        const seated = seatedIn(context);
        if (seated.length >= crowded) continue;
        const drawn = plainText(document.pages.filter((page) => !isList(page)));
        for (const { name } of seated) expect(timesIn(drawn, name), `${said(kind, options)}: ${name}`).toBe(1);
      }
    });
  },
);

it.each(kinds.map((kind) => [kind.name, kind] as const))('%s: with each option nothing is cut and nothing overlaps', (_, kind) => {
  for (const options of choices) {
    const { context, document } = of(kind, 'mixed', options);
    expect(chartFaults(document, context), said(kind, options)).toEqual([]);
  }
});

it.each(kinds.map((kind) => [kind.name, kind] as const))('%s: empty, with one person, and with namesakes', (_, kind) => {
  for (const [nameOf, count] of [
    [names.short, 0],
    [names.uyghur, 1],
    [() => '沈知远', 3],
  ] as const) {
    const context = sceneOf(kind, nameOf, count, () => ({}));
    const document = made('seating-chart', context, {});
    expect(chartFaults(document, context), `${kind.name}, ${count}`).toEqual([]);
    // A column takes a sheet for each vehicle rather than leave out a name.
    expect(document.pages.filter(isList)).toEqual([]);
    expect(document.pages.length).toBeLessThan(context.layout.vehicles ? 5 : 2);
  }
});

describe('a fault of a chart would be seen', () => {
  const kind = kinds.find(({ layout }) => layout === 'meeting/talks') as Kind;
  const context = sceneOf(kind, names.short);
  const { pages } = made('seating-chart', context, {});
  const [page] = pages;
  const spoiled = (change: (body: string) => string) =>
    chartFaults({ pages: page ? [{ ...page, body: change(page.body) }] : [] }, context).join('; ');
  const { name } = person(names.short(0), 'guest');

  it('a name that is not there, or there twice', () => {
    expect(spoiled((body) => body.replace(`>${name}<`, '><'))).toContain('0 times on the drawing');
    expect(spoiled((body) => `${body}<text font-size="3" x="100" y="60">${name}</text>`)).toContain('2 times on the drawing');
  });

  it('a text across the edge of a plate, and a plate on another', () => {
    const [plate] = platesOn(page?.body ?? '');
    if (!plate) throw new Error('The chart of talks has plates.');
    const text = `<text font-size="3" x="${plate.left - 2}" y="${plate.top + 3}">跨边</text>`;
    expect(spoiled((body) => body + text)).toContain('“跨边” crosses the edge of a plate');
    const other = `<rect x="${plate.left + 1}" y="${plate.top + 1}" width="5" height="5" rx="0.5" fill="#fff" stroke="#000" stroke-width="0.3"/>`;
    expect(spoiled((body) => body + other)).toContain('1 plates lie on others');
  });
});

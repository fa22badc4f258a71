import { describe, expect, it } from 'vitest';
import { dressed } from '../../src/documents/page-furniture';
import { workshopFor } from '../../src/documents/workshop';
import { type Language, languages, speakerFor } from '../../src/i18n/speak';
import { Reception } from '../../src/model/reception';
import { sampleReception } from '../../src/ui/sample/sample-reception';
import { congressOf } from '../bench/congress';
import { boxesOn, overlapsAmong } from './lettering-boxes';
import { richReception } from './rich-reception';

/** Three of the sample: most seats are empty, most lists nearly so. */
function ofThree(language: Language): Reception {
  const sample = sampleReception(language);
  const stays = new Set(Object.keys(sample.people).slice(0, 3));
  const among = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => stays.has(id)));
  const seated = (seats: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(seats).filter(([, id]) => stays.has(id)));
  return Reception.parse({
    ...sample,
    people: Object.fromEntries(
      Object.entries(among(sample.people)).map(([id, { spouse: _, serves: __, apart: ___, together: ____, ...person }]) => [id, person]),
    ),
    occasions: Object.fromEntries(
      Object.entries(sample.occasions).map(([id, occasion]) => [
        id,
        {
          ...occasion,
          locks: {},
          attendees: among(occasion.attendees),
          seating: Object.fromEntries(Object.entries(occasion.seating).map(([block, seats]) => [block, seated(seats)])),
        },
      ]),
    ),
  });
}

/** Of a document of hundreds of sheets, the first ones and the last. */
const few = <Item>(list: readonly Item[]): readonly Item[] => (list.length > 6 ? [...list.slice(0, 3), ...list.slice(-3)] : list);

function faultsIn(reception: Reception, language: Language): readonly string[] {
  // Three have joined since.
  const before = { ...reception, people: Object.fromEntries(Object.entries(reception.people).slice(0, -3)) };
  const shop = workshopFor(reception, { before }, language);
  const paper = { secrecy: '内部资料　注意保存', header: '江临市外事办公室', footer: '仅供内部使用', version: '3' };
  return shop.pieces().flatMap((piece) => {
    const [document] = dressed([shop.make(piece, {})], { paper, speaker: speakerFor(language), printedAt: '2026-11-23T10:42' });
    return few(document?.pages ?? []).flatMap(({ width, height, body }, place) => {
      const boxes = boxesOn(body);
      const sheet = `${piece.document} ${piece.occasion ?? ''}, sheet ${place + 1}`;
      const cut = boxes.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height);
      return [
        ...cut.map(({ text }) => `${sheet}: “${text}” is cut`),
        ...overlapsAmong(boxes).map(([one, other]) => `${sheet}: “${one.text}” lies on “${other.text}”`),
      ];
    });
  });
}

describe('on the sheets of every document nothing is cut and nothing overlaps', () => {
  it.each(languages)('for three people (%s)', (language) => expect(faultsIn(ofThree(language), language)).toEqual([]));

  it.each(languages)('for the sample with a banquet, a photo and a convoy (%s)', (language) =>
    expect(faultsIn(richReception(language), language)).toEqual([]),
  );

  it.each(languages.slice(0, process.env.THOROUGH ? 2 : 1))(
    'for a thousand people (%s)',
    (language) => expect(faultsIn(congressOf(1000), language)).toEqual([]),
    180_000,
  );
});

it('a text over another, or over the edge, would be seen', () => {
  const text = (x: number, y: number, more = '') => `<text font-size="4" x="${x}" y="${y}"${more}>沈知远</text>`;
  const at = (body: string) => boxesOn(body).map(({ left, top }) => [Math.round(left), Math.round(top)]);
  expect(overlapsAmong(boxesOn(text(10, 10) + text(20, 11)))).toHaveLength(1);
  expect(overlapsAmong(boxesOn(text(10, 10) + text(30, 10)))).toHaveLength(0);
  expect(at(`<g transform="translate(100 50) scale(0.5)"><g>${text(10, 10)}</g></g>${text(10, 10)}`)).toEqual([
    [105, 54],
    [10, 7],
  ]);
  expect(at(`<g transform="rotate(180 50 50)">${text(10, 10)}</g>`)).toEqual([[78, 90]]);
});

import { dressed } from '../../src/documents/page-furniture';
import type { Page } from '../../src/documents/print-document';
import { workshopFor } from '../../src/documents/workshop';
import { type Language, speakerFor } from '../../src/i18n/speak';
import { Reception } from '../../src/model/reception';
import { sampleReception } from '../../src/ui/sample/sample-reception';
import { overlapsAmong, type TextBox } from './lettering-boxes';

/** Three of the sample: most seats are empty, most lists nearly so. */
export function ofThree(language: Language): Reception {
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

/** What is cut or lies on something else on the sheets of every document; `boxesOn` says where the texts of one sheet stand. */
export function faultsIn(
  reception: Reception,
  language: Language,
  boxesOn: (page: Page) => readonly TextBox[],
  chosen: (pages: readonly Page[]) => readonly Page[] = few,
): readonly string[] {
  // Three have joined since.
  const before = { ...reception, people: Object.fromEntries(Object.entries(reception.people).slice(0, -3)) };
  const shop = workshopFor(reception, { before }, language);
  const paper = { secrecy: '内部资料　注意保存', header: '江临市外事办公室', footer: '仅供内部使用', version: '3' };
  return shop.pieces().flatMap((piece) => {
    const [document] = dressed([shop.make(piece, {})], { paper, speaker: speakerFor(language), printedAt: '2026-11-23T10:42' });
    return chosen(document?.pages ?? []).flatMap((page, place) => {
      const { width, height } = page;
      const boxes = boxesOn(page);
      const sheet = `${piece.document} ${piece.occasion ?? ''}, sheet ${place + 1}`;
      const cut = boxes.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height);
      return [
        ...cut.map(({ text }) => `${sheet}: “${text}” is cut`),
        ...overlapsAmong(boxes).map(([one, other]) => `${sheet}: “${one.text}” lies on “${other.text}”`),
      ];
    });
  });
}

import type { Page, PrintDocument } from '../../../src/documents/print-document';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';
import { boxesOn, overlapsAmong, type TextBox } from '../lettering-boxes';
import { plainText, textsOf, timesIn } from '../reading';

type Box = Omit<TextBox, 'text'>;

/** The plates of seats as they are painted: white, with a thin line that is whole where somebody sits. */
export const platesOn = (body: string): readonly Box[] =>
  [
    ...body.matchAll(
      /<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)" rx="[\d.]+" fill="#fff" stroke="#(?:000" stroke-width="0.3|7f7f7f" stroke-width="0.15" stroke-dasharray)/g,
    ),
  ].map(([, ...numbers]) => {
    const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number);
    return { left: x, top: y, right: x + width, bottom: y + height };
  });

/** The discs and squares of order numbers and roles. */
export const marksOn = (body: string): readonly Box[] => [
  ...[...body.matchAll(/<circle cx="([\d.-]+)" cy="([\d.-]+)" r="([\d.]+)" fill="#(?:000" stroke="#fff"|fff" stroke=)/g)].map(
    ([, ...numbers]) => {
      const [x = 0, y = 0, r = 0] = numbers.map(Number);
      return { left: x - r, top: y - r, right: x + r, bottom: y + r };
    },
  ),
  ...[...body.matchAll(/<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)" rx="0.4"/g)].map(([, ...numbers]) => {
    const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number);
    return { left: x, top: y, right: x + width, bottom: y + height };
  }),
];

const meet = (one: Box, other: Box, by = 0): boolean =>
  one.left < other.right - by && other.left < one.right - by && one.top < other.bottom - by && other.top < one.bottom - by;
const inside = (one: Box, other: Box, by: number): boolean =>
  one.left >= other.left - by && one.right <= other.right + by && one.top >= other.top - by && one.bottom <= other.bottom + by;

export const isList = ({ body }: Page): boolean => /^(?:席位|Seat)$/.test(textsOf(body).find((text) => /^(?:席位|Seat)$/.test(text)) ?? '');

function faultsOfSheet({ body, width, height }: Page): readonly string[] {
  const texts = boxesOn(body);
  const plates = platesOn(body);
  const marks = marksOn(body);
  const inMark = (text: TextBox) => marks.some((mark) => inside(text, mark, 0.3));
  const cut = texts.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height);
  const astray = texts.filter((text) => !inMark(text) && plates.some((plate) => meet(text, plate, 0.05) && !inside(text, plate, 0.1)));
  const hidden = texts.filter((text) => !inMark(text) && marks.some((mark) => meet(text, mark, 0.25)));
  const off = plates.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height);
  const piled = plates.filter((plate, place) => plates.slice(place + 1).some((other) => meet(plate, other, 0.1)));
  return [
    ...cut.map(({ text }) => `“${text}” is cut`),
    ...overlapsAmong(texts).map(([one, other]) => `“${one.text}” lies on “${other.text}”`),
    ...astray.map(({ text }) => `“${text}” crosses the edge of a plate`),
    ...hidden.map(({ text }) => `“${text}” is under a mark`),
    ...(off.length > 0 ? [`${off.length} plates leave the sheet`] : []),
    ...(piled.length > 0 ? [`${piled.length} plates lie on others`] : []),
  ];
}

export const seatedIn = (context: OccasionContext) => context.people.filter(({ id }) => context.seatsOf(id).length > 0);

/** What is wrong on the sheets of a chart that is fitted to its pages. */
export function chartFaults({ pages }: Pick<PrintDocument, 'pages'>, context: OccasionContext): readonly string[] {
  const [drawn, listed] = [plainText(pages.filter((page) => !isList(page))), plainText(pages.filter(isList))];
  const seated = seatedIn(context);
  const count = new Map<string, number>();
  for (const { name } of seated) count.set(name, (count.get(name) ?? 0) + 1);
  const names = [...count].flatMap(([name, times]) => {
    const [here, there] = [timesIn(drawn, name), timesIn(listed, name)];
    if (here === times && (there === 0 || there === times)) return [];
    if (here < times && there === times) return [];
    return [`${name} stands ${here} times on the drawing and ${there} in the list`];
  });
  return [...names, ...pages.flatMap((page, place) => faultsOfSheet(page).map((fault) => `sheet ${place + 1}: ${fault}`))];
}

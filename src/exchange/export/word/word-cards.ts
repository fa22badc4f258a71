import { HorizontalPositionRelativeFrom, Paragraph, VerticalPositionRelativeFrom } from 'docx';
import { ShapeRun } from 'docx/shapes';
import { facesOf, type SetName, typeSetFor } from '../../../documents/card-name';
import { hasHan } from '../../../documents/type-width';
import type { Person } from '../../../model/person';
import { printedRun } from './printed-run';
import type { LineStyle } from './word-styles';

/** A folded card of A4: two faces of 297 by 105 mm, the type as large as on the printed cards. */
const face = { width: 297, height: 105 };
const room = { width: face.width * 0.88, height: face.height * 0.8, largest: 40.2 };

const points = (millimeters: number): number => (millimeters / 25.4) * 72;
const pixels = (millimeters: number): number => (millimeters / 25.4) * 96;
/** English metric units, in which Word counts places on the page. */
const units = (millimeters: number): number => Math.round(millimeters * 36_000);

function nameLine(line: string, size: number): Paragraph {
  const halfPoints = Math.round(points(size) * 2);
  const run = (text: string, open = 0) =>
    printedRun({
      text,
      size: halfPoints,
      ...(open > 0 ? { characterSpacing: Math.round(points(size) * 20 * open) } : {}),
    });
  // A name of two signs fills the room of three, by spacing: the name itself stays two signs, to be searched and changed.
  const signs = [...line];
  const [first = '', second = ''] = signs;
  const children = signs.length === 2 && signs.every(hasHan) ? [run(first, 1.24), run(second)] : [run(line)];
  return new Paragraph({
    style: 'CardName' satisfies LineStyle,
    spacing: { line: Math.round(points(size) * 1.25 * 20), lineRule: 'exact' },
    children,
  });
}

/** A text box that fills one half of the page; the upper one is turned upside down and looks to the back once folded. */
const faceBox = ({ lines, size }: SetName, upper: boolean) =>
  new ShapeRun({
    type: 'rectangle',
    transformation: { width: pixels(face.width), height: pixels(face.height), ...(upper ? { rotation: 180 } : {}) },
    fill: 'none',
    line: 'none',
    textOptions: { verticalAlignment: 'center' },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: upper ? 0 : units(face.height) },
      allowOverlap: true,
    },
    children: lines.map((line) => nameLine(line, size)),
  });

/** 席签: a page a person, both faces to be edited in Word. */
export function wordCards(people: readonly Person[]): readonly Paragraph[] {
  const cards = people.map(facesOf);
  const names = [...new Set(cards.flatMap(({ upper, lower }) => [upper, lower]))];
  const sets = {
    han: typeSetFor(names.filter(hasHan), room),
    other: typeSetFor(
      names.filter((name) => !hasHan(name)),
      room,
    ),
  };
  const settingOf = (name: string) => (hasHan(name) ? sets.han : sets.other).settingOf(name);
  return cards.map(
    ({ upper, lower }, index) =>
      new Paragraph({
        pageBreakBefore: index > 0,
        spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
        children: [faceBox(settingOf(upper), true), faceBox(settingOf(lower), false)],
      }),
  );
}

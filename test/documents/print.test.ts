import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { cardSizeNames, cardSizeOf, unfoldedHeight } from '../../src/documents/cards/card-sizes';
import { documentKinds, piecesOf } from '../../src/documents/index';
import { dressed } from '../../src/documents/page-furniture';
import { joined, type PrintDocument } from '../../src/documents/print-document';
import { stagesOf } from '../../src/documents/print-job';
import { hasHan } from '../../src/documents/type-width';
import { workshopFor } from '../../src/documents/workshop';
import { languages, speakerFor } from '../../src/i18n/speak';
import { takenSeats } from '../../src/model/occasion';
import { findChromium } from '../tools/chromium.mjs';
import { made, madeOf, receptionOf } from './made';
import { canReadPdf, type Printed, printed } from './printed';
import { timesIn } from './reading';
import { pieceOf, richReception } from './rich-reception';
import { delegation, person, talksOf } from './sample';

const chromium = findChromium();

/** Chromium has sheets in steps of 0.42 mm: A3 comes out at 420.201 mm. What is drawn on them is exact. */
const within = (value: number, wanted: number) => Math.abs(value - wanted) <= 0.21;

/** Arabic script comes out of a PDF in shapes of its own; spaces and breaks are the typesetter's. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

function onPaper(document: PrintDocument, measured: readonly number[] = []): Printed {
  const paper = printed(document, chromium ?? '', measured);
  expect(paper.scripts).toBe(false);
  expect(paper.fonts.length).toBeGreaterThan(0);
  for (const font of paper.fonts) expect(font).toMatchObject({ embedded: true, readable: true });
  expect(paper.pages).toHaveLength(document.pages.length);
  paper.pages.forEach(({ width, height }, place) => {
    expect(within(width, document.pages[place]?.width ?? 0), `page ${place + 1} is ${width} mm wide`).toBe(true);
    expect(within(height, document.pages[place]?.height ?? 0), `page ${place + 1} is ${height} mm high`).toBe(true);
  });
  return paper;
}

/** Names that a sheet carries once for each person who is on it. */
const onceIn: readonly string[] = [
  ...['entrance-chart', 'sign-in-index', 'attendance-sheet', 'escort-cards', 'name-tags', 'table-plan', 'seating-board', 'place-cards'],
  'version-difference',
];
/** Names that stand in the drawing and in a list, or at several occasions: each is there. */
const everybodyIn: readonly string[] = ['seating-chart', 'table-sheets', 'photo-order', 'manifest', 'handbook', 'change-slip'];
const ridersIn: readonly string[] = ['march-order', 'passenger-index'];

/** A family that this machine has, and none of the paper's own: the user's choice. */
function familyHere(): string | undefined {
  const families = execFileSync('fc-list', [':scalable=true:lang=en', 'family'], { encoding: 'utf8' }).split(/[\n,]/);
  return ['DejaVu Sans Mono', 'Liberation Mono', 'Nimbus Mono PS', 'Courier New'].find((family) => families.includes(family));
}

describe.runIf(chromium !== undefined && canReadPdf())('on paper', () => {
  it('names are in the font that was chosen where the machine has it, else in that of the paper; embedded, and text, either way', () => {
    const family = familyHere();
    const people = [person('Elena Moravi', 'guest'), person('沈知远', 'host')];
    const cards = (paperNameFont?: string) =>
      onPaper(madeOf('place-cards', receptionOf(people, { settings: { rules: {}, ...(paperNameFont ? { paperNameFont } : {}) } })));
    const namesOf = ({ fonts }: Printed) => fonts.map(({ name }) => name.replaceAll('-', '')).toSorted();
    const plainly = cards();
    const missing = cards('No Such Family');
    expect(namesOf(missing)).toEqual(namesOf(plainly));
    for (const paper of [plainly, missing]) expect(plain(paper.texts.join(''))).toContain('ElenaMoravi');
    if (!family) return;
    const chosen = cards(family);
    const letters = family.replaceAll(' ', '');
    expect(namesOf(chosen).some((name) => name.startsWith(letters))).toBe(true);
    expect(namesOf(plainly).some((name) => name.startsWith(letters))).toBe(false);
    for (const name of ['ElenaMoravi', '沈知远']) expect(plain(chosen.texts.join(''))).toContain(name);
  });

  it.each(languages)(
    'every document of the gallery comes out whole: sizes, text that can be copied, every name (%s)',
    (language) => {
      const reception = richReception(language);
      const before = richReception(language);
      const shop = workshopFor(reception, { before: { ...before, people: {} } }, language);
      const sheets = documentKinds.map(({ id }) => {
        const context = pieceOf(reception, id);
        return {
          id,
          context,
          document: shop.make({ document: id, occasion: context?.occasion.id }, id === 'table-plan' ? { tableNames: 'all' } : {}),
        };
      });
      const paper = onPaper(
        joined(
          dressed(
            sheets.map(({ document }) => document),
            { paper: { secrecy: '内部资料', version: '3' }, speaker: speakerFor(language), printedAt: '2026-11-23T10:42' },
          ),
          '整套',
        ),
      );
      const rides = Object.values(reception.occasions).filter(({ layout }) => layout.startsWith('vehicle/'));
      const riders = new Set(rides.flatMap((ride) => takenSeats(ride).map(([, who]) => who)));
      let from = 0;
      for (const { id, context, document } of sheets) {
        const text = plain(paper.texts.slice(from, from + document.pages.length).join(''));
        from += document.pages.length;
        expect(text.length, id).toBeGreaterThan(0);
        if (!document.bare) expect(timesIn(text, '内部资料'), id).toBe(document.pages.length);
        const people = context?.people ?? Object.values(reception.people);
        for (const { name, id: who, status } of onceIn.includes(id) ? people : []) {
          if (id === 'place-cards' && status === 'tentative') continue;
          const seated = !context || id === 'attendance-sheet' || id === 'sign-in-index' || context.seatsOf(who).length > 0;
          expect(timesIn(text, name), `${name} in ${id}`).toBe(seated ? 1 : 0);
        }
        const expected = everybodyIn.includes(id)
          ? people.filter(({ id: who }) => !context || context.seatsOf(who).length > 0)
          : ridersIn.includes(id)
            ? people.filter(({ id: who }) => riders.has(who))
            : [];
        for (const { name } of expected) expect(timesIn(text, name), `${name} in ${id}`).toBeGreaterThan(0);
        // A guest's own programme speaks the guest's language.
        for (const { name, otherName, party, role } of id === 'personal-card' ? people : []) {
          const foreign = [name, otherName ?? ''].find((one) => !hasHan(one)) ?? name;
          if (party === 'guest' && role !== 'driver') expect(timesIn(text, foreign), `${foreign} in ${id}`).toBe(1);
        }
        // 密级, version and time on every sheet that carries a header.
        if (!document.bare) {
          const stamp = plain(
            language === 'en' ? 'Version 3 Printed Monday, 23 November 2026, 10:42' : '第3版 印于2026年11月23日（星期一）10:42',
          );
          expect(timesIn(text, stamp), `${stamp} in ${id}`).toBe(document.pages.length);
        }
        if (id === 'handbook') {
          const links = document.pages.flatMap(({ links: ahead = [] }, place) =>
            ahead.map((link) => from - document.pages.length + place + link.ahead + 1),
          );
          expect(links.length).toBeGreaterThan(8);
          expect(new Set(paper.destinations)).toEqual(new Set(links));
        }
      }
    },
    180_000,
  );

  it('cards of every size are cut where they should be, in both scripts', () => {
    const people = [...delegation, person('<script>document.title=1</script>', 'guest'), person('ئايگۈل مەمەت', 'host')];
    const reception = receptionOf(people);
    const sets = cardSizeNames.map((size) => madeOf('place-cards', reception, { size, faces: 'name-only' }));
    const firsts = sets.map((_, place) => sets.slice(0, place).reduce((sum, { pages }) => sum + pages.length, 0));
    const paper = onPaper(joined(sets, '席签'), firsts);
    const text = plain(paper.texts.join(''));
    const faces = cardSizeNames.reduce((sum, name) => sum + (cardSizeOf(name, 0, 0).flat ? 1 : 2), 0);
    for (const { name } of delegation) expect(timesIn(text, name), name).toBe(faces);
    expect(text).toContain('<script>');
    for (const [place, name] of cardSizeNames.entries()) {
      const card = cardSizeOf(name, 0, 0);
      const unfolded = { width: card.width, height: unfoldedHeight(card) };
      const lines = paper.lines.get(firsts[place] ?? 0) ?? [];
      const upright = lines.filter(({ x, toX }) => Math.abs(x - toX) < 0.01).map(({ x }) => x);
      const level = lines.filter(({ y, toY }) => Math.abs(y - toY) < 0.01).map(({ y }) => y);
      // Marks of cutting stand at the edges of the cards; folds are marked inside, a face below the upper edge.
      for (const [edges, wanted] of [
        [upright, unfolded.width],
        [level, unfolded.height],
        [[0, ...level], card.height],
      ] as const) {
        const gaps = edges.flatMap((one) => edges.map((other) => other - one)).filter((gap) => gap > 1);
        // Cards that reach both edges of the sheet are not cut there.
        if (!gaps.some((gap) => gap > wanted - 1)) continue;
        expect(Math.min(...gaps.map((gap) => Math.abs(gap - wanted))), `${name}: ${wanted} mm between marks`).toBeLessThanOrEqual(0.2);
      }
      expect(level.length, name).toBeGreaterThan(0);
    }
  }, 180_000);

  it.each(['horizontal', 'vertical'] as const)(
    'a seating chart has every name once, names %s',
    (names) => {
      const text = plain(onPaper(made('seating-chart', talksOf(delegation, 9), { names })).texts.join(''));
      for (const { name } of delegation) expect(timesIn(text, name), name).toBe(1);
      expect(text).toContain('会谈座次图');
    },
    120_000,
  );
});

it('the set of a reception is every document that suits, once for each occasion', () => {
  const reception = richReception('zh-CN');
  const pieces = piecesOf(stagesOf(reception));
  const ids = new Set(pieces.map(({ kind }) => kind.id));
  expect([...ids].sort()).toEqual(documentKinds.map(({ id }) => id).sort());
  expect(new Set(pieces.map(({ kind, context }) => `${kind.id} ${context?.occasion.id ?? ''}`)).size).toBe(pieces.length);
});

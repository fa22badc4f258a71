import { describe, expect, it } from 'vitest';
import { placeCards } from '../../src/documents/cards/place-cards';
import type { PrintDocument } from '../../src/documents/print-document';
import { seatingChart } from '../../src/documents/seating/seating-chart';
import { drawOccasion } from '../../src/drawing/draw-occasion';
import { speakerFor } from '../../src/i18n/speak';
import { findChromium } from '../tools/chromium.mjs';
import { canReadPdf, printed } from './printed';
import { timesIn } from './reading';
import { delegation, person, talksOf } from './sample';

const chromium = findChromium();
const speaker = speakerFor('zh-CN');
const people = [...delegation, person('<script>document.title=1</script>', 'guest'), person('ئايگۈل مەمەت', 'host')];
const context = talksOf(delegation, 9);
const drawing = drawOccasion({ context, findings: [], language: 'zh-CN' });

/** Chromium has sheets in steps of 0.42 mm: A3 comes out at 420.201 mm. What is drawn on them is exact. */
const within = (value: number, wanted: number) => Math.abs(value - wanted) <= 0.21;

describe.runIf(chromium !== undefined && canReadPdf())('on paper', () => {
  const onPaper = (document: PrintDocument) => {
    const paper = printed(document, chromium ?? '');
    expect(paper.scripts).toBe(false);
    expect(paper.pages).toHaveLength(document.pages.length);
    paper.pages.forEach(({ width, height }, place) => {
      expect(within(width, document.pages[place]?.width ?? 0), `page ${place + 1} is ${width} mm wide`).toBe(true);
      expect(within(height, document.pages[place]?.height ?? 0), `page ${place + 1} is ${height} mm high`).toBe(true);
    });
    // Arabic script comes out of a PDF in shapes of its own; spaces and breaks are the typesetter's.
    return paper.text.normalize('NFKC').replace(/\s/g, '');
  };

  it.each(['horizontal', 'vertical'] as const)(
    'a seating chart has every name once, names %s',
    (names) => {
      const text = onPaper(seatingChart({ context, drawing, speaker, options: { names } }));
      for (const { name } of delegation) expect(timesIn(text, name), name).toBe(1);
      expect(text).toContain('会谈座次图');
    },
    120_000,
  );

  it('folded cards are 297 by 210 mm, with every name on both faces', () => {
    const text = onPaper(placeCards({ people, speaker, options: { faces: 'name-only' } }));
    for (const { name } of delegation) expect(timesIn(text, name), name).toBe(2);
    expect(text).toContain('<script>');
  }, 120_000);

  it('a set of sheets of two sizes keeps both', () => {
    const chart = seatingChart({ context, drawing, speaker, options: { paper: 'A3', orientation: 'landscape' } });
    const cards = placeCards({ people: delegation.slice(0, 2), speaker, options: { size: '90x55' } });
    onPaper({ ...chart, pages: [...chart.pages, ...cards.pages] });
  }, 120_000);
});

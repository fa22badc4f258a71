import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/documents/flow-blocks';
import { documentFor, flowsFor, piecesOf } from '../../src/documents/index';
import { stagesOf } from '../../src/documents/print-job';
import { type Language, languages, speakerFor } from '../../src/i18n/speak';
import { Reception } from '../../src/model/reception';
import { receptionOf } from './made';
import { plainText } from './reading';
import { richReception } from './rich-reception';

/** Every kind of occasion, and nobody on the list. */
function nobodyIn(language: Language): Reception {
  const rich = richReception(language);
  const empty = { attendees: {}, seating: {}, locks: {} };
  return Reception.parse({
    ...rich,
    people: {},
    occasions: Object.fromEntries(Object.entries(rich.occasions).map(([id, occasion]) => [id, { ...occasion, ...empty }])),
  });
}

const tablesIn = (blocks: readonly Block[]): readonly Extract<Block, { kind: 'table' }>[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : block.kind === 'beside' ? tablesIn(block.blocks) : []));

describe.each(languages)('before anything is known, in %s', (language) => {
  it.each([
    ['of a reception without people', nobodyIn(language), 20],
    ['of one without occasions either', receptionOf([]), 3],
  ] as const)('each document %s says something, and no head stands over nothing', (_, reception, least) => {
    const pieces = piecesOf(stagesOf(reception));
    expect(pieces.length).toBeGreaterThan(least);
    for (const { kind, context } of pieces) {
      // A sheet of cards for nobody has no card.
      if (kind.group === 'cards' || kind.id === 'personal-card') continue;
      const request = { document: kind.id, reception, context, speaker: speakerFor(language), before: reception };
      const pages = documentFor(request)?.pages ?? [];
      expect(pages.length, kind.id).toBeGreaterThan(0);
      for (const page of pages) expect(plainText([page]), kind.id).not.toBe('');
      for (const { blocks } of flowsFor(request)?.flows ?? [])
        for (const { columns, rows } of tablesIn(blocks))
          expect([kind.id, columns[0]?.header, rows.length > 0]).toEqual([kind.id, columns[0]?.header, true]);
    }
  });
});

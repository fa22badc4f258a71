import { describe, expect, it } from 'vitest';
import { documentsPort } from '../../../src/ui/app-engine/documenting';
import { sample } from './sample';

describe('documents behind the print screen', () => {
  const reception = sample();

  it.each(['zh-CN', 'en'] as const)('every piece is made in %s, and every document, option and choice has a name', async (language) => {
    const shop = documentsPort.open(reception, undefined, language);
    const pieces = documentsPort.pieces(reception, language);
    expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length);
    for (const piece of pieces) {
      const printed = await shop.make(piece, {});
      expect(printed.pages.length, piece.key).toBeGreaterThan(0);
      expect(printed.css).toContain('font-family');
    }
    for (const { id } of documentsPort.kinds) {
      expect(documentsPort.name(id, language)).not.toBe(id);
      for (const option of documentsPort.optionsFor(id)) expect(documentsPort.optionName(id, option.key, language)).not.toBe(option.key);
    }
  });

  it('puts header and stamp on, and numbers the set through where that is wanted', async () => {
    const paper = { header: '外事办公室', version: '3', numberedThrough: true };
    const dressedUp = { ...reception, settings: { ...reception.settings, paper } };
    const shop = documentsPort.open(dressedUp, undefined, 'zh-CN');
    const pieces = documentsPort.pieces(dressedUp, 'zh-CN').filter(({ document }) => document === 'seating-chart');
    const made = await Promise.all(pieces.slice(0, 2).map((piece) => shop.make(piece, {})));
    const sheets = documentsPort.dress(made, dressedUp, 'zh-CN', '2026-11-23T10:42').flatMap(({ pages }) => pages);
    sheets.forEach(({ body }, place) => {
      for (const words of ['外事办公室', '第3版', '印于2026年11月23日', `第${place + 1}页，共${sheets.length}页`])
        expect(body).toContain(words);
    });
  });

  it('reads an earlier version, and says what is wrong with a file that is none', () => {
    expect(documentsPort.readEarlier(JSON.stringify(reception), 'zh-CN')).toMatchObject({ title: reception.title });
    expect(documentsPort.readEarlier('{}', 'zh-CN')).toHaveProperty('fault');
  });
});

import { describe, expect, it } from 'vitest';
import { programmeTable } from '../../../src/exchange/export/plan-tables';
import { contextWords, settingWords } from '../../../src/exchange/export/setting-words';
import { languages, speakerFor } from '../../../src/i18n/speak';
import { templates } from '../../../src/layouts/index';
import { richReception } from '../../documents/rich-reception';

describe('settings and context in the programme of a workbook', () => {
  it('are told as the screen names them', () => {
    expect(settingWords({ front: 'bucket', wheel: 'left' }, speakerFor('en'))).toBe(
      'Front seats: Two seats; Steering wheel: Left-hand drive',
    );
    expect(settingWords({ vehicles: 'sedan,mpv-7' }, speakerFor('zh-CN'))).toBe('车型（按行进次序）：轿车、七座商务车');
    expect(contextWords({ driver: 'chauffeur', place: 'Geneva' }, speakerFor('en'))).toBe(
      'Place (country, state or city): Geneva; Who drives: A driver',
    );
  });

  it.each(languages)('leave no name of the file unsaid, whatever the layout (%s)', (language) => {
    for (const template of templates) {
      for (const { key, ...setting } of template.settings) {
        const values: readonly (string | number)[] = setting.kind === 'choice' ? setting.choices : [setting.standard];
        for (const value of values) {
          const said = settingWords({ [key]: value }, speakerFor(language));
          expect(said, `${template.id} ${key}=${value}`).not.toMatch(new RegExp(`^${key}[:：]`));
          if (setting.kind === 'choice' && /^[a-z-]+$/.test(String(value))) expect(said).not.toMatch(new RegExp(`[:：] ?${value}$`));
        }
      }
    }
  });

  it.each(languages)('and no sign of a program is in any cell of the programme (%s)', (language) => {
    const { rows } = programmeTable(richReception(language), speakerFor(language));
    expect(rows.length).toBeGreaterThan(5);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/\w=\w|meeting\/|vehicle\/|banquet\/|ceremony\//);
  });
});

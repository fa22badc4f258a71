import { describe, expect, it } from 'vitest';
import { speakerFor } from '../../../src/i18n/speak';
import { templates } from '../../../src/layouts/index';
import { conventions } from '../../../src/protocol/conventions/index';
import { isCoveredBy, usesOf } from '../../../src/protocol/conventions/uses-of';
import { catalogue } from '../../../src/ui/app-engine/catalogue';
import { createNames } from '../../../src/ui/app-engine/names';
import { sample, talks } from './sample';

const names = createNames(sample);
const foreign = catalogue.conventions.find(({ id }) => id === 'cn-foreign');

describe('what can be chosen', () => {
  it('asks only what matters for the layout', () => {
    expect(foreign?.covers('vehicle/sedan')).toBe(true);
    const asked = foreign?.givensFor('vehicle/sedan').map(({ key }) => key) ?? [];
    expect(asked).toContain('driver');
    expect(asked).not.toContain('even');
    expect(foreign?.givensFor('meeting/talks').map(({ key }) => key)).toContain('interpreters');
  });

  it('offers what only a table of the right length can be: the top table of an English wedding has eight seats', () => {
    const asked = catalogue.conventions.find(({ id }) => id === 'uk')?.givensFor('banquet/head') ?? [];
    expect(asked.find(({ key }) => key === 'head-table')?.choices).toEqual(['official', 'wedding']);
  });

  it('says at once whether a room is covered, as the long answer says it', () => {
    for (const convention of conventions) {
      for (const { id } of templates) expect(isCoveredBy(convention, id), `${convention.id} ${id}`).toBe(usesOf(convention, id).covered);
    }
  });

  it('names every layout, setting, choice, convention and given in both languages', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      for (const { id, settings } of catalogue.templates) {
        expect(names.layout(id, language)).not.toBe(id);
        for (const setting of settings) {
          expect(names.setting(id, setting, language)).not.toBe(setting.key);
          const choices = setting.kind === 'choice' || setting.kind === 'vehicles' ? setting.choices : [];
          for (const choice of choices)
            expect(names.settingChoice(id, setting.key, choice, language), `${id} ${setting.key} ${choice}`).not.toBe(choice);
        }
        for (const convention of catalogue.conventions) {
          for (const { key, choices } of convention.givensFor(id)) {
            expect(names.given(key, language)).not.toBe(key);
            for (const choice of choices) expect(names.givenChoice(key, choice, language), `${key}=${choice}`).not.toBe(choice);
          }
        }
      }
    }
  });

  it('tells the convention of an occasion in one line', () => {
    const occasion = sample().occasions[talks];
    expect(occasion && names.conventionFor(occasion, 'zh-CN')).toBe('涉外，右为上');
    expect(speakerFor('en').knows('interface', 'engine.driven.host')).toBe(true);
  });
});

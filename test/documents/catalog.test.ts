import { describe, expect, it } from 'vitest';
import { documentFor, documentKinds } from '../../src/documents/catalog';
import { documentIds } from '../../src/documents/index';
import { languages, speakerFor } from '../../src/i18n/speak';
import { delegation, talksOf } from './sample';

const context = talksOf(delegation, 9);
const { reception } = context;

describe('the gallery of documents', () => {
  it('shows every document once', () => {
    expect(documentKinds.map(({ id }) => id)).toEqual(documentIds);
  });

  it.each(languages)('has a name for each document, option and choice in %s', (language) => {
    const speaker = speakerFor(language);
    for (const { id, options } of documentKinds) {
      expect(speaker.speak('documents', `document.${id}`)).not.toBe('');
      for (const option of options) {
        expect(speaker.speak('documents', `option.${option.key}`)).not.toBe('');
        if (option.kind === 'choice')
          for (const one of option.choices) expect(speaker.speak('documents', `choice.${option.key}.${one}`)).not.toBe('');
      }
    }
  });

  it.each(documentKinds)('prints $id with any of its options', ({ id, options }) => {
    const print = (chosen: Record<string, string | boolean>) =>
      documentFor({ document: id, reception, context, options: chosen, speaker: speakerFor('zh-CN'), printedAt: '2026-11-23T10:42' });
    expect(print({})?.pages.length).toBeGreaterThan(0);
    for (const option of options) {
      const values = option.kind === 'choice' ? option.choices : [true, false];
      const standard = print({ [option.key]: option.standard });
      expect(standard).toEqual(print({}));
      for (const value of values.filter((one) => one !== option.standard && !(option.key === 'orientation' && one === 'landscape'))) {
        expect(print({ [option.key]: value }), `${option.key}=${value}`).not.toEqual(standard);
      }
    }
  });

  it('asks for an occasion where one is needed', () => {
    const speaker = speakerFor('zh-CN');
    for (const { id, scope } of documentKinds) {
      expect(documentFor({ document: id, reception, context: undefined, speaker }) === undefined).toBe(scope === 'occasion');
    }
  });
});

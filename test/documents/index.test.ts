import { describe, expect, it } from 'vitest';
import { documentFor, documentIds, documentKinds } from '../../src/documents/index';
import { languages, speakerFor } from '../../src/i18n/speak';
import { sampleReception } from '../../src/ui/sample/sample-reception';
import { madeOf } from './made';
import { pieceOf, richReception } from './rich-reception';

const reception = richReception('zh-CN');

describe('the gallery of documents', () => {
  it('shows every document once', () => {
    expect(new Set(documentIds).size).toBe(documentKinds.length);
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

  it.each(documentKinds.map((kind) => [kind.id, kind] as const))(
    'prints %s, and each of its options makes a difference',
    (id, { options }) => {
      const context = pieceOf(reception, id);
      const print = (chosen: Record<string, string | boolean | number>) =>
        documentFor({ document: id, reception, context, options: chosen, speaker: speakerFor('zh-CN'), before: sampleReception('zh-CN') })
          ?.pages;
      const standard = print({});
      expect(standard?.length).toBeGreaterThan(0);
      for (const option of options) {
        const base = option.when ? { [option.when.key]: 'is' in option.when ? option.when.is : 'sample-talks' } : {};
        const values =
          option.kind === 'choice'
            ? option.choices
            : option.kind === 'tick'
              ? [true, false]
              : option.kind === 'text'
                ? ['', '特别的字样']
                : option.kind === 'occasion'
                  ? ['', 'sample-talks']
                  : [option.standard, option.least];
        const usual = print({ ...base, [option.key]: option.standard });
        expect(usual).toEqual(print(base));
        const others = values.filter((one) => one !== option.standard).map((one) => JSON.stringify(print({ ...base, [option.key]: one })));
        // Automatic may be one of the two ways; of everything else each answer prints another sheet.
        const alike = others.filter((one) => one === JSON.stringify(usual)).length;
        expect(alike, `${option.key} makes no difference`).toBeLessThanOrEqual(
          option.kind === 'choice' && option.standard === 'auto' ? 1 : 0,
        );
      }
    },
  );

  it('asks for an occasion where one is needed', () => {
    const speaker = speakerFor('zh-CN');
    for (const { id, scope } of documentKinds) {
      expect(documentFor({ document: id, reception, speaker }) === undefined, id).toBe(scope === 'occasion');
    }
  });

  it('remembers what a reception wants, unless the print asks for something else', () => {
    const paper = { options: { 'place-cards': { size: '90x55' } } };
    const remembering = { ...reception, settings: { ...reception.settings, paper } };
    expect(madeOf('place-cards', remembering)).toEqual(madeOf('place-cards', reception, { size: '90x55' }));
    expect(madeOf('place-cards', remembering, { size: 'folded-a4' })).toEqual(madeOf('place-cards', reception));
  });

  it('takes an answer that it does not know for the standard one', () => {
    expect(madeOf('place-cards', reception, { size: 'as large as a door', titles: 'maybe' })).toEqual(madeOf('place-cards', reception));
  });
});

import { expect, it } from 'vitest';
import { drawingOf, stageIn, stagesOf } from '../../src/documents/print-job';
import { languages, speakerFor } from '../../src/i18n/speak';
import type { Reception } from '../../src/model/reception';
import { richReception } from './rich-reception';

const reception = richReception('zh-CN');

it('an occasion is set once, whoever asks for it', () => {
  const stages = stagesOf(reception);
  expect(stages.length).toBeGreaterThan(3);
  for (const stage of stages) expect(stageIn(reception, stage.occasion.id)).toBe(stage);
});

it('and drawn once in each language, as it would be drawn by itself', () => {
  for (const stage of stagesOf(reception)) {
    for (const language of languages) {
      const drawing = drawingOf(stage, speakerFor(language));
      expect(drawingOf(stage, speakerFor(language))).toBe(drawing);
      const copy: Reception = structuredClone(reception);
      const alone = stageIn(copy, stage.occasion.id);
      expect(alone && drawingOf(alone, speakerFor(language))).toEqual(drawing);
    }
  }
});

import { describe, expect, it } from 'vitest';
import { documentsPort } from '../../../src/ui/app-engine/documenting';
import { sample, talks } from './sample';

describe('documents behind the print screen', () => {
  it.each(documentsPort.kinds)('$id prints in both languages, and every option and choice has a name', ({ id, scope }) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const printed = documentsPort.print(id, sample(), scope === 'occasion' ? talks : undefined, {}, language);
      expect(printed.pages.length).toBeGreaterThan(0);
      expect(printed.css).toContain('font-family');
      expect(documentsPort.name(id, language)).not.toBe(id);
      for (const option of documentsPort.optionsFor(id)) expect(documentsPort.optionName(id, option.key, language)).not.toBe(option.key);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { speakerFor } from '../../src/i18n/speak';

describe('a number and its noun', () => {
  it('agree in English', () => {
    const { say } = speakerFor('en');
    expect(say('interface', 'engine.suggestion.several', { count: 1 })).toBe('Move 1 person');
    expect(say('interface', 'engine.suggestion.several', { count: 4 })).toBe('Move 4 people');
  });
});

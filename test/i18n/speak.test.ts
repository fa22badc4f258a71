import { describe, expect, it } from 'vitest';
import { speakerFor } from '../../src/i18n/speak';

describe('a number and its noun', () => {
  it('agree in English', () => {
    const { say } = speakerFor('en');
    expect(say('interface', 'engine.suggestion.several', { count: 1 })).toBe('Move 1 person');
    expect(say('interface', 'engine.suggestion.several', { count: 4 })).toBe('Move 4 people');
  });
});

describe('a key that comes from data', () => {
  it('is known only where there is a text: neither a branch of the messages nor what every object has is one', () => {
    const { knows, speak } = speakerFor('zh-CN');
    expect(knows('layouts', 'name.meeting.talks')).toBe(true);
    for (const key of ['name.meeting', 'name', 'constructor', '__proto__.x', '']) expect(knows('layouts', key)).toBe(false);
    expect(() => speak('layouts', 'name.meeting')).toThrow('There is no message "name.meeting" in layouts (zh-CN).');
  });
});

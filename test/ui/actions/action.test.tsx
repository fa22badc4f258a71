import { describe, expect, it } from 'vitest';
import { keysAsWritten, matches } from '../../../src/ui/actions/action';
import { preferredLanguage, rememberedAppearance } from '../../../src/ui/theme/appearance';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('keys of actions', () => {
  it.each([
    ['mod+z', press('z', { ctrlKey: true }), true],
    ['mod+z', press('z', { metaKey: true }), true],
    ['mod+z', press('Z', { ctrlKey: true, shiftKey: true }), false],
    ['mod+shift+z', press('Z', { ctrlKey: true, shiftKey: true }), true],
    ['z', press('z', { ctrlKey: true }), false],
    ['?', press('?', { shiftKey: true }), true],
    ['+', press('+', { shiftKey: true }), true],
    ['delete', press('Delete'), true],
    ['a', press('a', { altKey: true }), false],
  ])('%s', (keys, pressed, expected) => {
    expect(matches(keys, pressed)).toBe(expected);
  });

  it('are written as the machine writes them', () => {
    expect(keysAsWritten('mod+shift+z', false)).toBe('Ctrl Shift Z');
    expect(keysAsWritten('mod+z', true)).toBe('⌘Z');
    expect(keysAsWritten('+', false)).toBe('+');
  });
});

describe('appearance', () => {
  it('speaks Chinese to a Chinese browser and English to any other', () => {
    expect(preferredLanguage(['zh-TW', 'en'])).toBe('zh-CN');
    expect(preferredLanguage(['fr', 'zh'])).toBe('en');
    expect(preferredLanguage([])).toBe('en');
  });

  it('takes what was stored, and nothing that is damaged', () => {
    expect(rememberedAppearance('{"theme":"dark","language":"en","textSize":"larger"}', ['zh'])).toEqual({
      theme: 'dark',
      language: 'en',
      textSize: 'larger',
    });
    expect(rememberedAppearance('{broken', ['zh'])).toEqual({ theme: 'system', language: 'zh-CN', textSize: 'normal' });
    expect(rememberedAppearance('{"language":"xx"}', ['zh']).language).toBe('zh-CN');
  });
});

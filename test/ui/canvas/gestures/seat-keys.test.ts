import { describe, expect, it } from 'vitest';
import { keyMeaning } from '../../../../src/ui/canvas/gestures/seat-keys';

const key = (name: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', true>> = {}) =>
  keyMeaning({ key: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('keys on a seat', () => {
  it.each([
    ['ArrowUp', { does: 'walk', direction: 'up' }],
    ['PageDown', { does: 'honor', step: 1 }],
    ['Home', { does: 'ends', end: 'first' }],
    ['Enter', { does: 'take' }],
    ['Escape', { does: 'escape' }],
    ['Delete', { does: 'unseat' }],
    ['l', { does: 'lock' }],
    ['L', { does: 'lock' }],
  ] as const)('%s', (name, meaning) => expect(key(name)).toEqual(meaning));

  it('leaves combinations to the app', () => {
    expect(key('l', { ctrlKey: true })).toBeUndefined();
    expect(key('z', { metaKey: true })).toBeUndefined();
    expect(key('ArrowLeft', { altKey: true })).toBeUndefined();
  });
  it('opens the menu with Shift and F10, as everywhere', () => {
    expect(key('F10', { shiftKey: true })).toEqual({ does: 'menu' });
    expect(key('F10')).toBeUndefined();
  });
});

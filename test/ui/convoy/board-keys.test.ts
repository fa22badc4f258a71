import { describe, expect, it } from 'vitest';
import { boardTwins, seatKey, vehicleKey } from '../../../src/ui/convoy/board-keys';

const does: Readonly<Record<string, string>> = { seat: 'take' };

describe('every drag on the convoy board has a keyboard twin', () => {
  it.each(Object.entries(boardTwins))('%s', (act, { key, alt, on }) => {
    const pressed = { key, altKey: alt === true, ctrlKey: false, metaKey: false };
    expect((on === 'seat' ? seatKey : vehicleKey)(pressed)).toMatchObject({ does: does[act] ?? act });
  });

  it('keys held with Ctrl belong to the app', () => {
    const pressed = { key: 'ArrowLeft', altKey: false, ctrlKey: true, metaKey: false };
    expect([seatKey(pressed), vehicleKey(pressed)]).toEqual([undefined, undefined]);
  });
});

import { describe, expect, it } from 'vitest';
import { checksum, openSeal } from '../../src/persistence/seal';

/** CRC-32 by its definition, one bit after the other: no table. */
function bitByBit(bytes: Uint8Array): number {
  let sum = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    for (let bit = 0; bit < 8; bit += 1) sum = ((sum ^ (byte >>> bit)) & 1) === 1 ? (sum >>> 1) ^ 0xed_b8_83_20 : sum >>> 1;
  }
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
}

describe('the checksum of what lies on disk', () => {
  it('is the published CRC-32: its check value is cbf43926', () => {
    expect(bitByBit(new TextEncoder().encode('123456789'))).toBe(0xcb_f4_39_26);
    for (const text of ['', '123456789', '李明，市长', 'Müller 🎉'])
      expect(checksum(text), text).toBe(bitByBit(Buffer.from(text, 'utf16le')));
  });

  it('shows one damaged unit, wherever it is and whichever half of it', async () => {
    const kept = await openSeal.close('{"people":{"li":"李明"}}', '');
    if (!('text' in kept)) throw new Error('An open seal keeps the text itself.');
    for (let at = 0; at < kept.text.length; at += 1) {
      for (const half of [0x01, 0x100]) {
        const unit = String.fromCharCode(kept.text.charCodeAt(at) ^ half);
        const damaged = { ...kept, text: kept.text.slice(0, at) + unit + kept.text.slice(at + 1) };
        expect(await openSeal.open(damaged, ''), `${at}`).toBeUndefined();
      }
    }
    expect(await openSeal.open(kept, '')).toBe(kept.text);
  });

  it('opens nothing that was never kept in this way', async () => {
    for (const kept of [undefined, null, 'text', {}, { text: 'text' }, { sum: checksum('text') }, { text: 7, sum: 7 }])
      expect(await openSeal.open(kept, '')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../../src/ui/studio/picture-size';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part)));
const zeros = (count: number): readonly number[] => Array(count).fill(0);

/** Heads as the formats have them, each of a picture of 1,000 by 2,000 dots, or of as many as nothing could unpack. */
const heads = {
  png: bytes([0x89], 'PNG', [13, 10, 26, 10, 0, 0, 0, 13], 'IHDR', [0, 0, 3, 232, 0, 0, 7, 208, 8, 6, 0, 0, 0]),
  // A segment with another picture inside comes first.
  jpeg: bytes([0xff, 0xd8, 0xff, 0xe1, 0, 8, 0xff, 0xd8, 0xff, 0xc0, 0, 17, 0xff, 0xff, 0xc2, 0, 17, 8, 7, 208, 3, 232, 3]),
  'webp, extended': bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [0xe7, 3, 0, 0xcf, 7, 0]),
  'webp, with loss': bytes('RIFF', zeros(4), 'WEBPVP8 ', zeros(10), [0xe8, 3, 0xd0, 7]),
  'webp, without loss': bytes('RIFF', zeros(4), 'WEBPVP8L', zeros(4), [0x2f, 0xe7, 0xc3, 0xf3, 0x01], zeros(5)),
};

describe('the size of a picture is read off its head', () => {
  it.each(Object.entries(heads))('%s', (_, head) => expect(pictureSize(head)).toEqual({ width: 1000, height: 2000 }));

  it('wherever it lies in memory', () => {
    const apart = new Uint8Array([...zeros(5), ...heads.png, ...zeros(5)]);
    expect(pictureSize(apart.subarray(5, 5 + heads.png.length))).toEqual({ width: 1000, height: 2000 });
  });

  it.each(Object.entries(heads))('%s broken off anywhere is none, and nothing hangs', (_, head) => {
    for (let length = 0; length < head.length - 9; length += 1) expect(pictureSize(head.slice(0, length))).toBeUndefined();
  });

  it('a drawing that calls itself a picture has none', () => expect(pictureSize(bytes('<svg onload="alert(1)"/>'))).toBeUndefined());
});

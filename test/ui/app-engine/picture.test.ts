import { describe, expect, it } from 'vitest';
import { scaleFor } from '../../../src/ui/app-engine/picture';

describe('how large a picture comes out', () => {
  it('is as asked for where a browser can hold it: a sheet of A3 at four times', () => {
    expect(scaleFor({ width: 420, height: 297 }, 4)).toBe(4);
  });

  it('has no side of more than 16,000 pixels', () => {
    const strip = { width: 3000, height: 60 };
    const scale = scaleFor(strip, 4);
    expect(scale).toBeLessThan(4);
    expect((strip.width * scale * 96) / 25.4).toBeCloseTo(16_000);
  });

  it('has no more than 64 million pixels in all', () => {
    const hall = { width: 1700, height: 1600 };
    const scale = scaleFor(hall, 4);
    expect(scale).toBeLessThan(4);
    expect(hall.width * hall.height * (scale * (96 / 25.4)) ** 2).toBeCloseTo(64_000_000, 0);
  });
});

import { describe, expect, it } from 'vitest';
import { toSvg } from '../../src/documents/svg';
import { group, type Shape } from '../../src/geometry/shape';

const frame = { x: -1000, y: -500, width: 4000, height: 2000 };
const drawn = (shapes: readonly Shape[], scale = 0.05, palette: 'paper' | 'screen' = 'paper') =>
  toSvg(shapes, { frame, scale, palette, caption: (key) => `〈${key}〉` });

describe('a drawing as vectors', () => {
  it('is as large as its frame at the scale', () => {
    expect(drawn([])).toContain('width="200mm" height="100mm" viewBox="-1000 -500 4000 2000"');
  });

  it.each([0.01, 0.05, 0.2])('draws a heavy line 0.30 mm wide on paper at the scale %d', (scale) => {
    const svg = drawn([{ kind: 'path', d: 'M0 0H100', stroke: 'ink', weight: 'heavy' }], scale);
    const width = Number(/stroke-width="([\d.]+)"/.exec(svg)?.[1]);
    expect(width * scale).toBeCloseTo(0.3, 3);
  });

  it('draws walls 1.3 mm and thin lines 0.15 mm wide', () => {
    const svg = drawn([
      { kind: 'path', d: 'M0 0H1', stroke: 'wall', weight: 'wall' },
      { kind: 'circle', x: 0, y: 0, radius: 5, stroke: 'ink', weight: 'thin', dashed: true },
    ]);
    expect(svg).toContain('stroke-width="26"');
    expect(svg).toContain('stroke-width="3"');
    expect(svg).toContain('stroke-dasharray="24 16"');
  });

  it('is black and white on paper: guests filled, hosts outlined', () => {
    const discs: readonly Shape[] = [
      { kind: 'circle', x: 0, y: 0, radius: 5, fill: 'guest', stroke: 'guest' },
      { kind: 'circle', x: 9, y: 0, radius: 5, fill: 'host', stroke: 'host' },
    ];
    expect(drawn(discs)).toContain('r="5" fill="#000000" stroke="#000000"');
    expect(drawn(discs)).toContain('r="5" fill="#ffffff" stroke="#000000"');
    expect(drawn(discs, 0.05, 'screen')).toContain('r="5" fill="#385a82"');
  });

  it('turns groups, and says captions in words', () => {
    const svg = drawn([group({ x: 10, y: 20 }, 90, { kind: 'caption', x: 0, y: 0, key: 'door', size: 100 })]);
    expect(svg).toContain('<g transform="translate(10 20) rotate(90)">');
    expect(svg).toContain('〈door〉</text>');
  });

  it('keeps a path and a text of a file from breaking out', () => {
    const svg = drawn([
      { kind: 'path', d: 'M0 0"/><script>', stroke: 'ink' },
      { kind: 'text', x: 0, y: 0, text: '<b>&', size: 10, paint: 'ink' },
    ]);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;b&gt;&amp;</text>');
  });
});

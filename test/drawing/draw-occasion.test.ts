import { describe, expect, it } from 'vitest';
import { drawOccasion } from '../../src/drawing/draw-occasion';
import { levelOf, seatShapes, standardLook } from '../../src/drawing/seat-shapes';
import type { Shape } from '../../src/geometry/shape';
import { seatId } from '../../src/model/ids';
import { isStageFault, stageOf } from '../../src/protocol/review/stage-of';
import { type Finding, identityOf } from '../../src/protocol/rules/finding';
import { sampleContext } from './sample-context';

const finding = (rule: string, severity: Finding['severity'], ...seats: readonly string[]): Finding => ({
  rule,
  severity,
  messageId: 'said',
  data: {},
  seats: seats.map(seatId),
  people: [],
  citation: { source: 'book', place: '1', relation: 'states', grade: 'law' },
});

const standing = (seat: string, rank: number) => ({ seat: seatId(seat), rank, because: [], sourced: true, order: 'guest' as const });

function draw(findings: readonly Finding[] = [], waived: readonly Finding[] = [], language: 'zh-CN' | 'en' = 'zh-CN') {
  const context = sampleContext(
    'meeting/talks',
    {},
    {
      N3: { name: '埃莱娜·莫拉维', title: '市长', country: '罗维斯', order: 1 },
      N4: { name: '米拉·秦', role: 'interpreter' },
      S3: { name: '马骏', party: 'host', order: 1 },
      S1: { name: '程望舒', party: 'host', withdrawn: true },
    },
    { locked: ['S3'], free: ['S5'], standings: { N1: standing('N1', 4) } },
  );
  const drawing = drawOccasion({ context, findings, waived: new Set(waived.map(identityOf)), language });
  const at = (id: string) => {
    const seat = drawing.seats.find((one) => one.seat === id);
    if (!seat) throw new Error(`no seat ${id}`);
    return seat;
  };
  return { drawing, at };
}

const words = (shapes: readonly Shape[]): readonly string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : shape.kind === 'group' ? words(shape.shapes) : []));

describe('an occasion as a drawing', () => {
  it('draws every seat of the layout, inside the frame', () => {
    const { drawing } = draw();
    expect(drawing.seats).toHaveLength(10);
    for (const { plate } of drawing.seats) {
      expect(plate.x).toBeGreaterThanOrEqual(drawing.frame.x);
      expect(plate.y + plate.height).toBeLessThanOrEqual(drawing.frame.y + drawing.frame.height);
    }
  });

  it('gives a seat the party and the number of its sitter', () => {
    expect(draw().at('N3')).toMatchObject({
      party: 'guest',
      mark: { kind: 'rank', text: '1' },
      name: ['埃莱娜·', '莫拉维'],
      fullName: '埃莱娜·莫拉维',
    });
    expect(draw().at('S3')).toMatchObject({ party: 'host', name: ['马\u3000骏'], locked: true });
  });

  it('gives an empty seat the number it would have, and the party it is ranked for', () => {
    expect(draw().at('N1')).toMatchObject({ party: 'guest', mark: { kind: 'rank', text: '4' } });
    expect(draw().at('N1').person).toBeUndefined();
  });

  it('gives no number to a seat that is left over where the others are ranked for guests and for hosts', () => {
    const { reception, occasion } = sampleContext('banquet/round', { seats: 30 }, {});
    const context = stageOf(reception, { ...occasion, convention: 'cn-domestic', given: { hosts: 'two' } });
    if (isStageFault(context)) throw new Error(context.fault);
    const marks = new Map(drawOccasion({ context, findings: [], language: 'zh-CN', numbered: true }).seats.map((one) => [one.seat, one]));
    expect(marks.get(seatId('30'))).toMatchObject({ mark: { kind: 'rank', text: '1' }, honor: '1' });
    expect(marks.get(seatId('29'))?.mark).toBeUndefined();
    expect(marks.get(seatId('29'))?.honor).toBeUndefined();
  });

  it('marks a role instead of a rank, in the language of the reader', () => {
    expect(draw().at('N4').mark).toMatchObject({ kind: 'role', text: '译', role: 'interpreter' });
    expect(draw([], [], 'en').at('N4').mark).toMatchObject({ text: 'I' });
  });

  it('knows who has withdrawn, and what is kept free', () => {
    expect(draw().at('S1')).toMatchObject({ withdrawn: true, fullName: '程望舒' });
    expect(draw().at('S1').person).toBeUndefined();
    expect(draw().at('S5').kept).toBe(true);
  });

  it('shows the worst finding of a seat, and an accepted one only where nothing stands', () => {
    const breach = finding('order', 'breach', 'N3');
    const remark = finding('unsure', 'remark', 'N3');
    expect(draw([remark, breach]).at('N3')).toMatchObject({
      severity: 'breach',
      waived: false,
      counts: { breach: 1, departure: 0, remark: 1 },
    });
    expect(draw([breach, remark], [breach]).at('N3')).toMatchObject({
      severity: 'remark',
      waived: false,
      counts: { breach: 0, remark: 1 },
    });
    expect(draw([breach], [breach]).at('N3')).toMatchObject({ severity: 'breach', waived: true, counts: { breach: 0 } });
  });
});

describe('a seat as shapes', () => {
  it('says name, title, number and id near by', () => {
    expect(words(seatShapes(draw().at('N3')))).toEqual(['埃莱娜', '莫拉维', '市长', 'N3', '1']);
  });
  it('says the short name from further off', () => {
    expect(words(seatShapes(draw().at('N3'), { ...standardLook, level: 'short', ids: false }))).toEqual(['莫拉维', '1']);
  });
  it('says only the number as a disc, and nothing as a dot', () => {
    expect(words(seatShapes(draw().at('N3'), { ...standardLook, level: 'disc' }))).toEqual(['1']);
    expect(words(seatShapes(draw().at('N3'), { ...standardLook, level: 'dot' }))).toEqual([]);
  });
  it('keeps the form of the party without color: the disc of a guest is filled, of a host outlined', () => {
    const disc = (id: string) => seatShapes(draw().at(id), { ...standardLook, level: 'disc' }).find(({ kind }) => kind === 'circle');
    expect(disc('N3')).toMatchObject({ fill: 'guest' });
    expect(disc('S3')).toMatchObject({ fill: 'paper', stroke: 'host' });
  });
  it('keeps the shape of a finding at every level', () => {
    const { at } = draw([finding('order', 'breach', 'N3')]);
    for (const level of ['name', 'short', 'disc', 'dot'] as const) {
      expect(seatShapes(at('N3'), { ...standardLook, level }).some((shape) => shape.kind === 'path' && shape.fill === 'breach')).toBe(true);
    }
  });
  it('shows an empty seat dashed, with its id', () => {
    const shapes = seatShapes(draw().at('N1'));
    expect(words(shapes)).toContain('N1');
    expect(shapes.some((shape) => shape.kind === 'rectangle' && shape.dashed === true)).toBe(true);
  });
});

describe('the level of detail', () => {
  const { at } = draw();
  it('follows the width of the plate on screen', () => {
    const plate = at('N3').plate.width;
    expect([60, 48, 30, 10].map((width) => levelOf(at('N3'), width / plate))).toEqual(['name', 'short', 'disc', 'dot']);
  });
});

describe('a vehicle', () => {
  it('keeps the words clear of the mark on the backrest', () => {
    const context = sampleContext('vehicle/sedan', {}, { '2C': { name: '埃莱娜·莫拉维', country: '罗维斯', order: 1 } });
    const seat = drawOccasion({ context, findings: [], language: 'zh-CN' }).seats.find(({ seat: id }) => id === '2C');
    const foot = Math.max(...(seat?.lines.map(({ below, size }) => below + size / 2) ?? []));
    const middle = (seat?.plate.y ?? 0) + (seat?.plate.height ?? 0) / 2;
    expect(middle + foot).toBeLessThan((seat?.back.y ?? 0) - 70);
    expect(seat?.body.length).toBeGreaterThan(0);
  });
});

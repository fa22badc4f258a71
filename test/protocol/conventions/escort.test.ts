import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run';
import { languages, speakerFor } from '../../../src/i18n/speak';
import { layoutIds } from '../../../src/layouts/layout';
import { ConventionId } from '../../../src/model/occasion';
import { boardingOf } from '../../../src/protocol/conventions/boarding';
import { escortNotes } from '../../../src/protocol/conventions/escort';
import { personId } from '../rules/contexts';

const idsOf = (...question: Parameters<typeof escortNotes>) => escortNotes(...question).map(({ id }) => id);

describe('handbook H13, cn.md §8.4: what the escort is told', () => {
  it('speaks of corridor, stairs and lift, as the handbook states them', () => {
    const stated = escortNotes('cn-domestic').filter(({ citation }) => citation.source === '《政务接待礼仪常识》');
    expect(stated.map(({ id }) => id)).toEqual([
      'corridor',
      'stairs-up',
      'stairs-down',
      'lift',
      'low-seat',
      'seat-and-tea',
      'convoy-stops',
    ]);
  });

  it('tells each occasion what happens there', () => {
    expect(idsOf('cn-foreign', 'vehicle/convoy')).toEqual(['car-doors', 'convoy-stops']);
    expect(idsOf('cn-domestic', 'vehicle/lift')).toEqual(['lift', 'lift-attended', 'lift-places']);
    expect(idsOf('cn-foreign', 'banquet/round')).toEqual(expect.arrayContaining(['served-first', 'toasts', 'no-toast-with-alcohol']));
    expect(idsOf('cn-domestic', 'meeting/living-room')).toContain('low-seat');
    expect(idsOf('cn-domestic', 'meeting/rostrum')).not.toContain('low-seat');
    for (const layout of layoutIds) expect(idsOf('cn-business', layout)).not.toEqual([]);
  });

  it('invents nothing for other countries', () => expect(idsOf('jp')).toEqual([]));

  it('knows how to walk, review and go round a car where a source says it (intl.md §10, §11.4)', () => {
    expect(idsOf('intl', 'meeting/talks')).toEqual(['walk-honor', 'reviewing']);
    expect(idsOf('us')).toEqual(['walk-honor', 'walk-junior-left']);
    expect(idsOf('es', 'vehicle/sedan')).toEqual(['behind-the-car']);
    expect(idsOf('es', 'meeting/talks')).toEqual([]);
    expect(idsOf('de', 'vehicle/convoy')).toEqual(['driver-round-the-front']);
  });

  it.each(languages)('has its words in %s', (language) => {
    const all = ConventionId.options.flatMap((convention) => escortNotes(convention));
    for (const { id } of all) expect(speakerFor(language).say('conventions', `escort.${id}`)).not.toBe('');
  });

  it('is to be had from the command line', async () => {
    const disk = { read: async () => new Uint8Array(), write: async () => {} };
    const { status, out } = await run(['escort', '--layout', 'vehicle/lift', '--lang', 'en'], disk);
    expect(status).toBe(0);
    expect(out).toMatchObject([{ id: 'lift', text: expect.stringContaining('go in first') }, {}, {}]);
    expect((await run(['escort', '--layout', 'nowhere'], disk)).status).toBe(2);
    expect((await run(['escort', '--convention', 'nobody'], disk)).status).toBe(2);
  });
});

describe('cn.md §8.4: a lift', () => {
  const aboard = ['G1', 'H1'].map((name, index) => ({
    person: { id: personId(name), name, party: name === 'G1' ? ('guest' as const) : ('host' as const), role: 'member' as const },
    honor: index + 1,
    row: 1,
    front: false,
    drives: false,
  }));
  it.each([
    ['none', 'H1 G1', 'escort-enters-first'],
    ['present', 'G1 H1', 'guest-enters-first'],
  ] as const)('attendant: %s', (attendant, inwards, principle) => {
    const found = boardingOf('cn-domestic', 'vehicle/lift', aboard, 'chauffeur', { attendant });
    expect(found?.in.join(' ')).toBe(inwards);
    expect(found?.out.join(' ')).toBe('G1 H1');
    expect(found?.because[0]?.principle).toBe(principle);
  });
});

import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run';

// Every fact of ../shared/protocol/intl.md §11 and §12, asked through the headless command.

const nothing = { read: async () => new Uint8Array(), write: async () => {} };
const call = async (files: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  const { status, out } = await run(args, { ...nothing, read: async (path) => new TextEncoder().encode(files[path] ?? '') });
  return { status, out: out as Record<string, never> | null };
};
const pairs = (option: string, text: string) => text.split(' ').flatMap((pair) => (pair ? [`--${option}`, pair] : []));

/** `2C 2A ~1C`: a tilde before seats that no source ranks. */
async function seats(convention: string, layout: string, set: string, given: string): Promise<string> {
  const asked = ['--layout', layout, '--convention', convention, ...pairs('set', set), ...pairs('given', given)];
  const { out } = await call({}, 'seats', ...asked);
  const found = (out?.seats ?? []) as readonly { id: string; rank?: number; sourced?: boolean }[];
  return found.flatMap(({ id, rank, sourced }) => (rank === undefined ? [] : [sourced ? id : `~${id}`])).join(' ');
}

describe('cars', () => {
  it.each([
    ['CAR-DE-CH', 'de', 'vehicle/sedan', '', '', '2C 2A 1C ~2B'],
    ['CAR-DE-HOST', 'de', 'vehicle/sedan', '', 'driver=host', '1C 2C 2A ~2B'],
    ['CAR-DE-HOST the partner keeps the front', 'de', 'vehicle/sedan', '', 'driver=host-couple', '2C 2A ~2B'],
    ['CAR-ES-CH', 'es', 'vehicle/sedan', '', '', '2C 2A 1C ~2B'],
    ['CAR-ES-OWNER', 'es', 'vehicle/sedan', '', 'driver=host', '1C ~2C ~2A ~2B'],
    ['CAR-KR-CH', 'kr', 'vehicle/sedan', '', '', '2C 2A 1C 2B'],
    ['CAR-KR-CH on a bench', 'kr', 'vehicle/sedan', 'front=bench', '', '2C 2A 1C 2B ~1B'],
    ['CAR-KR-OWNER', 'kr', 'vehicle/sedan', '', 'driver=host', '1C 2C 2A ~2B'],
    ['CAR-KR-OWNER the wife in front', 'kr', 'vehicle/sedan', '', 'driver=host-couple', '2C 2A ~2B'],
    ['CAR-TW-CH', 'tw', 'vehicle/sedan', '', '', '2C 2A 2B 1C'],
    ['CAR-TW-RHD', 'tw', 'vehicle/sedan', 'wheel=right', '', '2A 2C 2B 1A'],
    ['CAR-TW-RHD in Japan', 'tw', 'vehicle/sedan', 'wheel=right', 'rear=right', '2C ~2A ~2B ~1A'],
    ['CAR-TW-HOST', 'tw', 'vehicle/sedan', '', 'driver=host', '1C 2C 2A 2B'],
    ['CAR-TW-HOST wheel at the right', 'tw', 'vehicle/sedan', 'wheel=right', 'driver=host', '1A ~2A ~2B ~2C'],
    ['CAR-TW-HOST couples', 'tw', 'vehicle/sedan', '', 'driver=host-couple', '2C 2A 2B'],
    ['CAR-JP-TAXI', 'jp', 'vehicle/sedan', 'wheel=right', '', '2C 2A 2B 1A'],
    ['CAR-JP-PROT', 'jp', 'vehicle/sedan', 'wheel=right', 'fourth=middle-last', '2C 2A 1A 2B'],
    ['CAR-JP-OWN', 'jp', 'vehicle/sedan', 'wheel=right', 'driver=host', '1A 2C 2A 2B'],
    ['CAR-KERB, CAR-RIGHT right-hand traffic', 'intl', 'vehicle/sedan', '', '', '2C 2A ~2B ~1C'],
    ['§11.1 the host drives', 'intl', 'vehicle/sedan', '', 'driver=host', '1C 2C 2A ~2B'],
    [
      '§11.1 the host drives, of the wheel at the right only Japan says more',
      'intl',
      'vehicle/sedan',
      'wheel=right',
      'driver=host',
      '1A ~2C ~2A ~2B',
    ],
    ['CAR-KERB left-hand traffic', 'intl', 'vehicle/sedan', 'wheel=right', '', '2A ~2C ~2B ~1A'],
    ['CAR-KERB Britain', 'uk', 'vehicle/sedan', 'wheel=right', '', '2A ~2C ~2B ~1A'],
    ['CAR-KERB Britain, the wheel at the left', 'uk', 'vehicle/sedan', '', '', '2A ~2C ~2B ~1C'],
    ['CAR-KERB Japan', 'jp', 'vehicle/sedan', 'wheel=right', 'rear=kerb', '2A ~2C ~2B ~1A'],
    ['CAR-RIGHT §17.1', 'intl', 'vehicle/sedan', 'wheel=right', 'rear=right', '2C 2A ~2B ~1A'],
    ['CAR-RIGHT Japan, the wheel at the left', 'jp', 'vehicle/sedan', '', '', '2C 2A ~2B ~1C'],
    ['CAR-US-PRIV', 'us', 'vehicle/sedan', '', 'driver=host', '1C ~2C ~2A 2B'],
    ['CAR-US-MIL, CAR-US-LIMO', 'us', 'vehicle/sedan', '', '', '2C 2A 1C 2B'],
    ['VAN7-TW', 'tw', 'vehicle/mpv-7', '', '', '2C 2A 3C 3A 3B 1C'],
    ['VAN7-TW', 'tw', 'vehicle/van-7', '', '', '2C 2A 3C 3A 3B 1C'],
    ['VAN-JP', 'jp', 'vehicle/mpv-7', 'wheel=right', '', '2C 2A 1A ~3B 3C 3A'],
    ['VAN-JP own driver', 'jp', 'vehicle/mpv-7', 'wheel=right', 'driver=host', '1A 2C 2A ~3B 3C 3A'],
    ['VAN-JP', 'jp', 'vehicle/van-9', 'wheel=right', '', '2C 2A 2B 1A ~1B ~3B 3C 3A'],
    [
      'a convoy: each vehicle by its own rule',
      'kr',
      'vehicle/convoy',
      'vehicles=sedan,sedan',
      '',
      'V1.2C V1.2A V1.1C V1.2B V2.2C V2.2A V2.1C V2.2B',
    ],
    ['§11.3 buses', 'es', 'vehicle/coaster', 'rows=3', '', '2C 2B 2A 3D 3C 3B 3A'],
    ['§11.3 buses, beyond Spain by likeness', 'intl', 'vehicle/coaster', 'rows=3', '', '2C 2B 2A 3D 3C 3B 3A'],
    ['§11.3 buses', 'es', 'vehicle/coach', 'rows=3 last=4', '', '1D 1C 1B 1A 2D 2C 2B 2A 3D 3C 3B 3A'],
    ['TRAIN-JP', 'jp', 'vehicle/train-bay', 'places=4', '', 'FW BW FA BA'],
    ['TRAIN-JP six', 'jp', 'vehicle/train-bay', 'places=6', '', 'FW BW FA BA FM BM'],
    ['TRAIN-JP facing first', 'jp', 'vehicle/train-bay', 'places=4', 'bay=facing-first', 'FW FA BW BA'],
    ['AIR-ES', 'es', 'vehicle/aircraft', 'rows=2', '', '1D 1C 1B 1A 2D 2C 2B 2A'],
    ['AIR-JP window, aisle', 'jp', 'vehicle/aircraft', 'rows=1', '', '1D 1A 1C 1B'],
    ['AIR-JP window, aisle, middle', 'jp', 'vehicle/aircraft', 'rows=1 abreast=6', '', '1F 1A 1D 1C 1E 1B'],
    ['LIFT-JP', 'jp', 'vehicle/lift', 'panel=left', '', 'B1 ~B2 ~B3 ~F2 ~F3 F1'],
    ['LIFT-JP', 'jp', 'vehicle/lift', 'panel=right', '', 'B1 ~B2 ~B3 ~F1 ~F2 F3'],
    ['LIFT-JP left-superior', 'jp', 'vehicle/lift', '', 'lift=left', 'B3 ~B1 ~B2 ~F2 ~F3 F1'],
    ['LIFT-JP diagonal', 'jp', 'vehicle/lift', 'panel=right', 'lift=diagonal', 'B1 ~B2 ~B3 ~F1 ~F2 F3'],
    ['train, Korea Times', 'kr', 'vehicle/train-bay', 'places=6', '', 'FW BW FA BA FM BM'],
    ['aircraft, Korea Times', 'kr', 'vehicle/aircraft', 'rows=1 abreast=6', '', '1F 1A 1D 1C 1E 1B'],
    ['LIFT-KR', 'kr', 'vehicle/lift', '', '', 'B2 ~B1 ~B3 ~F2 ~F3 F1'],
    ['LIFT-KR diagonal', 'kr', 'vehicle/lift', '', 'lift=diagonal', 'B3 ~B1 ~B2 ~F2 ~F3 F1'],
  ] as const)('%s (%s %s %s %s): %s', async (_, convention, layout, set, given, expected) =>
    expect(await seats(convention, layout, set, given)).toBe(expected),
  );
  it.each([
    ['kr', [1, 1, 3, 3, 5, 5]],
    ['jp', [1, 2, 3, 4, 5, 6]],
  ])('aircraft: neither side of a Korean cabin is the better one, of a Japanese one the right (%s)', async (convention, ranks) => {
    const { out } = await call(
      {},
      'seats',
      '--layout',
      'vehicle/aircraft',
      '--convention',
      convention,
      '--set',
      'rows=1',
      '--set',
      'abreast=6',
    );
    expect(((out?.seats ?? []) as readonly { rank?: number }[]).map(({ rank }) => rank)).toEqual(ranks);
  });
  it('CAR-KERB the one place that the source names stands above the others, which it does not rank', async () => {
    const { out } = await call({}, 'seats', '--layout', 'vehicle/sedan', '--convention', 'intl', '--set', 'wheel=right');
    const found = (out?.seats ?? []) as readonly { id: string; rank?: number; because: readonly { principle: string }[] }[];
    expect(found.map(({ id, rank, because }) => [id, rank, because.at(-1)?.principle])).toEqual([
      ['2A', 1, 'as-the-source-lists'],
      ['2C', 2, 'first-by-the-source'],
      ['2B', 2, 'source-silent'],
      ['1A', 2, 'source-silent'],
      ['1C', undefined, 'driver-drives'],
    ]);
  });
  it('CAR-US-LIMO front and middle are the juniors’, neither before the other', async () => {
    const { out } = await call({}, 'seats', '--layout', 'vehicle/sedan', '--convention', 'us');
    const found = (out?.seats ?? []) as readonly { id: string; rank?: number; because: readonly { principle: string }[] }[];
    expect(found.filter(({ because }) => because.at(-1)?.principle === 'for-the-juniors').map(({ id, rank }) => [id, rank])).toEqual([
      ['1C', 3],
      ['2B', 3],
    ]);
  });
  it.each(['jp', 'us', 'es'])('%s says nothing of the host’s wife in front', async (convention) => {
    const { status } = await call({}, 'seats', '--layout', 'vehicle/sedan', '--convention', convention, '--given', 'driver=host-couple');
    expect(status).toBe(2);
  });
  it('the driver sits at the wheel, whichever side it is on', async () => {
    const { out } = await call({}, 'seats', '--layout', 'vehicle/sedan', '--convention', 'uk', '--set', 'wheel=right');
    expect(out?.roles).toEqual({ driver: ['1C'] });
  });
});

describe('§11.4: getting in and out', () => {
  const files = {
    'people.csv': 'name,party,order\nFirst,guest,1\nSecond,guest,2\nThird,guest,3\n',
    'car.csv': 'seat,name\n2C,First\n2A,Second\n1C,Third\n',
    'right.csv': 'seat,name\n2C,First\n2A,Second\n1A,Third\n',
    'lift.csv': 'seat,name\nB1,First\nB2,Second\nB3,Third\n',
    'plane.csv': 'seat,name\n1D,First\n1A,Second\n2C,Third\n',
  };
  it.each([
    ['US Army car', 'us', 'vehicle/sedan', '', 'car', '', '3 2 1', '1 2 3'],
    ['US Navy planes', 'us', 'vehicle/aircraft', '', 'plane', '', '3 2 1', '1 2 3'],
    ['US special flight', 'us', 'vehicle/aircraft', '', 'plane', 'boarding=senior-first', '1 2 3', '1 2 3'],
    ['Korea', 'kr', 'vehicle/sedan', '', 'car', '', '1 2 3', '3 2 1'],
    ['Japan car', 'jp', 'vehicle/sedan', 'wheel=right', 'right', '', '1 2 3', '3 2 1'],
    ['Japan aircraft', 'jp', 'vehicle/aircraft', '', 'plane', '', '3 2 1', '1 2 3'],
    ['Taiwan', 'tw', 'vehicle/sedan', '', 'car', '', '1 2 3', '3 1 2'],
    ['Taiwan, heavy traffic', 'tw', 'vehicle/sedan', '', 'car', 'traffic=heavy', '2 1 3', '3 1 2'],
    ['§17.4 aircraft, where nothing is said', 'intl', 'vehicle/aircraft', '', 'plane', '', '3 2 1', '1 2 3'],
    ['§17.4 aircraft, senior last', 'intl', 'vehicle/aircraft', '', 'plane', 'boarding=senior-last', '3 2 1', '1 2 3'],
    ['§17.4 aircraft, senior first', 'intl', 'vehicle/aircraft', '', 'plane', 'boarding=senior-first', '1 2 3', '1 2 3'],
    ['§11.4 Colombia lift', 'intl', 'vehicle/lift', '', 'lift', '', '1 2 3', '1 2 3'],
    ['§17.3 senior first', 'intl', 'vehicle/sedan', '', 'car', '', '1 2 3', '3 2 1'],
    ['§17.3 senior last', 'intl', 'vehicle/sedan', '', 'car', 'boarding=senior-last', '3 2 1', '1 2 3'],
  ] as const)('%s', async (_, convention, layout, set, seating, given, inwards, outwards) => {
    const asked = ['--layout', layout, '--convention', convention, ...pairs('set', set), ...pairs('given', given)];
    const { out } = await call(files, 'boarding', ...asked, '--roster', 'people.csv', '--seating', `${seating}.csv`);
    const numbers = (way: string) =>
      ((out?.[way] ?? []) as string[]).map((name) => ['First', 'Second', 'Third'].indexOf(name) + 1).join(' ');
    expect([numbers('in'), numbers('out')]).toEqual([inwards, outwards]);
  });
  it.each([
    ['de', 'vehicle/sedan', 'car'],
    ['es', 'vehicle/aircraft', 'plane'],
    ['kr', 'vehicle/aircraft', 'plane'],
  ])('%s %s is not covered', async (convention, layout, seating) => {
    const asked = ['--layout', layout, '--convention', convention, '--roster', 'people.csv', '--seating', `${seating}.csv`];
    expect((await call(files, 'boarding', ...asked)).status).toBe(2);
  });
});

describe('§11.3: buses with the wheel at the right', () => {
  it.each([
    ['es', 'vehicle/coaster'],
    ['es', 'vehicle/coach'],
    ['intl', 'vehicle/coaster'],
    ['intl', 'vehicle/coach'],
  ])('%s %s is not covered: the source says right before left, and names no door', async (convention, layout) => {
    const asked = ['--layout', layout, '--convention', convention, '--set'];
    expect((await call({}, 'seats', ...asked, 'wheel=right')).status).toBe(2);
    expect((await call({}, 'seats', ...asked, 'wheel=left')).status).toBe(0);
  });
});

describe('§11.5: motorcades', () => {
  const march = (convention: string, roles: string, ...more: readonly string[]) =>
    call({}, 'march', '--convention', convention, '--roles', roles, ...more);
  it('Spain: police, motorcyclists, lead and protocol cars, principal, spare, retinue, motorcyclists', async () => {
    const { out } = await march('es', 'tail,retinue,spare,principal,lead,lead,pilot,patrol,retinue');
    expect(out?.order).toEqual(['patrol', 'pilot', 'lead', 'lead', 'principal', 'spare', 'retinue', 'retinue', 'tail']);
  });
  it('US: police lead, secure package, staff, press, communications, ambulance, rear police', async () => {
    const { out } = await march('us', 'tail,medical,support,media,retinue,rear-guard,spare,principal,lead,pilot');
    expect(out?.order).toEqual(['pilot', 'lead', 'principal', 'spare', 'rear-guard', 'retinue', 'media', 'support', 'medical', 'tail']);
  });
  it('corporate: lead, principal, follow, luggage', async () =>
    expect((await march('intl', 'luggage,rear-guard,principal,lead')).out?.order).toEqual(['lead', 'principal', 'rear-guard', 'luggage']));
  it('§17.12 the spare limousine before the principal', async () =>
    expect((await march('us', 'principal,spare', '--given', 'spare=before')).out?.order).toEqual(['spare', 'principal']));
  it.each([
    ['jp', 'lead,principal'],
    ['es', 'principal,media'],
    ['de', 'principal'],
  ])('%s %s is not covered', async (convention, roles) => expect((await march(convention, roles)).status).toBe(2));
});

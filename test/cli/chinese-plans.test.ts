import { describe, expect, it } from 'vitest';
import { type Outside, run } from '../../src/cli/run';

type Answer = {
  readonly score: { readonly breach: number; readonly departure: number; readonly remark: number };
  readonly seating: Readonly<Record<string, string>>;
  readonly unseated: readonly string[];
  readonly moves: readonly unknown[];
  readonly findings: readonly { rule: string; severity: string; people: readonly string[]; suggestions: readonly { score: object }[] }[];
  readonly in: readonly string[];
  readonly out: readonly string[];
};

const clean = { breach: 0, departure: 0, remark: 0 };
const party = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}${index + 1},${name === 'G' ? 'guest' : 'host'},${index + 1},,,,`);

function disk(files: Readonly<Record<string, string>>): Outside {
  return {
    async read(path) {
      return new TextEncoder().encode(files[path] ?? '');
    },
    async write() {},
  };
}

/** A scene in one line: layout, settings, convention, givens. */
type Scene = readonly [layout: string, settings: string, convention: string, given: string];

async function ask(verb: string, [layout, settings, convention, given]: Scene, people: readonly string[], seating?: Answer['seating']) {
  const roster = `name,party,order,sex,role,serves,spouse\n${people.join('\n')}\n`;
  const rows = `seat,name,chosen\n${Object.entries(seating ?? {})
    .map(([seat, name]) => (name.includes(',') ? `${seat},${name}` : `${seat},${name},`))
    .join('\n')}\n`;
  const pairs = (option: string, said: string) => said.split(' ').flatMap((pair) => (pair === '' ? [] : [option, pair]));
  const result = await run(
    [
      verb,
      ...['--layout', layout, '--convention', convention, '--roster', 'people.csv'],
      ...pairs('--set', settings),
      ...pairs('--given', given),
      ...(seating ? ['--seating', 'seating.csv'] : []),
    ],
    disk({ 'people.csv': roster, 'seating.csv': rows }),
  );
  expect(result.err).toBe('');
  return result.out as Answer;
}

const interpreters = ['译甲,host,,,interpreter,H1,', '译乙,guest,,,interpreter,G1,'];
const noteTakers = ['记甲,host,,,notetaker,,', '记乙,guest,,,notetaker,,'];
const driver = '司机,host,,,driver,,';
const guard = '卫士,host,,,security,,';

const scenes: readonly (readonly [Scene, readonly string[]])[] = [
  [
    ['meeting/rostrum', 'rows=7,8', 'cn-domestic', ''],
    [...party('G', 8), ...party('H', 7)],
  ],
  [['meeting/rostrum', 'rows=7', 'cn-domestic', 'heads=equal'], party('H', 6)],
  [
    ['meeting/talks', 'perSide=7 behind=3', 'cn-foreign', ''],
    [...party('G', 6), ...party('H', 6), ...interpreters, ...noteTakers],
  ],
  [
    ['meeting/courtesy-call', 'behind=4', 'cn-domestic', 'visit=superior'],
    [...party('G', 4), ...party('H', 3), ...noteTakers],
  ],
  [
    ['meeting/conference', 'perSide=5', 'cn-domestic', 'parties=two'],
    [...party('G', 5), ...party('H', 4)],
  ],
  [
    ['meeting/living-room', '', 'cn-domestic', ''],
    [...party('G', 3), ...party('H', 2)],
  ],
  [
    ['ceremony/signing', 'standing=4 rows=2', 'cn-foreign', ''],
    [...party('G', 4), ...party('H', 4)],
  ],
  [
    ['ceremony/photo', 'rows=7', 'cn-domestic', 'parties=two'],
    [...party('G', 4), ...party('H', 3)],
  ],
  [
    ['banquet/round', 'seats=10', 'cn-domestic', ''],
    [...party('G', 5), ...party('H', 5)],
  ],
  [
    ['banquet/round', 'seats=10', 'cn-domestic', 'presiding=guest'],
    [...party('G', 7), ...party('H', 1)],
  ],
  [
    ['banquet/hall', 'tables=3 seats=10', 'cn-domestic', ''],
    [...party('G', 20), ...party('H', 10)],
  ],
  [
    ['vehicle/sedan', '', 'cn-domestic', ''],
    [...party('G', 2), ...party('H', 1), driver, guard],
  ],
  [
    ['vehicle/van-9', '', 'cn-domestic', 'driver=host'],
    [...party('G', 6), ...party('H', 2)],
  ],
];

describe('a plan that was arranged is right, and stays', () => {
  it.each(scenes)('%j', async (scene, people) => {
    const arranged = await ask('arrange', scene, people);
    expect(arranged).toMatchObject({ score: clean, unseated: [] });
    expect(await ask('check', scene, people, arranged.seating)).toMatchObject({ score: clean, findings: [] });
    expect(await ask('repair', scene, people, arranged.seating)).toMatchObject({ moves: [], proof: { kind: 'exact' } });
  });
});

describe('cn.md §15: what must not be, and the way out', () => {
  it.each<[string, Scene, readonly string[], Answer['seating'], string, readonly string[]]>([
    [
      'first guest at the host’s left',
      ['banquet/round', 'seats=10', 'cn-domestic', ''],
      [...party('G', 1), ...party('H', 2)],
      { 1: 'H1', 6: 'H2', 2: 'G1' },
      'principal-guest-at-place-of-honor',
      ['G1'],
    ],
    [
      'principal host with the back to the door',
      ['banquet/round', 'seats=10', 'cn-domestic', 'hosts=one'],
      [...party('G', 2), ...party('H', 1)],
      { 6: 'H1', 10: 'G1', 2: 'G2' },
      'parties-keep-their-sides',
      ['H1'],
    ],
    [
      'host among the guests',
      ['meeting/talks', 'perSide=5', 'cn-foreign', ''],
      [...party('G', 3), ...party('H', 3)],
      { N3: 'G1', N2: 'G2', N4: 'G3', S3: 'H1', S4: 'H2', N5: 'H3' },
      'parties-keep-their-sides',
      ['H3'],
    ],
    [
      'guest on the host interpreter’s chair',
      ['meeting/talks', 'perSide=5', 'cn-foreign', 'interpreters=beside'],
      [...party('G', 2), ...party('H', 1)],
      { N3: 'G1', S4: 'G2', S3: 'H1' },
      'parties-keep-their-sides',
      ['G2'],
    ],
    [
      'guest on the low seat',
      ['meeting/living-room', '', 'cn-domestic', ''],
      [...party('G', 1), ...party('H', 1)],
      { C1: 'G1', C2: 'H1' },
      'low-seat-not-for-guests',
      ['G1'],
    ],
    [
      'guest in the front middle',
      ['vehicle/sedan', 'front=bench', 'cn-domestic', 'driver=host'],
      [...party('G', 4), ...party('H', 1)],
      { '1A': 'H1', '1B': 'G4', '1C': 'G1', '2C': 'G2', '2A': 'G3' },
      'front-middle-not-for-guests',
      ['G4'],
    ],
    [
      'lone guest in the rear',
      ['vehicle/sedan', '', 'cn-domestic', 'driver=host'],
      [...party('G', 1), ...party('H', 1)],
      { '1A': 'H1', '2C': 'G1' },
      'lone-guest-beside-driving-host',
      ['G1'],
    ],
    [
      'sole guest in front of a chauffeur',
      ['vehicle/sedan', '', 'cn-domestic', ''],
      [...party('G', 1), driver],
      { '1A': '司机', '1C': 'G1' },
      'principal-guest-at-place-of-honor',
      ['G1'],
    ],
    [
      'moderator in the rear',
      ['meeting/rostrum', 'rows=3,3', 'cn-domestic', ''],
      [...party('H', 3), 'M,host,4,,moderator,,'],
      { '1B': 'H1', '1C': 'H2', '1A': 'H3', '2B': 'M' },
      'moderator-in-front-row',
      ['M'],
    ],
    [
      'guests behind a driving host',
      ['vehicle/sedan', '', 'cn-domestic', 'driver=host'],
      [...party('G', 2), ...party('H', 1)],
      { '1A': 'H1', '2C': 'G1', '2A': 'G2' },
      'no-empty-seat-beside-driving-host',
      [],
    ],
  ])('%s', async (_, scene, people, seating, rule, who) => {
    const { findings } = await ask('check', scene, people, seating);
    expect(findings.map(({ rule: id, severity, people: named }) => [id, severity, named])).toEqual([[rule, 'breach', who]]);
    expect(findings[0]?.suggestions[0]?.score).toMatchObject({ breach: 0 });
  });

  it('the front row split by an aisle', async () => {
    const { findings } = await ask('check', ['meeting/rostrum', 'rows=7,8 aisles=D', 'cn-domestic', ''], party('H', 1), { '1D': 'H1' });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['first-row-unbroken', 'breach']]);
  });

  it.each([
    ['national', 10, 3],
    ['national', 11, 3],
    ['national', 12, 4],
    ['local', 5, 2],
    ['local', 6, 3],
    ['company-foreign', 5, 5],
    ['company-foreign', 6, 5],
    ['company-foreign', 7, 6],
  ])('§10 %s: %i guests, %i companions at most', async (limit, guests, most) => {
    const scene: Scene = ['banquet/round', 'seats=40', 'cn-domestic', `event=work-meal limit=${limit}`];
    const tooMany = async (hosts: number) =>
      (await ask('check', scene, [...party('G', guests), ...party('H', hosts)], {})).findings
        .filter(({ rule }) => rule === 'companions-within-limit')
        .flatMap(({ people }) => people);
    expect(await tooMany(most)).toEqual([]);
    expect(await tooMany(most + 1)).toEqual([`H${most + 1}`]);
  });
});

describe('what must not be reported', () => {
  const couple = ['Gh,guest,1,male,,,Gw', 'Gw,guest,2,female,,,Gh', 'Hh,host,1,male,,,Hw', 'Hw,host,2,female,,,Hh'];
  it.each<[string, Scene, readonly string[], Answer['seating']]>([
    [
      'the guest signs',
      ['ceremony/signing', 'standing=1', 'cn-foreign', ''],
      [...party('G', 2), ...party('H', 2)],
      { T1: 'G1', T2: 'H1', '1A': 'G2', '1B': 'H2' },
    ],
    [
      'the moderator at the center',
      ['meeting/rostrum', 'rows=3', 'cn-domestic', ''],
      [...party('H', 2), 'M,host,3,,moderator,,'],
      { '1B': 'M', '1C': 'H1', '1A': 'H2' },
    ],
    [
      'a host of unknown rank before a guest on a platform',
      ['meeting/rostrum', 'rows=3', 'cn-domestic', ''],
      [...party('G', 1), ...party('H', 1)],
      { '1B': 'H1', '1C': 'G1' },
    ],
    [
      'H3: the host couple in front',
      ['vehicle/sedan', '', 'cn-domestic', 'driver=host-couple'],
      couple,
      { '1A': 'Hh', '1C': 'Hw', '2C': 'Gh', '2A': 'Gw' },
    ],
    [
      'H4: the friend in front, his wife behind',
      ['vehicle/sedan', '', 'cn-domestic', 'driver=host-couple'],
      couple,
      { '1A': 'Hh', '1C': 'Gh', '2C': 'Gw', '2A': 'Hw' },
    ],
    [
      'H4: both friends in front',
      ['vehicle/sedan', 'front=bench', 'cn-domestic', 'driver=host passengers=guest-couple'],
      couple.slice(0, 2).concat('Hh,host,1,male,,,'),
      { '1A': 'Hh', '1C': 'Gh', '1B': 'Gw' },
    ],
    [
      'the moderator chose the rear',
      ['meeting/rostrum', 'rows=3,3', 'cn-domestic', ''],
      [...party('H', 1), 'M,host,2,,moderator,,'],
      { '1B': 'H1', '2B': 'M,yes' },
    ],
    [
      'the guest chose a chair on the hosts’ side',
      ['meeting/talks', 'perSide=3', 'cn-foreign', ''],
      [...party('G', 2), ...party('H', 1)],
      { N2: 'G1', S1: 'G2,yes', S2: 'H1' },
    ],
  ])('%s', async (_, scene, people, seating) => expect((await ask('check', scene, people, seating)).findings).toEqual([]));
});

describe('cn.md §8.1, handbook H3, H13: getting in and out', () => {
  const chauffeured = [...party('G', 1), ...party('H', 1), driver, guard];
  it.each<[string, Scene, readonly string[], Answer['seating'], string, string]>([
    [
      'sedan: the guest first, the attendant out first',
      ['vehicle/sedan', '', 'cn-domestic', ''],
      chauffeured,
      { '1A': '司机', '1C': '卫士', '2C': 'G1', '2A': 'H1' },
      'G1 H1 卫士',
      '卫士 G1 H1',
    ],
    [
      'jeep: the front last in, first out',
      ['vehicle/suv', '', 'cn-domestic', 'driver=host'],
      [...party('G', 3), ...party('H', 1)],
      { '1A': 'H1', '1C': 'G1', '2C': 'G2', '2A': 'G3' },
      'H1 G3 G2 G1',
      'G1 G2 G3 H1',
    ],
    [
      'saloon with folding seats: the rear row first in',
      ['vehicle/van-7', '', 'cn-domestic', ''],
      [...party('G', 3), driver],
      { '1A': '司机', '3C': 'G1', '3A': 'G2', '2C': 'G3' },
      'G2 G1 G3',
      'G3 G1 G2',
    ],
    [
      'host couple: each wife before her husband',
      ['vehicle/sedan', '', 'cn-domestic', 'driver=host-couple'],
      ['Gh,guest,1,male,,,Gw', 'Gw,guest,2,female,,,Gh', 'Hh,host,1,male,,,Hw', 'Hw,host,2,female,,,Hh'],
      { '1A': 'Hh', '1C': 'Hw', '2C': 'Gh', '2A': 'Gw' },
      'Gw Hw Gh Hh',
      'Gh Gw Hh Hw',
    ],
    [
      'lift: the escort first in, the guests first out',
      ['vehicle/lift', '', 'cn-domestic', ''],
      [...party('G', 2), ...party('H', 1)],
      { B1: 'G1', B2: 'G2', F1: 'H1' },
      'H1 G1 G2',
      'G1 G2 H1',
    ],
  ])('%s', async (_, scene, people, seating, inwards, outwards) => {
    const found = await ask('boarding', scene, people, seating);
    expect([found.in.join(' '), found.out.join(' ')]).toEqual([inwards, outwards]);
  });
});

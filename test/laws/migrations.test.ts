import { describe, expect, it } from 'vitest';
import { migrate, migrations } from '../../src/model/migrations';
import { currentFormatVersion, Reception } from '../../src/model/reception';

/**
 * A whole plan as each old format wrote it, and the same plan as the next format has it. A migration without a story here fails,
 * and so does a story without a migration.
 */
const stories: Readonly<Record<number, { readonly before: unknown; readonly after: unknown }>> = {
  0: {
    before: {
      format: 'xici',
      formatVersion: 0,
      id: 'r1',
      title: '江临来访',
      people: { p1: { id: 'p1', name: '顾城', party: 'host', role: 'principal' } },
      occasions: {
        o1: {
          id: 'o1',
          title: '会谈',
          layout: 'banquet/hall',
          settings: {},
          convention: 'cn-domestic',
          given: {},
          attendees: { p1: true },
          seating: { 'T1.1': 'p1', 'T1.2': 'p1', N3: 'p1', '1A': 'p1' },
          locks: { N3: true },
        },
      },
      programme: ['o1'],
      waivers: {},
      settings: { paperTitleFont: '方正小标宋' },
    },
    after: {
      format: 'xici',
      formatVersion: 1,
      id: 'r1',
      title: '江临来访',
      people: { p1: { id: 'p1', name: '顾城', party: 'host', role: 'principal' } },
      occasions: {
        o1: {
          id: 'o1',
          title: '会谈',
          layout: 'banquet/hall',
          settings: {},
          convention: 'cn-domestic',
          given: {},
          attendees: { p1: true },
          seating: { T1: { 'T1.1': 'p1', 'T1.2': 'p1' }, N: { N3: 'p1' }, '1': { '1A': 'p1' } },
          locks: { N3: true },
          chosen: {},
        },
      },
      programme: ['o1'],
      waivers: {},
      settings: { paperTitleFont: '方正小标宋', rules: {} },
    },
  },
};

describe('migrations', () => {
  it('lead from the first format to the present one without a gap, and each has a story', () => {
    expect(migrations.map(({ from }) => from)).toEqual(Array.from({ length: currentFormatVersion }, (_, version) => version));
    expect(Object.keys(stories).map(Number)).toEqual(migrations.map(({ from }) => from));
  });

  it.each(migrations.map((migration) => [migration.from, migration] as const))(
    'from %d: does what its story says',
    (from, { migrate: step }) => {
      const { before, after } = stories[from] ?? {};
      const frozen = JSON.stringify(before);
      expect({ ...step(JSON.parse(frozen)), formatVersion: from + 1 }).toEqual(after);
      expect(JSON.stringify(before)).toBe(frozen);
    },
  );

  it.each(Object.entries(stories))('a plan of format %s opens today', (_, { before }) => {
    const migrated = migrate(before);
    expect('plan' in migrated && Reception.safeParse(migrated.plan).success).toBe(true);
  });

  it.each(migrations.map((migration) => [migration.from, migration] as const))(
    'from %d: hands on what it does not recognize',
    (_, { migrate: step }) => {
      for (const odd of [{}, { occasions: 7, settings: [] }, { occasions: { o1: null, o2: { seating: { '?': 1 } } } }])
        expect(() => step(odd)).not.toThrow();
      expect(step({ occasions: { o2: { seating: { '?': 1 } } } }).occasions).toEqual({ o2: { seating: { '?': 1 }, chosen: {} } });
    },
  );

  it.each([
    [undefined, { fault: 'notXici' }],
    [[], { fault: 'notXici' }],
    [{ format: 'other', formatVersion: 1 }, { fault: 'notXici' }],
    [
      { format: 'xici', formatVersion: currentFormatVersion + 1 },
      { fault: 'newer', version: currentFormatVersion + 1 },
    ],
    [{ format: 'xici' }, { fault: 'unknownVersion', version: '' }],
    [
      { format: 'xici', formatVersion: '1' },
      { fault: 'unknownVersion', version: '"1"' },
    ],
    [
      { format: 'xici', formatVersion: -1 },
      { fault: 'unknownVersion', version: '-1' },
    ],
  ])('refuses %j', (json, fault) => {
    expect(migrate(json)).toEqual(fault);
  });
});

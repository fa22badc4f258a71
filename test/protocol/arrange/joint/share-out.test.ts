import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../../../src/commands/apply-commands';
import { OccasionId, PersonId, ReceptionId, seatId } from '../../../../src/model/ids';
import type { Occasion } from '../../../../src/model/occasion';
import type { Person } from '../../../../src/model/person';
import { emptyReception, type Reception } from '../../../../src/model/reception';
import { commandsOfHandovers, handoverOf } from '../../../../src/protocol/arrange/joint/changes';
import { type Shares, shareOut } from '../../../../src/protocol/arrange/joint/share-out';
import { type Slot, staffSlots } from '../../../../src/protocol/arrange/joint/slots';

const hours = (from: number, to: number) => ({ start: `2026-11-30T${from + 10}:00`, end: `2026-11-30T${to + 10}:00` });

const interpreter = (name: string, languages: readonly string[]): Person => ({
  id: PersonId.parse(name),
  name,
  party: 'host',
  role: 'interpreter',
  languages: [...languages],
});

const occasion = (name: string, time: readonly [number, number], people: readonly string[], locked = false): Occasion => ({
  id: OccasionId.parse(name),
  title: name,
  ...hours(...time),
  layout: 'meeting/rostrum',
  settings: { rows: '5' },
  convention: 'cn-domestic',
  given: {},
  attendees: Object.fromEntries(people.map((id) => [PersonId.parse(id), true as const])),
  seating: { '1': Object.fromEntries(people.map((id, index) => [seatId(`1${'ABCDE'[index]}`), PersonId.parse(id)])) },
  locks: locked ? { [seatId('1A')]: true } : {},
  chosen: {},
});

const receptionOf = (people: readonly Person[], occasions: readonly Occasion[]): Reception => ({
  ...emptyReception(ReceptionId.parse('r'), 'r'),
  people: Object.fromEntries(people.map((person) => [person.id, person])),
  occasions: Object.fromEntries(occasions.map((one) => [one.id, one])),
  programme: occasions.map(({ id }) => id),
});

/** The staff of a reception shared out the first of the best ways. */
function shareStaff(reception: Reception) {
  const shares = shareOut(staffSlots(reception));
  if (shares.kind !== 'shared') return shares;
  const handovers = shares.groups.flatMap(({ slots, ways: [way = []] }) =>
    slots.flatMap((slot, index) => {
      const comes = way[index];
      return comes === undefined || comes === slot.holder ? [] : [handoverOf(slot, comes)];
    }),
  );
  return { kind: handovers.length > 0 ? ('handovers' as const) : ('fits' as const), handovers, groups: shares.groups };
}

const three = [interpreter('甲', ['英语', '法语']), interpreter('乙', ['英语']), interpreter('丙', ['法语'])];

describe('staff shared by several occasions', () => {
  it('fit where nobody is at two places at once', () => {
    expect(shareStaff(receptionOf(three, [occasion('a', [0, 2], ['甲']), occasion('b', [2, 3], ['甲'])])).kind).toBe('fits');
  });

  it('hand over the fewest posts, to somebody who speaks the languages, who takes the seat', () => {
    const reception = receptionOf(
      [...three, interpreter('丁', ['英语', '法语'])],
      [occasion('a', [0, 2], ['甲']), occasion('b', [1, 3], ['甲', '乙'])],
    );
    const sharing = shareStaff(reception);
    if (sharing.kind !== 'handovers') throw new Error(sharing.kind);
    expect(sharing.handovers).toHaveLength(1);
    expect(sharing.handovers[0]).toMatchObject({ leaves: '甲', comes: '丁', seat: '1A' });
    const applied = applyCommands(reception, commandsOfHandovers(sharing.handovers));
    if (!('reception' in applied)) throw new Error(JSON.stringify(applied));
    expect(shareStaff(applied.reception).kind).toBe('fits');
    const { occasion: where } = sharing.handovers[0] ?? { occasion: OccasionId.parse('a') };
    expect(applied.reception.occasions[where]?.seating['1']?.[seatId('1A')]).toBe('丁');
  });

  it('leave alone whoever is locked on the seat', () => {
    const people = [...three, interpreter('丁', ['英语', '法语'])];
    const sharing = shareStaff(receptionOf(people, [occasion('a', [0, 2], ['甲'], true), occasion('b', [1, 3], ['甲'])]));
    expect(sharing).toMatchObject({ kind: 'handovers', handovers: [{ occasion: 'b', comes: '丁' }] });
  });

  it('say which posts need whom at the same time where there are too few', () => {
    const sharing = shareStaff(receptionOf(three, [occasion('a', [0, 2], ['甲']), occasion('b', [1, 3], ['甲'])]));
    expect(sharing).toMatchObject({ kind: 'impossible', holders: ['甲'] });
    expect(sharing.kind === 'impossible' && sharing.slots.map(({ occasion: where }) => where)).toEqual(['a', 'b']);
  });
});

/** A post in one line; the first of those who could hold it holds it now. */
const post = (name: string, time: readonly [number, number], ...candidates: readonly string[]): Slot<string> => {
  const when = occasion(name, time, []);
  return { occasion: when.id, when, holder: candidates[0] ?? '', candidates };
};
const namesOf = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index}`);
const postsOf = (shares: Shares<string>) => (shares.kind === 'impossible' ? shares.slots.map(({ occasion: id }) => id) : shares.kind);

describe('posts shared out', () => {
  it('are left alone where nothing is wrong, though others could hold them', () =>
    expect(shareOut([post('a', [0, 2], 'p', 'q'), post('b', [1, 3], 'q', 'p')])).toEqual({ kind: 'shared', groups: [] }));

  it('in every way that is equally good, and told when these are all', () => {
    const two = [post('a', [0, 2], 'p', 'q'), post('b', [1, 3], 'p', 'q')];
    expect(shareOut(two)).toMatchObject({
      groups: [
        {
          ways: [
            ['p', 'q'],
            ['q', 'p'],
          ],
          every: true,
        },
      ],
    });
    const others = namesOf('q', 7);
    const many = shareOut([post('a', [0, 2], 'p', ...others), post('b', [1, 3], 'p', ...others)]);
    expect(many).toMatchObject({ groups: [{ every: false }] });
    expect(many.kind === 'shared' && many.groups[0]?.ways).toHaveLength(12);
  });

  it('in the one best way, and that is all, though many worse ones were found before', () => {
    const slots = [post('b', [0, 2], 'p'), post('a', [0, 2], 'p', 'y', 'z'), post('d', [0, 2], 'y', ...namesOf('d', 13))];
    expect(shareOut(slots)).toMatchObject({ groups: [{ ways: [['p', 'z', 'y']], every: true }] });
  });

  /** At no moment are there too few for a, b and c, and yet there is no way. */
  const chain = [post('a', [0, 2], 'p'), post('b', [1, 4], 'p', 'q'), post('c', [3, 5], 'q')];

  it('are impossible by a chain of them, and the others are not named', () => {
    const free = namesOf('f', 7).map((name, index) => post(name, [0, 2], ...namesOf('x', 10).slice(index), ...namesOf('x', index), 'p'));
    expect(postsOf(shareOut([...free, ...chain]))).toEqual(['a', 'b', 'c']);
  });

  it('are impossible where one is missing of many', () => {
    const nine = namesOf('x', 9);
    const posts = [...nine, 'x0'].map((holder, index) => post(`a${index}`, [0, 2], holder, ...nine.filter((name) => name !== holder)));
    expect(postsOf(shareOut(posts))).toHaveLength(10);
  });

  it('are not judged where there are too many ways to look at', () => {
    const [first, more] = [namesOf('x', 8), namesOf('y', 8)];
    const turned = (names: readonly string[], index: number) => [...names.slice(index), ...names.slice(0, index)];
    const posts = [
      ...first.map((_, index) => post(`a${index}`, [0, 2], ...turned(first, index))),
      ...more.map((_, index) => post(`b${index}`, [1, 4], ...turned([...first, ...more], index))),
      post('c', [3, 5], ...more),
    ];
    expect(postsOf(shareOut(posts))).toBe('unknown');
  });
});

describe('who could stand in', () => {
  const candidatesOf = (...others: readonly Person[]) =>
    staffSlots(receptionOf([interpreter('甲', ['English ']), ...others], [occasion('a', [0, 2], ['甲'])]))[0]?.candidates;

  it('whoever knows the languages, however they are written', () =>
    expect(candidatesOf(interpreter('乙', ['english', 'français']))).toEqual(['甲', '乙']));
  it('nobody of the other side, and nobody who does other work, is away, or knows no such language', () =>
    expect(
      candidatesOf(
        { ...interpreter('客', ['English']), party: 'guest' },
        { ...interpreter('记', ['English']), role: 'notetaker' },
        { ...interpreter('缺', ['English']), status: 'withdrawn' },
        interpreter('法', ['français']),
      ),
    ).toEqual(['甲']));
});

describe('time between two places', () => {
  const at = (place: string, name: string, time: readonly [number, number], people: readonly string[]) => ({
    ...occasion(name, time, people),
    place,
  });
  const fourth = interpreter('丁', ['英语', '法语']);

  it('hands over a post that nobody could reach in time, as the rule sees it, and only then', () => {
    const people = [...three, fourth];
    const near = shareStaff(receptionOf(people, [at('迎宾馆', 'a', [0, 1], ['甲']), at('迎宾馆三楼', 'b', [1, 2], ['甲'])]));
    expect(near.kind).toBe('fits');
    const far = shareStaff(receptionOf(people, [at('迎宾馆', 'a', [0, 1], ['甲']), at('市政府', 'b', [1, 2], ['甲'])]));
    expect(far).toMatchObject({ kind: 'handovers', handovers: [{ comes: '丁' }] });
  });

  it('is cut short where nobody else could come: a departure is no reason to say that nothing can be done', () => {
    const sharing = shareStaff(receptionOf(three, [at('迎宾馆', 'a', [0, 1], ['甲']), at('市政府', 'b', [1, 2], ['甲'])]));
    expect(sharing.kind).toBe('fits');
  });
});

describe('law of shared staff', () => {
  it('the fewest handovers of all ways, and impossible only where no way exists', () => {
    const names = ['p', 'q', 'r', 's'];
    const tongues = fc.subarray(['英语', '法语'], { minLength: 1 });
    const times = fc
      .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 3 }))
      .map(([from, long]) => [from, from + long] as const);
    const events = fc.array(fc.record({ time: times, people: fc.subarray(names, { minLength: 1, maxLength: 2 }) }), {
      minLength: 2,
      maxLength: 3,
    });
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(fc.tuple(tongues, tongues, tongues, tongues), events, (spoken, list) => {
        const people = names.map((name, index) => interpreter(name, spoken[index] ?? []));
        const reception = receptionOf(
          people,
          list.map(({ time, people: own }, index) => occasion(`o${index}`, time, own)),
        );
        const sharing = shareStaff(reception);
        seen.set(sharing.kind, (seen.get(sharing.kind) ?? 0) + 1);
        const posts = list.flatMap(({ time, people: own }, at) => own.map((holder) => ({ at, time, holder })));
        const can = (person: string, holder: string) =>
          (spoken[names.indexOf(holder)] ?? []).every((language) => spoken[names.indexOf(person)]?.includes(language));
        let fewest = Number.POSITIVE_INFINITY;
        for (let way = 0; way < names.length ** posts.length; way += 1) {
          const holders = posts.map((_, index) => names[Math.floor(way / names.length ** index) % names.length] ?? '');
          const isAble = posts.every(({ holder }, index) => holders[index] === holder || can(holders[index] ?? '', holder));
          const isClear = posts.every((one, index) =>
            posts.every(
              (other, next) =>
                next <= index ||
                holders[index] !== holders[next] ||
                (one.at !== other.at && (one.time[0] >= other.time[1] || other.time[0] >= one.time[1])),
            ),
          );
          if (isAble && isClear) fewest = Math.min(fewest, posts.filter(({ holder }, index) => holders[index] !== holder).length);
        }
        if (sharing.kind === 'fits') expect(fewest).toBe(0);
        else if (sharing.kind === 'handovers') expect(sharing.handovers.length).toBe(fewest);
        else expect([sharing.kind, fewest]).toEqual(['impossible', Number.POSITIVE_INFINITY]);
        if (sharing.kind !== 'impossible') return;
        // The reasons are themselves impossible, and without any one of them the others could be met.
        expect(shareOut(sharing.slots).kind).toBe('impossible');
        for (const one of sharing.slots) expect(shareOut(sharing.slots.filter((other) => other !== one)).kind).toBe('shared');
      }),
      { seed: 8, numRuns: 60 },
    );
    for (const kind of ['fits', 'handovers', 'impossible']) expect(seen.get(kind) ?? 0).toBeGreaterThan(2);
  });
});

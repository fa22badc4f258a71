import { describe, expect, it } from 'vitest';
import { PersonId } from '../../../src/model/ids';
import type { Person } from '../../../src/model/person';
import { seniorityOf } from '../../../src/protocol/precedence';
import { person } from './people';

const levels = (people: readonly Person[], given = {}): string => {
  const seniority = seniorityOf(people, given);
  return people.map(({ id }) => `${id} ${seniority.level(id) === undefined ? '?' : (seniority.level(id) ?? '-')}`).join(', ');
};
const sign = (people: readonly Person[], left: string, right: string, given = {}): number | undefined => {
  const difference = seniorityOf(people, given).compare(PersonId.parse(left), PersonId.parse(right));
  return difference === undefined ? undefined : Math.sign(difference);
};

describe('inside one party', () => {
  it('follows the official order, ties and all', () => {
    expect(
      levels([
        person('a', { officialOrder: 2 }),
        person('b', { officialOrder: 1 }),
        person('c', { officialOrder: 2 }),
        person('d', { officialOrder: 7 }),
      ]),
    ).toBe('a 2, b 1, c 2, d 4');
  });
  it('gives no rank to interpreters and leaves the unknown unknown', () => {
    expect(levels([person('a', { officialOrder: 1 }), person('i', { role: 'interpreter' }), person('x')])).toBe('a 1, i -, x ?');
  });
  it('places a silent person by grade or title where one place is left', () => {
    const list = [person('a', { officialOrder: 1, grade: 5 }), person('b', { officialOrder: 2, grade: 7 })];
    expect(levels([...list, person('c', { grade: 6 })])).toBe('a 1, b 3, c 2');
    expect(levels([...list, person('c', { title: '江临市副市长' })])).toBe('a 1, b 3, c 2');
    expect(levels([...list, person('c', { grade: 9 }), person('d', { grade: 8 })])).toBe('a 1, b 2, c 4, d 3');
    expect(levels([...list, person('c', { grade: 7 })])).toBe('a 1, b 2, c 2');
  });
  it('does not place one whom the list could hold in two places', () => {
    expect(
      levels([
        person('a', { officialOrder: 1, grade: 5 }),
        person('x', { officialOrder: 2 }),
        person('b', { officialOrder: 3, grade: 7 }),
        person('c', { grade: 6 }),
      ]),
    ).toBe('a 1, x 2, b 3, c ?');
    expect(
      levels([person('a', { officialOrder: 1, grade: 7 }), person('b', { officialOrder: 2, grade: 5 }), person('c', { grade: 6 })]),
    ).toBe('a 1, b 2, c ?');
    expect(
      levels([person('a', { officialOrder: 1, grade: 5 }), person('b', { officialOrder: 2, grade: 5 }), person('c', { grade: 5 })]),
    ).toBe('a 1, b 2, c ?');
  });
  it('gives a spouse the partner’s level', () => {
    expect(levels([person('a', { officialOrder: 1, spouse: 'b' }), person('b'), person('c', { officialOrder: 2 })])).toBe('a 1, b 1, c 3');
  });
  it('ranks a list without any order by title, and proves nothing by strokes or missing dates', () => {
    const deputies = ['丁', '王'].map((name) => person(name, { title: '江临市副市长' }));
    expect(levels([...deputies, person('市长', { title: '江临市市长' }), person('书记', { title: '江临市委书记' })])).toBe(
      '丁 3, 王 3, 市长 2, 书记 1',
    );
    expect(
      levels([person('a', { grade: 5, appointed: '2020' }), person('b', { grade: 5, appointed: '2021' }), person('c', { grade: 5 })]),
    ).toBe('a 1, b 1, c 1');
    expect(levels([person('a', { grade: 5, appointed: '2020' }), person('b', { grade: 5, appointed: '2021' })])).toBe('a 1, b 2');
  });
  it('ties what sources dispute unless the order of the four bodies is given', () => {
    const heads = [person('人大', { title: '县人大常委会主任' }), person('县长', { title: '县长' })];
    expect(levels(heads)).toBe('人大 1, 县长 1');
    expect(levels(heads, { bodies: 'government-first' })).toBe('人大 2, 县长 1');
    expect(levels(heads, { ranking: 'cn-bodies', bodies: 'congress-first' })).toBe('人大 1, 县长 2');
  });
});

describe('between parties', () => {
  const people = [
    person('g1', { officialOrder: 1, grade: 6 }),
    person('g2', { officialOrder: 2, grade: 7 }),
    person('g3', { officialOrder: 3 }),
    person('h1', { party: 'host', officialOrder: 1, grade: 5 }),
    person('h2', { party: 'host', officialOrder: 2, grade: 6 }),
    person('h3', { party: 'host', officialOrder: 3 }),
  ];
  it('lets the first guest go before the hosts', () => {
    expect(sign(people, 'g1', 'h1')).toBe(-1);
    expect(sign(people, 'h2', 'g1')).toBe(1);
  });
  it('compares grades, and what follows from them inside the parties', () => {
    expect(sign(people, 'h2', 'g2')).toBe(-1);
    expect(sign(people, 'g3', 'h1')).toBe(1);
    expect(sign(people, 'g2', 'h3')).toBeUndefined();
  });
  it('says nothing where nothing is known, nor where the grades are equal', () => {
    const unknown = [
      person('g1', { officialOrder: 1 }),
      person('g2', { officialOrder: 2 }),
      person('h1', { party: 'host', officialOrder: 1 }),
    ];
    expect(sign(unknown, 'g2', 'h1')).toBeUndefined();
    expect(sign(unknown, 'g1', 'h1')).toBe(-1);
    expect(sign([...unknown.map((one) => ({ ...one, grade: 5 as const }))], 'g2', 'h1')).toBeUndefined();
  });
  it('draws third parties into what follows from the first guest', () => {
    const other = person('o', { party: 'other', officialOrder: 1, grade: 4 });
    // o outranks the guest by grade, the first guest goes before every host, so o does too.
    const all = [person('g', { officialOrder: 1, grade: 5 }), person('h', { party: 'host', officialOrder: 1 }), other];
    expect([sign(all, 'o', 'g'), sign(all, 'g', 'h'), sign(all, 'o', 'h')]).toEqual([-1, -1, -1]);
  });
  it('merges the parties when a ranking is given', () => {
    const envoys = [
      person('g', { class: 'ambassador', credentials: '2024' }),
      person('h', { party: 'host', class: 'ambassador', credentials: '2020' }),
      person('o', { party: 'other', class: 'ambassador', credentials: '2024' }),
    ];
    expect(sign(envoys, 'g', 'h', { ranking: 'vienna' })).toBe(1);
    expect(sign(envoys, 'g', 'o', { ranking: 'vienna' })).toBe(0);
  });
});

it('answers for a thousand people at once', () => {
  const titles = ['江临市委书记', '江临市副市长', '江临市财政局局长', '云平县县长', '局长', ''];
  const people = Array.from({ length: 1000 }, (_, index) =>
    person(`p${index}`, {
      party: index % 2 === 0 ? 'guest' : 'host',
      title: titles[index % titles.length],
      ...(index % 3 === 0 && { officialOrder: index + 1 }),
    }),
  );
  // Time of this process alone: the machine may be busy with something else.
  const start = process.cpuUsage();
  const { compare } = seniorityOf(people, {});
  for (const left of people) compare(left.id, PersonId.parse('p999'));
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(500);
});

import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';

type Conflict = {
  readonly rules: string[];
  readonly locks: string[];
  readonly wishes: object[];
  readonly minimal: boolean;
  readonly message: string;
};
type Out = { readonly score: { readonly breach: number }; readonly conflict?: Conflict };

const row = { 'people.csv': 'name,party,order\n甲,guest,1\n乙,guest,2\n丙,guest,3\n' };
const rostrum = ['--layout', 'meeting/rostrum', '--set', 'rows=3', '--convention', 'cn-domestic', '--roster', 'people.csv', '--lang', 'en'];

async function ask(verb: string, args: readonly string[], files: Readonly<Record<string, string>>): Promise<Out> {
  const result = await run([verb, ...args], { read: async (path) => new TextEncoder().encode(files[path] ?? ''), write: async () => {} });
  expect(result.err).toBe('');
  return result.out as Out;
}

describe.each(['check', 'arrange'])('%s says what cannot hold together', (verb) => {
  it('a lock, and the order it breaks', async () => {
    const files = { ...row, 'seats.csv': 'seat,name,locked\n1A,甲,yes\n1B,乙,\n1C,丙,\n' };
    const { score, conflict } = await ask(verb, [...rostrum, '--seating', 'seats.csv'], files);
    expect(score.breach).toBeGreaterThan(0);
    expect(conflict).toMatchObject({ rules: ['senior-takes-better-seat'], locks: ['1A'], wishes: [], minimal: true });
    expect(conflict?.message).toBe(
      'No seating can satisfy all of these at once: the rule “Seniors take the better seats”, the lock of 甲 on 1A. Give up one of them.',
    );
  });

  it('two wishes that exclude each other, by name', async () => {
    const files = {
      ...row,
      'seats.csv': 'seat,name\n1B,甲\n1C,乙\n1A,丙\n',
      'wishes.csv': 'a,relation,b,strength\n甲,beside,乙,must\n甲,not-beside,乙,must\n',
    };
    const { conflict } = await ask(verb, [...rostrum, '--seating', 'seats.csv', '--wishes', 'wishes.csv'], files);
    expect(conflict).toMatchObject({
      rules: [],
      wishes: [
        { a: '甲', relation: 'beside', b: '乙' },
        { a: '甲', relation: 'not-beside', b: '乙' },
      ],
    });
  });

  it('a norm about the list, which no seating cures', async () => {
    const people = `name,party,order\n甲,guest,1\n${[1, 2, 3, 4].map((place) => `主${place},host,${place}`).join('\n')}\n`;
    const args = ['--layout', 'banquet/round', '--convention', 'cn-domestic', '--given', 'event=work-meal', '--roster', 'people.csv'];
    const { conflict } = await ask(verb, [...args, '--seating', 'seats.csv'], { 'people.csv': people, 'seats.csv': 'seat,name\n1,主1\n' });
    expect(conflict).toMatchObject({ rules: ['companions-within-limit'], minimal: true });
    expect(conflict?.message).toContain('陪餐人数不超限');
  });

  it('nothing where a better plan is possible', async () => {
    const files = { ...row, 'seats.csv': 'seat,name\n1A,甲\n1B,乙\n1C,丙\n' };
    expect((await ask(verb, [...rostrum, '--seating', 'seats.csv'], files)).conflict).toBeUndefined();
  });
});

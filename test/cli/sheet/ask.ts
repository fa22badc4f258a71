import { expect } from 'vitest';
import { type Outside, run } from '../../../src/cli/run';

/** The rows of a table that is kept as text, cell by cell. */
export const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

const several = (option: string, said: string) => said.split(' ').flatMap((pair) => (pair ? [option, pair] : []));

/** `meeting/rostrum rows=5` and `even=first-left-of-center`, as they are typed. */
export function scene(convention = '', drawn = '', given = ''): readonly string[] {
  const [layout = '', ...settings] = drawn.split(' ');
  return ['--layout', layout, '--convention', convention, ...several('--set', settings.join(' ')), ...several('--given', given)];
}

/** What the headless command answers; the files are those that it is told of. */
export async function answer<Answer>(args: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const disk: Outside = {
    async read(path) {
      return new TextEncoder().encode(files[path] ?? '');
    },
    async write() {},
  };
  const { err, out } = await run([...args, '--json'], disk);
  expect(err).toBe('');
  return out as Answer;
}

const parties: Readonly<Record<string, string>> = { G: 'guest', H: 'host', D: 'other' };

/** `G1 H2` by their number in the party, drivers `D`, others as `name:party:order:role`. */
export function roster(people: string): string {
  const rows = people.split(' ').map((one) => {
    const [, letter, order = ''] = /^([GHD])(\d*)$/.exec(one) ?? [];
    if (!letter) return one.replaceAll(':', ',');
    return letter === 'D' ? `${one},other,,driver` : `${one},${parties[letter]},${order},`;
  });
  return `name,party,order,role\n${rows.join('\n')}\n`;
}

/** `2C=G1`; whoever chose the seat has a mark: `2C=G1!`. */
export function seating(seats: string): string {
  const rows = seats.split(' ').map((one) => {
    const [seat, name = ''] = one.split('=');
    return `${seat},${name.replace('!', '')},${name.endsWith('!') ? 'yes' : ''}`;
  });
  return `seat,name,chosen\n${rows.join('\n')}\n`;
}

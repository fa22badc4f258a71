import { describe, expect, it } from 'vitest';
import { run } from '../../../../src/cli/run';

/** Three guests in order, each at a table of their own or not. */
async function rulesFound(convention: string, ...seats: readonly (readonly [seat: string, name: string])[]) {
  const files: Readonly<Record<string, string>> = {
    'people.csv': 'name,party,order\nG1,guest,1\nG2,guest,2\nG3,guest,3\nH1,host,1\nH2,host,2\n',
    'seats.csv': `seat,name\n${[['T1.1', 'H1'], ['T2.1', 'H2'], ...seats].map((row) => row.join(',')).join('\n')}\n`,
  };
  const asked = ['--layout', 'banquet/hall', '--set', 'tables=2', '--set', 'seats=4', '--convention', convention];
  const { out } = await run(['check', ...asked, '--roster', 'people.csv', '--seating', 'seats.csv'], {
    read: async (path) => new TextEncoder().encode(files[path] ?? ''),
    write: async () => {},
  });
  return (out as { findings: readonly { rule: string }[] }).findings.map(({ rule }) => rule);
}

describe('the ladder of a hall', () => {
  it('has no main table where no source knows one: the first guest may sit at either', async () => {
    const found = await rulesFound('intl', ['T1.4', 'G2'], ['T2.4', 'G1'], ['T1.2', 'G3']);
    expect(found).not.toContain('senior-takes-better-seat');
  });

  it('still has the host’s right before the left, at whichever table', async () => {
    const found = await rulesFound('intl', ['T1.4', 'G3'], ['T2.4', 'G2'], ['T2.2', 'G1']);
    expect(found).toContain('senior-takes-better-seat');
  });

  it('goes by the rank of the tables where a convention has one', async () => {
    const found = await rulesFound('cn-domestic', ['T1.4', 'G2'], ['T2.4', 'G1'], ['T1.2', 'G3']);
    expect(found).toContain('senior-takes-better-seat');
  });
});

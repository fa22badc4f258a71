import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run';

const people = `name,party,order,sex
Host,host,1,male
Hostess,host,2,female
M1,guest,1,male
W1,guest,2,female
M2,guest,3,male
W2,guest,4,female`;

/** Six at a long table in French style; the women's seats are N2, S3, S1, the men's S2, N1, N3. */
async function found(seating: string, roster = people) {
  const disk = { read: async (path: string) => new TextEncoder().encode(path === 'people.csv' ? roster : seating), write: async () => {} };
  const asked = ['--layout', 'banquet/long', '--set', 'perSide=3', '--convention', 'fr', '--given', 'sexes=alternate'];
  const { out } = await run(['check', ...asked, '--roster', 'people.csv', '--seating', 'seats.csv', '--lang', 'en'], disk);
  const { findings } = out as { findings: readonly { rule: string; severity: string; seats: readonly string[] }[] };
  return findings
    .filter(({ rule }) => rule === 'women-and-men-on-their-own-seats')
    .map(({ severity, seats }) => `${severity} ${seats.join(' ')}`);
}

const seats = (text: string) => `seat,name\n${text.replaceAll('=', ',').replaceAll(' ', '\n')}`;

describe('women-and-men-on-their-own-seats', () => {
  it('is content with the plan of the sheet', async () => {
    expect(await found(seats('N2=Hostess S2=Host N1=M1 S3=W1 N3=M2 S1=W2'))).toEqual([]);
  });
  it('finds a woman and a man on each other’s seats', async () => {
    expect(await found(seats('N2=Hostess S2=Host N1=M1 S3=W1 N3=W2 S1=M2'))).toEqual(['departure N3 S1']);
  });
  it('is content where unequal numbers leave nobody to exchange with', async () => {
    const menOnly = people.replace('W2,guest,4,female', 'M3,guest,4,male');
    expect(await found(seats('N2=Hostess S2=Host N1=M1 S3=W1 N3=M2 S1=M3'), menOnly)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run';

const head = 'name,party,order,sex,spouse\nHost,host,1,male,Hostess\nHostess,host,,female,Host\n';
const couple = `${head}Minister,guest,1,male,Lady\nLady,guest,,female,Minister\nGuest,guest,2,male,\n`;
const alone = `${head}Minister,guest,1,male,\nGuest,guest,2,male,\n`;

async function seated(roster: string, ...more: readonly string[]) {
  const disk = { read: async () => new TextEncoder().encode(roster), write: async () => {} };
  const asked = ['arrange', '--layout', 'banquet/head', '--set', 'seats=5', '--convention', 'uk', '--roster', 'people.csv', ...more];
  return (await run(asked, disk)).out as { readonly seating: Readonly<Record<string, string>> };
}

describe('what the list settles where a given was not said', () => {
  it('HEAD-UK with wives on both sides: the host’s at the right of the principal guest, the guest’s at the host’s left', async () => {
    const { seating } = await seated(couple);
    expect(seating).toEqual({ '1A': 'Hostess', '1B': 'Minister', '1C': 'Host', '1D': 'Lady', '1E': 'Guest' });
  });
  it('HEAD-UK without them: the second guest at the host’s left', async () =>
    expect((await seated(alone)).seating).toMatchObject({ '1B': 'Minister', '1C': 'Host', '1D': 'Guest' }));
  it('HEAD-UK a couple of hosts alone, or of guests alone, changes nothing', async () => {
    expect((await seated(`${head}Minister,guest,1,male,\nLady,guest,2,female,\n`)).seating['1A']).not.toBe('Hostess');
    const guests = couple.replaceAll(/(Host|Hostess)(?=\n)/g, '');
    expect((await seated(guests)).seating['1A']).not.toBe('Hostess');
  });
  it('HEAD-UK whoever is married to somebody of the other side, makes no couple', async () => {
    const across = 'name,party,order,sex,spouse\nHost,host,1,male,Lady\nHostess,host,2,female,Minister\n';
    const people = `${across}Minister,guest,1,male,Hostess\nLady,guest,2,female,Host\n`;
    const bySaying = async (couples: string) => (await seated(people, '--given', `couples=${couples}`)).seating;
    expect((await seated(people)).seating).toEqual(await bySaying('apart'));
    expect((await seated(people)).seating).not.toEqual(await bySaying('together'));
  });
  it('what was said goes before the list', async () =>
    expect((await seated(couple, '--given', 'couples=apart')).seating['1A']).not.toBe('Hostess'));
});

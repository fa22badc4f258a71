import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run';

type Out = { readonly proof: object; readonly searched?: true; readonly weight: number };

const table = ['--layout', 'banquet/round', '--set', 'seats=6', '--convention', 'intl', '--roster', 'people.csv'];
const strangers = 'name,party,order,spouse\n甲,guest,1,\n乙,guest,2,\n丙,guest,2,\n丁,host,1,\n戊,host,2,\n';
const couple = strangers.replace('甲,guest,1,', '甲,guest,1,丙');

async function ask(args: readonly string[], people: string): Promise<Out> {
  const files: Readonly<Record<string, string>> = {
    'people.csv': people,
    'seats.csv': 'seat,name\n1,丁\n4,戊\n6,甲\n5,丙\n2,乙\n',
    'wishes.csv': 'a,relation,b,strength\n乙,beside,戊,5\n',
  };
  const [verb = '', ...more] = args;
  const disk = { read: async (path: string) => new TextEncoder().encode(files[path] ?? ''), write: async () => {} };
  return (await run([verb, ...table, ...more], disk)).out as Out;
}

describe('the proof of an answer', () => {
  it('stands alone where the order decides and anybody sees that nothing is wrong', async () => {
    const { proof, searched } = await ask(['arrange'], strangers);
    expect([proof, searched]).toEqual([{ kind: 'exact' }, undefined]);
  });

  it('says where it rests on a bound that no second program has worked out', async () => {
    const { proof, searched, weight } = await ask(['arrange', '--wishes', 'wishes.csv'], strangers);
    expect([proof, searched, weight]).toEqual([{ kind: 'exact' }, true, 5]);
  });

  it('is a proof like any other where the mend comes with a certificate', async () => {
    const { proof, searched } = await ask(['repair', '--seating', 'seats.csv'], couple);
    expect([proof, searched]).toEqual([{ kind: 'exact' }, undefined]);
  });
});

describe('a repair', () => {
  it('leaves nobody standing in a convoy whom a new plan would seat, though a locked breach keeps it from being proven', async () => {
    const files: Readonly<Record<string, string>> = {
      'people.csv':
        'name,party,order,role,serves\nG0,guest,1,,\nG1,guest,2,,\nG2,guest,3,,\nH3,host,1,,\nH4,host,2,,\nH5,host,3,,\nH6,host,4,,\nIH,host,,interpreter,H3\n',
      'seats.csv': 'seat,name,locked\nV3.4A,IH,\nV3.6A,H6,\nV1.2A,G0,yes\n',
    };
    const scene = ['--layout', 'vehicle/convoy', '--convention', 'cn-business', '--roster', 'people.csv', '--seating', 'seats.csv'];
    const disk = { read: async (path: string) => new TextEncoder().encode(files[path] ?? ''), write: async () => {} };
    const { score, unseated } = (await run(['repair', ...scene], disk)).out as { score: object; unseated: readonly string[] };
    expect([score, unseated]).toEqual([{ breach: 1, departure: 0, remark: 0 }, []]);
  });
});

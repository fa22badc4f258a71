import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run';

/** Whoever of each couple the list names first is the higher of the two. */
const listOf = (first: 'women' | 'men') => {
  const couples = ['1', '2', '3', '4'].flatMap((place, index) => [
    `W${place},guest,${index * 2 + (first === 'women' ? 1 : 2)},female,M${place}`,
    `M${place},guest,${index * 2 + (first === 'women' ? 2 : 1)},male,W${place}`,
  ]);
  return ['name,party,order,sex,spouse', 'Host,host,1,male,Hostess', 'Hostess,host,2,female,Host', ...couples].join('\n');
};

/** The plan as intl.md draws it, and what the rules say of it. */
async function arranged(first: 'women' | 'men', ...asked: readonly string[]) {
  const disk = { read: async () => new TextEncoder().encode(listOf(first)), write: async () => {} };
  const { out } = await run(
    ['arrange', '--layout', 'banquet/long', '--roster', 'people.csv', '--given', 'sexes=alternate', ...asked],
    disk,
  );
  const { seating, score, proof } = out as { seating: Record<string, string>; score: object; proof: object };
  const along = (...seats: readonly string[]) => seats.map((seat) => seating[seat]).join(' ');
  return { along, score, proof };
}

describe('women and men alternate, four couples with host and hostess', () => {
  it.each(['women', 'men'] as const)('DIN-FR the worked plan of ten, whether the list names the %s first', async (first) => {
    const { along, score, proof } = await arranged(first, '--convention', 'fr', '--set', 'perSide=5');
    expect(along('N1', 'N2', 'N3', 'N4', 'N5')).toBe('W3 M1 Hostess M2 W4');
    expect(along('S1', 'S2', 'S3', 'S4', 'S5')).toBe('M4 W2 Host W1 M3');
    expect([score, proof]).toEqual([{ breach: 0, departure: 0, remark: 0 }, { kind: 'exact' }]);
  });
  it.each(['women', 'men'] as const)('DIN-EN the worked plan of ten, whether the list names the %s first', async (first) => {
    const english = ['--convention', 'us', '--set', 'perSide=4', '--set', 'ends=1', '--given', 'style=english'];
    const { along, score } = await arranged(first, ...english);
    expect(along('W', 'E')).toBe('Host Hostess');
    expect(along('S1', 'S2', 'S3', 'S4')).toBe('W1 M3 W4 M2');
    expect(along('N1', 'N2', 'N3', 'N4')).toBe('W2 M4 W3 M1');
    expect(score).toEqual({ breach: 0, departure: 0, remark: 0 });
  });
});

import { expect, it, vi } from 'vitest';
import { PersonId, seatId } from '../../../src/model/ids';
import { judgeOnce } from '../../../src/ui/canvas/judge-once';

it('asks once for each person and seat, and keeps the answers apart', () => {
  const judge = vi.fn((person: PersonId, seat: string) => ({ allowed: seat === 'N1', note: person }));
  const judgeOn = judgeOnce(judge);
  const [plan, next] = [{}, {}];
  const mayor = PersonId.parse('mayor');
  const clerk = PersonId.parse('clerk');
  for (let round = 0; round < 3; round += 1) {
    const once = judgeOn(plan);
    expect(once(mayor, seatId('N1'))).toEqual({ allowed: true, note: 'mayor' });
    expect(once(clerk, seatId('N2'))).toEqual({ allowed: false, note: 'clerk' });
  }
  expect(judge).toHaveBeenCalledTimes(2);
  expect(judgeOn(next)(mayor, seatId('N1')), 'another plan is judged anew').toEqual({ allowed: true, note: 'mayor' });
  expect(judge).toHaveBeenCalledTimes(3);
});

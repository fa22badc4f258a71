import { describe, expect, it } from 'vitest';
import { setAttendance } from '../../../src/commands/set-attendance';
import { OccasionId, PersonId, SeatId } from '../../../src/model/ids';
import { acceptedGroups, commandsOf, leftOf } from '../../../src/ui/proposal/accept-proposal';
import type { MoveGroup, Proposal } from '../../../src/ui/proposal/arrange-port';

const dinner = OccasionId.parse('dinner');
const clean = { breach: 0, departure: 0, remark: 0 };
const move = (person: string, from: string | null, to: string | null) => ({
  person: PersonId.parse(person),
  from: from === null ? null : SeatId.parse(from),
  to: to === null ? null : SeatId.parse(to),
  why: '',
});
const group = (...moves: readonly ReturnType<typeof move>[]): MoveGroup => ({ shape: 'chain', moves, cures: [], causes: [] });

const chain = group(move('a', 'S2', 'S3'), move('b', 'S1', 'S2'));
const single = group(move('c', 'S9', 'S8'));
const proposal: Proposal = {
  groups: [chain, single],
  moves: [...chain.moves, ...single.moves],
  come: [],
  leave: [],
  seating: {},
  score: clean,
  before: { ...clean, breach: 2 },
  findings: [],
  cures: [],
  causes: [],
  proof: { kind: 'none' },
  unseated: [],
};

describe('what is accepted of a proposal', () => {
  it('is everything, or the whole group of the move that is looked at', () => {
    expect(acceptedGroups(proposal, 'all')).toEqual([chain, single]);
    expect(acceptedGroups(proposal, 0)).toEqual([chain]);
    expect(acceptedGroups(proposal, 1)).toEqual([chain]);
    expect(acceptedGroups(proposal, 2)).toEqual([single]);
  });

  it('is one command, whatever the number of moves', () => {
    expect(commandsOf(dinner, proposal, [chain]).map(({ kind }) => kind)).toEqual(['movePeople']);
  });

  it('leaves the other groups, measured against the plan as it is then', () => {
    const now = { ...clean, breach: 1 };
    expect(leftOf(proposal, [chain], now)).toMatchObject({ groups: [single], moves: single.moves, before: now });
  });

  it('ends the attendance of whoever withdraws with the move that leaves the seat, and with no other', () => {
    const gone = PersonId.parse('gone');
    const leaving: Proposal = {
      ...proposal,
      groups: [group(move('gone', 'S3', null), ...chain.moves), single],
      come: [setAttendance(dinner, [PersonId.parse('sub')], true)],
      leave: [setAttendance(dinner, [gone], false)],
    };
    const [first] = leaving.groups;
    expect(commandsOf(dinner, leaving, first ? [first] : [])).toMatchObject([
      { attends: true },
      { kind: 'movePeople' },
      { attends: false },
    ]);
    expect(commandsOf(dinner, leaving, [single]).some((command) => command.kind === 'setAttendance' && !command.attends)).toBe(false);
    expect(leftOf(leaving, first ? [first] : [], clean).leave).toEqual([]);
  });

  it('lets somebody go who had no seat', () => {
    const nobodyMoves: Proposal = { ...proposal, groups: [], moves: [], leave: [setAttendance(dinner, [PersonId.parse('gone')], false)] };
    expect(commandsOf(dinner, nobodyMoves, [])).toHaveLength(1);
  });
});

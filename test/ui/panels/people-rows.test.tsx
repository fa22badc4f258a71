import { describe, expect, it } from 'vitest';
import { PersonId, SeatId } from '../../../src/model/ids';
import { acceptMoves } from '../../../src/ui/editor/accept-proposal';
import { countUnseated, peopleLines, personLines } from '../../../src/ui/panels/people-rows';
import { sampleReception } from '../../../src/ui/sample/sample-reception';

const reception = sampleReception('zh-CN');
const talks = Object.values(reception.occasions).find(({ title }) => title === '会谈');
const move = (person: string, from: string | null, to: string | null) => ({
  person: PersonId.parse(person),
  from: from === null ? null : SeatId.parse(from),
  to: to === null ? null : SeatId.parse(to),
  why: '',
});

describe('lines of the list', () => {
  it('puts everybody in exactly one group when nothing is folded', () => {
    const everybody = personLines(reception, talks, []);
    const lines = peopleLines(
      everybody,
      'all',
      () => true,
      () => false,
    );
    const people = lines.flatMap((line) => (line.kind === 'person' ? [line.person.id] : []));
    expect(new Set(people).size).toBe(people.length);
    expect(people).toHaveLength(Object.keys(reception.people).length);
    const counted = lines.reduce((sum, line) => sum + (line.kind === 'group' ? line.count : 0), 0);
    expect(counted).toBe(people.length);
  });

  it('does not call somebody unseated who is not at the occasion', () => {
    expect(countUnseated(personLines(reception, talks, []))).toBe(1);
  });
});

describe('one move of a proposal', () => {
  it('takes along whoever must leave the seat first', () => {
    const moves = [move('a', 'S1', 'S2'), move('b', 'S2', 'S3'), move('c', 'S9', 'S8')];
    expect(acceptMoves({ moves }, 0).map(({ person }) => person)).toEqual(['a', 'b']);
    expect(acceptMoves({ moves }, 2).map(({ person }) => person)).toEqual(['c']);
  });

  it('takes a circle whole', () => {
    const moves = [move('a', 'S1', 'S2'), move('b', 'S2', 'S1')];
    expect(acceptMoves({ moves }, 1)).toHaveLength(2);
  });
});

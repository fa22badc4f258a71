import { describe, expect, it } from 'vitest';
import { countUnseated, peopleLines, personLines } from '../../../src/ui/panels/people-rows';
import { sampleReception } from '../../../src/ui/sample/sample-reception';

const reception = sampleReception('zh-CN');
const talks = Object.values(reception.occasions).find(({ title }) => title === '会谈');
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

import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../src/commands/apply-commands';
import type { Command } from '../../src/commands/command';
import { editOccasion } from '../../src/commands/edit-occasion';
import { editPerson } from '../../src/commands/edit-person';
import { removeOccasion } from '../../src/commands/remove-occasion';
import { removePerson } from '../../src/commands/remove-person';
import { setAttendance } from '../../src/commands/set-attendance';
import { setLayout } from '../../src/commands/set-layout';
import { swapSeats } from '../../src/commands/swap-seats';
import { unseatPerson } from '../../src/commands/unseat-person';
import { takenSeats } from '../../src/model/occasion';
import type { Reception } from '../../src/model/reception';
import { differenceOf } from '../../src/model/reception-difference';
import { sampleReception } from '../../src/ui/sample/sample-reception';

const before = sampleReception('zh-CN');
const talks = Object.values(before.occasions).find(({ layout }) => layout === 'meeting/talks');
if (!talks) throw new Error('The sample has no talks.');
const [first, second] = takenSeats(talks).filter(([seat]) => !talks.locks[seat]);
if (!first || !second) throw new Error('Nobody sits at the talks of the sample.');
const [[seat, person], [otherSeat, other]] = [first, second];

const words = (value: string | number | undefined) => (value === undefined ? undefined : String(value));

function changedBy(...commands: readonly Command[]): Reception {
  const applied = applyCommands(before, commands);
  if (!('reception' in applied)) throw new Error(`The sample refuses ${JSON.stringify(commands)}.`);
  return applied.reception;
}
const changeOf = (later: Reception, id: string) => differenceOf(before, later).people.find((one) => one.person.id === id);

describe('the difference of two versions', () => {
  it('of the same is empty', () => {
    expect(differenceOf(before, before)).toEqual({ people: [], occasions: [] });
    expect(differenceOf(before, structuredClone(before))).toEqual({ people: [], occasions: [] });
  });

  it('names both who changed places, and nobody else', () => {
    const { people } = differenceOf(before, changedBy(swapSeats(talks.id, seat, otherSeat)));
    expect(new Set(people.map((one) => one.person.id))).toEqual(new Set([person, other]));
    expect(people.find((one) => one.person.id === person)?.seats).toEqual([{ occasion: talks.id, from: seat, to: otherSeat }]);
  });

  it('tells who has no seat any more from who does not come', () => {
    expect(changeOf(changedBy(unseatPerson(talks.id, person)), person)?.seats).toEqual([
      { occasion: talks.id, from: seat, to: 'unseated' },
    ]);
    expect(changeOf(changedBy(setAttendance(talks.id, [person], false)), person)?.seats).toEqual([
      { occasion: talks.id, from: seat, to: 'absent' },
    ]);
  });

  it('has what was corrected of a person', () => {
    const change = changeOf(changedBy(editPerson(person, { title: '市委书记', phone: '138' })), person);
    expect(change).toMatchObject({ kind: 'changed', seats: [] });
    expect(change?.fields.map(({ field, to }) => [field, to])).toEqual([
      ['title', '市委书记'],
      ['phone', '138'],
    ]);
  });

  it('has every setting and every given that is another, but not those of another layout', () => {
    const { settings, layout, seating } = talks;
    const keep = Object.assign({}, ...Object.values(seating));
    const longer = changedBy(
      setLayout(talks.id, layout, { ...settings, perSide: 12 }, keep),
      editOccasion(talks.id, { given: { ...talks.given, interpreters: 'behind' } }),
    );
    expect(differenceOf(before, longer).occasions).toEqual([
      expect.objectContaining({
        kind: 'changed',
        lines: [
          { line: 'settings', key: 'perSide', from: words(settings.perSide), to: '12' },
          { line: 'given', key: 'interpreters', from: talks.given.interpreters, to: 'behind' },
        ],
      }),
    ]);
    const [other] = differenceOf(before, changedBy(setLayout(talks.id, 'meeting/round', { seats: 40 }, {}))).occasions;
    expect(other?.lines.map(({ line }) => line)).toEqual(['layout']);
  });

  it('knows who left, joined, or withdrew, with every place that was theirs', () => {
    const gone = changedBy(removePerson(person));
    expect(changeOf(gone, person)).toMatchObject({ kind: 'left' });
    expect(changeOf(gone, person)?.seats.every(({ to }) => to === 'absent')).toBe(true);
    expect(differenceOf(gone, before).people.find((one) => one.person.id === person)).toMatchObject({ kind: 'joined' });
    expect(changeOf(changedBy(editPerson(person, { status: 'withdrawn' })), person)).toMatchObject({ kind: 'left' });
  });

  it('has what stands otherwise on the sheet of an occasion, and the occasions that are gone or new', () => {
    const moved = differenceOf(before, changedBy(editOccasion(talks.id, { place: '二号会议厅' })));
    expect(moved.occasions).toMatchObject([{ kind: 'changed', lines: [{ line: 'place', to: '二号会议厅' }] }]);
    const without = changedBy(removeOccasion(talks.id));
    expect(differenceOf(before, without).occasions.map(({ kind }) => kind)).toEqual(['removed']);
    expect(differenceOf(without, before).occasions.map(({ kind }) => kind)).toEqual(['added']);
  });
});

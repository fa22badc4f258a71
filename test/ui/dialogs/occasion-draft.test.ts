import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../../src/commands/apply-commands';
import type { Command } from '../../../src/commands/command';
import { moveOccasion } from '../../../src/commands/move-occasion';
import { buildLayout } from '../../../src/layouts';
import { OccasionId } from '../../../src/model/ids';
import { occasionsInOrder, type Reception } from '../../../src/model/reception';
import { commandsToAdd, commandsToEdit, draftOf } from '../../../src/ui/dialogs/occasion-draft';
import { sampleReception } from '../../../src/ui/sample/sample-reception';

const sample = sampleReception('zh-CN');
const talks = OccasionId.parse('sample-talks');
const fresh = OccasionId.parse('new');

function done(commands: readonly Command[], reception = sample): Reception {
  const { reception: next, refusal } = applyCommands(reception, commands);
  if (!next) throw new Error(JSON.stringify(refusal));
  return next;
}
const hours = (reception: Reception) => occasionsInOrder(reception).map(({ start }) => start?.slice(11) ?? '');
const sorted = (list: readonly string[]) => [...list].sort();

function draft() {
  const occasion = sample.occasions[talks];
  if (!occasion) throw new Error('The sample has talks.');
  const layout = buildLayout('meeting/talks', occasion.settings);
  if ('fault' in layout) throw new Error(layout.fault);
  return { occasion, layout, draft: draftOf(occasion, 'meeting/talks') };
}

describe('the hour of an occasion and its place in the programme', () => {
  it.each(['00:10', '10:00', '13:40', '23:50'])('one more at %s stands where its hour puts it', (start) => {
    const next = done(commandsToAdd(fresh, { ...draft().draft, start, end: '' }, occasionsInOrder(sample)));
    expect(next.programme).toHaveLength(sample.programme.length + 1);
    expect(hours(next)).toEqual(sorted(hours(next)));
  });

  it('one more without an hour comes last', () => {
    const next = done(commandsToAdd(fresh, { ...draft().draft, start: '', end: '' }, occasionsInOrder(sample)));
    expect(next.programme.at(-1)).toBe(fresh);
  });

  it('moved to the evening it goes there, in one gesture with the hour', () => {
    const { occasion, layout, draft: before } = draft();
    const next = done(commandsToEdit(occasion, { ...before, start: '23:00', end: '' }, layout, occasionsInOrder(sample)));
    expect(next.programme.at(-1)).toBe(talks);
    expect(hours(next)).toEqual(sorted(hours(next)));
  });

  it('what somebody has put elsewhere by hand stays there when only its title changes', () => {
    const moved = done([moveOccasion(talks, 0)]);
    const { occasion, layout, draft: before } = draft();
    const next = done(commandsToEdit(occasion, { ...before, title: '会见' }, layout, occasionsInOrder(moved)), moved);
    expect(next.programme[0]).toBe(talks);
  });
});

describe('the form of an occasion', () => {
  it('shows what is known, and changes nothing when nothing is typed', () => {
    const { occasion, layout, draft: form } = draft();
    expect(form).toMatchObject({ title: occasion.title, place: occasion.place, convention: occasion.convention });
    expect(done(commandsToEdit(occasion, form, layout, occasionsInOrder(sample)))).toEqual(sample);
  });

  it('forgets a place and an hour that are taken away', () => {
    const { occasion, layout, draft: form } = draft();
    const next = done(commandsToEdit(occasion, { ...form, place: ' ', start: '', end: '' }, layout, occasionsInOrder(sample)));
    const { place, start, end } = next.occasions[talks] ?? {};
    expect([place, start, end]).toEqual([undefined, undefined, undefined]);
  });
});

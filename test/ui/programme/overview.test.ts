import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../../src/commands/apply-commands';
import type { Command } from '../../../src/commands/command';
import { editPerson } from '../../../src/commands/edit-person';
import { buildLayout } from '../../../src/layouts';
import { layoutIds } from '../../../src/layouts/layout';
import { OccasionId, PersonId } from '../../../src/model/ids';
import { type Occasion, takenSeats } from '../../../src/model/occasion';
import { occasionsInOrder, type Reception } from '../../../src/model/reception';
import { derive, duplicate, programmeCommands, programmeTemplates } from '../../../src/ui/programme/derive';
import { isOpen, overviewOf } from '../../../src/ui/programme/overview';
import { sampleReception } from '../../../src/ui/sample/sample-reception';

const start = sampleReception('zh-CN');
const talks = OccasionId.parse('sample-talks');
const fresh = OccasionId.parse('new');

const layoutOf = ({ layout, settings }: Occasion) => {
  const id = layoutIds.find((known) => known === layout);
  const built = id && buildLayout(id, settings);
  return built && !('fault' in built) ? built : undefined;
};
const of = (reception: Reception, id: OccasionId): Occasion => {
  const occasion = reception.occasions[id];
  if (!occasion) throw new Error(`No occasion ${id}.`);
  return occasion;
};
function done(commands: readonly Command[], reception: Reception = start): Reception {
  const { reception: next, refusal } = applyCommands(reception, commands);
  if (!next) throw new Error(JSON.stringify(refusal));
  return next;
}

describe('everybody in every occasion', () => {
  const cellOf = (reception: Reception, person: string, occasion: string) =>
    overviewOf(reception, layoutOf)
      .rows.find((row) => row.person.id === `sample-${person}`)
      ?.cells.get(OccasionId.parse(`sample-${occasion}`));

  it('says the seat, the missing seat, and who is not expected', () => {
    expect(cellOf(start, 'moravi', 'talks')).toMatchObject({ kind: 'seat', seat: 'N6' });
    expect(cellOf(start, 'cheng', 'talks')).toEqual({ kind: 'unseated' });
    expect(cellOf(start, 'jiang', 'talks')).toEqual({ kind: 'absent' });
  });

  it('a seat that is kept for somebody who has withdrawn is open; without a seat nothing is', () => {
    const replied = done([editPerson(PersonId.parse('sample-moravi'), { status: 'withdrawn' })]);
    expect(cellOf(replied, 'moravi', 'talks')).toEqual({ kind: 'withdrawn', seat: 'N6' });
    const away = done([editPerson(PersonId.parse('sample-cheng'), { status: 'withdrawn' })]);
    expect(cellOf(away, 'cheng', 'talks')).toEqual({ kind: 'absent' });
  });

  it('counts what is open, row by row the same', () => {
    const { rows, open } = overviewOf(start, layoutOf);
    const cells = rows.flatMap((row) => [...row.cells.values()]);
    expect(open).toBe(cells.filter(({ kind }) => kind === 'unseated' || kind === 'withdrawn').length);
    expect(rows.filter(isOpen).map(({ person }) => person.id)).toContain('sample-cheng');
  });
});

describe('one occasion from another', () => {
  it('a duplicate has everybody on the same seat, at another hour, right behind', () => {
    const next = done(duplicate(of(start, talks), fresh, '会谈（副本）', start));
    const copy = of(next, fresh);
    expect(takenSeats(copy)).toEqual(takenSeats(of(start, talks)));
    expect([copy.start, copy.title]).toEqual([undefined, '会谈（副本）']);
    expect(next.programme.indexOf(fresh)).toBe(start.programme.indexOf(talks) + 1);
  });

  it('the photo from the talks: the same people without staff, a room with a place for everybody, the front row odd', () => {
    const next = done(derive(of(start, talks), fresh, { layout: 'ceremony/photo', title: '合影' }, start));
    const photo = of(next, fresh);
    const people = Object.keys(photo.attendees).map((id) => start.people[id as PersonId]);
    expect(people.every((person) => person && !['interpreter', 'notetaker', 'security', 'driver'].includes(person.role))).toBe(true);
    const layout = layoutOf(photo);
    expect(layout?.seats.length).toBeGreaterThanOrEqual(people.length);
    expect((layout?.seats.filter(({ row }) => row === 1).length ?? 0) % 2).toBe(1);
    expect(takenSeats(photo)).toEqual([]);
    expect(photo.place).toBe('市政府一号会议厅');
  });

  it('every common programme can be laid out for the people of the list', () => {
    for (const template of programmeTemplates) {
      let count = 0;
      const next = done(
        programmeCommands(
          template,
          start,
          (title) => title,
          'cn-foreign',
          () => OccasionId.parse(`t${count++}`),
        ),
      );
      const added = occasionsInOrder(next).filter(({ id }) => !start.occasions[id]);
      const hours = occasionsInOrder(next).map((occasion) => occasion.start ?? '');
      expect(hours, template.id).toEqual([...hours].sort());
      expect(added.map(({ title }) => title)).toEqual(template.occasions.map(({ title }) => title));
      for (const occasion of added) expect(layoutOf(occasion)?.seats.length, `${template.id} ${occasion.title}`).toBeGreaterThan(0);
      expect(added[0]?.start).toMatch(/^2026-11-26T09:/);
    }
  });
});

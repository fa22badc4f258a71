import { describe, expect, it } from 'vitest';
import { ownLayoutId } from '../../../src/model/drawn-room';
import { RoomId } from '../../../src/model/ids';
import { reviewOccasion } from '../../../src/protocol/review/review-occasion';
import { isStageFault, stageOf } from '../../../src/protocol/review/stage-of';
import { roomFrom } from '../../../src/ui/app-engine/rooming';
import { sample, talks } from './sample';

const id = RoomId.parse('hall-one');

function inTheRoom() {
  const reception = sample();
  const occasion = reception.occasions[talks];
  const before = occasion && stageOf(reception, occasion);
  if (!occasion || !before || isStageFault(before)) throw new Error('The sample has talks.');
  const room = roomFrom(before, id, '一号厅', () => '');
  const after = stageOf({ ...reception, rooms: { [id]: room } }, { ...occasion, layout: ownLayoutId(room), settings: {} });
  if (isStageFault(after)) throw new Error(JSON.stringify(after));
  return { room, before, after };
}

describe('a template turned into a room of one’s own', () => {
  it('keeps the seats of interpreters and note-takers for them, and ranks the others as it did', () => {
    const { room, before, after } = inTheRoom();
    expect(room.seats.find((seat) => seat.id === 'N7')).toMatchObject({ keptFor: 'interpreter', party: 'guest' });
    expect(room.seats.filter(({ keptFor }) => keptFor === 'notetaker').length).toBeGreaterThan(1);
    for (const party of ['guest', 'host'] as const)
      expect(after.ladder(party).map(({ seat }) => seat)).toEqual(before.ladder(party).map(({ seat }) => seat));
    expect(after.honor?.roles.interpreter?.map(({ seat }) => seat).toSorted()).toEqual(
      before.honor?.roles.interpreter?.map(({ seat }) => seat).toSorted(),
    );
  });

  it('blames nobody who was not blamed before', () => {
    const { before, after } = inTheRoom();
    const blamed = (context: typeof before) => new Set(reviewOccasion(context).flatMap(({ people }) => people));
    expect([...blamed(after)].filter((person) => !blamed(before).has(person))).toEqual([]);
  });
});

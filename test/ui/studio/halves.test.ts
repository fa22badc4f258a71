import { describe, expect, it } from 'vitest';
import { DrawnRoom } from '../../../src/model/drawn-room';
import { withGuestsOn } from '../../../src/ui/studio/halves';
import { roomOnPaper } from './room';

const row = DrawnRoom.parse({
  ...roomOnPaper,
  seats: [1_000, 2_000, 3_000, 4_000, 5_000].map((x, index) => ({ id: `S${index + 1}`, x, y: 1_000, facing: 180 })),
});
const parties = (room: DrawnRoom | undefined) => room?.seats.map(({ party }) => party ?? 'none');

describe('one half of the seats for the guests', () => {
  it('leaves whoever sits in the middle to nobody, and the other half to the hosts', () => {
    expect(parties(withGuestsOn(row, 'left'))).toEqual(['guest', 'guest', 'none', 'host', 'host']);
    expect(parties(withGuestsOn(row, 'right'))).toEqual(['host', 'host', 'none', 'guest', 'guest']);
  });
  it('is not offered where all sit on the line between the halves', () => {
    expect(withGuestsOn(row, 'top')).toBeUndefined();
    expect(withGuestsOn(row, 'bottom')).toBeUndefined();
  });
  it('goes over what was marked before', () => {
    const once = withGuestsOn(row, 'left') ?? row;
    expect(parties(withGuestsOn(once, 'right'))).toEqual(parties(withGuestsOn(row, 'right')));
  });
});

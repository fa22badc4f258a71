import { describe, expect, it } from 'vitest';
import { OccasionId, type PersonId, type SeatId, seatId } from '../../../../src/model/ids';
import { Occasion } from '../../../../src/model/occasion';
import { arrange } from '../../../../src/protocol/arrange/arrange';
import { modelOf } from '../../../../src/protocol/arrange/model/model';
import { problemOf } from '../../../../src/protocol/arrange/problem';
import { rungsFromHome } from '../../../../src/protocol/arrange/search/displacement';
import { isStageFault, stageOf } from '../../../../src/protocol/review/stage-of';
import { sampleReception } from '../../../../src/ui/sample/sample-reception';

const sample = sampleReception('zh-CN');

/** Everybody of the sample in a column with three seats too few. */
function column() {
  const id = OccasionId.parse('column');
  const occasion = Occasion.parse({
    ...{ id, title: '车队', layout: 'vehicle/convoy', settings: { vehicles: 'sedan,sedan,coaster' }, convention: 'cn-foreign', given: {} },
    ...{ attendees: Object.fromEntries(Object.keys(sample.people).map((person) => [person, true])), seating: {}, locks: {}, chosen: {} },
  });
  const reception = { ...sample, occasions: { ...sample.occasions, [id]: occasion }, programme: [...sample.programme, id] };
  const context = stageOf(reception, occasion);
  if (isStageFault(context)) throw new Error('The column cannot be laid out.');
  return context;
}

describe('displacement in honor', () => {
  const context = column();
  const first = (party: 'guest' | 'host') => context.people.find((one) => one.party === party && one.officialOrder === 1);
  const [guest, host] = [first('guest'), first('host')];
  if (!guest || !host) throw new Error('The sample has no principals.');

  it('counts over all vehicles, so that a far car is further than the next seat', () => {
    const model = modelOf(problemOf(context));
    const [home, near, far] = ['V1.2C', 'V1.2A', 'V3.6A'].map((seat) => model.cast.seatAt.get(seatId(seat)) ?? -1);
    const displacement = rungsFromHome(model, new Map<SeatId, PersonId>([[seatId('V1.2C'), guest.id]]));
    const who = model.cast.personAt.get(guest.id) ?? -1;
    expect(displacement.of(who, home ?? -1)).toBe(0);
    expect(displacement.of(who, far ?? -1)).toBeGreaterThan(displacement.of(who, near ?? -1));
    expect(displacement.of(who, -1)).toBeGreaterThan(displacement.of(who, far ?? -1));
  });

  it('keeps the first host in the car of the principal guest, and leaves out staff where seats are too few', () => {
    const { seating } = arrange(context, { reviews: 2000 });
    const seatOf = new Map([...seating].map(([seat, person]) => [person, seat]));
    expect(seatOf.get(guest.id)).toBe('V1.2C');
    expect(seatOf.get(host.id)).toMatch(/^V1\./);
    const left = context.people.filter(({ id }) => !seatOf.has(id));
    expect(left).toHaveLength(3);
    expect(left.every(({ officialOrder }) => officialOrder === undefined)).toBe(true);
  });
});

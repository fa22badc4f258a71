import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../../../src/commands/apply-commands';
import { saySharing } from '../../../../src/i18n/say-sharing';
import { speakerFor } from '../../../../src/i18n/speak';
import { OccasionId } from '../../../../src/model/ids';
import type { Occasion } from '../../../../src/model/occasion';
import { commandsOfCars } from '../../../../src/protocol/arrange/joint/changes';
import { carsShared } from '../../../../src/protocol/arrange/joint/share-cars';
import { dayOf, occasion, person } from './day';

const people = [person('客', { party: 'guest', officialOrder: 1 })];
const car = (plate: string, driver: string) => ({ plate, driver, capacity: 5 });
const [one, two] = [car('江A·00001', '张师傅'), car('江A·00002', '李师傅')];

const leg = (id: string, time: string, vehicles: Occasion['vehicles'] = {}, about: Partial<Occasion> = {}) =>
  occasion(id, time, '2C=客', { layout: 'vehicle/sedan', settings: {}, vehicles, ...about });

describe('cars shared by several legs', () => {
  it('are as planned where each is back in time', () => {
    const { shares, changes } = carsShared(dayOf(people, [leg('去', '09:00-09:30', { V1: one }), leg('回', '09:40-10:00', { V1: one })]));
    expect(shares.kind).toBe('shared');
    expect(changes).toEqual([]);
  });

  it('one car for two legs at once: another of the kind takes one of them, with its driver; the part in the column stays', () => {
    const reception = dayOf(people, [
      leg('去', '09:00-09:30', { V1: { ...one, role: 'principal', note: '走东门' } }),
      leg('接', '09:10-09:40', { V1: one }),
      leg('晚', '20:00-20:30', { V1: two }),
    ]);
    const { changes } = carsShared(reception);
    expect(changes).toEqual([{ occasion: '接', vehicle: 'V1', leaves: one.plate, comes: two.plate }]);
    const { reception: next } = applyCommands(reception, commandsOfCars(reception, changes));
    expect(Object.values(next?.occasions ?? {}).map(({ vehicles }) => vehicles?.V1?.driver)).toEqual(['张师傅', '李师傅', '李师傅']);
    expect(next && carsShared(next).changes).toEqual([]);
    const back = commandsOfCars(reception, [{ occasion: OccasionId.parse('去'), vehicle: 'V1', leaves: one.plate, comes: two.plate }]);
    expect(applyCommands(reception, back).reception?.occasions[OccasionId.parse('去')]?.vehicles?.V1).toEqual({
      ...two,
      role: 'principal',
      note: '走东门',
    });
  });

  it('one car with two minutes between two legs: the other drives the second', () => {
    const { changes } = carsShared(
      dayOf(people, [leg('去', '09:00-09:30', { V1: one }), leg('接', '09:32-10:00', { V1: one }), leg('晚', '20:00-20:30', { V1: two })]),
    );
    expect(changes.map(({ comes }) => comes)).toEqual([two.plate]);
  });

  it('is not replaced by another kind, nor by one that carries fewer', () => {
    const van = (plate: string) => leg('晚', '20:00-20:30', { V1: car(plate, '王师傅') }, { layout: 'vehicle/van-7' });
    const small = leg('晚', '20:00-20:30', { V1: { ...two, capacity: 4 } });
    for (const other of [van('江A·00007'), small]) {
      const { shares } = carsShared(dayOf(people, [leg('去', '09:00-09:30', { V1: one }), leg('接', '09:10-09:40', { V1: one }), other]));
      expect(shares).toMatchObject({ kind: 'impossible', holders: [one.plate] });
    }
  });

  it('knows the cars of a column by their place in it', () => {
    const column = leg(
      '车队',
      '09:00-09:30',
      { V2: two, V3: one },
      { layout: 'vehicle/convoy', settings: { vehicles: 'van-7,sedan,sedan' } },
    );
    const { changes } = carsShared(
      dayOf(people, [column, leg('接', '09:10-09:40', { V1: one }), leg('晚', '20:00-20:30', { V1: car('江A·00003', '赵师傅') })]),
    );
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ leaves: one.plate, comes: '江A·00003' });
  });

  it('says in words which legs want the one car', () => {
    const { shares, changes } = carsShared(
      dayOf(people, [leg('去', '09:00-09:30', { V1: one }), leg('接', '09:10-09:40', { V1: one }), leg('早', '07:00-07:30', { V1: one })]),
    );
    const said = saySharing(
      { shares, handovers: changes, cars: true },
      { holder: (plate) => plate, occasion: (id) => id },
      speakerFor('zh-CN'),
    );
    expect(said).toEqual(['同一时间有2个行程用车，只有1辆同型车可用：去（现为江A·00001）、接（现为江A·00001）；可用的只有江A·00001。']);
  });
});

import { expect, it } from 'vitest';
import { boardingIn } from '../../../src/documents/convoy/aboard';
import { stageIn } from '../../../src/documents/print-job';
import { Reception } from '../../../src/model/reception';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';
import { occasionOf, person } from '../sample';

/** Two cars. The juniors sit before the seniors on what no source tells apart: beside the driver and in the middle of the back. */
function column(): OccasionContext {
  const people = ['A', 'B', 'C', 'D'].map((name, place) => person(name, 'guest', { officialOrder: place + 1 }));
  const { reception, occasion } = occasionOf(people, {
    layout: 'vehicle/convoy',
    settings: { vehicles: 'sedan,sedan' },
    convention: 'intl',
  });
  const seating = { V1: { 'V1.1C': 'B', 'V1.2B': 'A' }, V2: { 'V2.1C': 'D', 'V2.2B': 'C' } };
  const stage = stageIn(Reception.parse({ ...reception, occasions: { [occasion.id]: { ...occasion, seating } } }), occasion.id);
  if (!stage) throw new Error('The column cannot be set.');
  return stage;
}

it('who sits on seats that no source tells apart gets in and out by precedence, in every vehicle of a column', () => {
  const context = column();
  expect(['V1', 'V2'].map((vehicle) => boardingIn(context, vehicle)?.in)).toEqual([
    ['A', 'B'],
    ['C', 'D'],
  ]);
});

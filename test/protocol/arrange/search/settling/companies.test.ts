import { expect, it } from 'vitest';
import { unlessKinds } from '../../../../../src/protocol/arrange/model/demands/broken-pairing';
import { companiesOf } from '../../../../../src/protocol/arrange/search/settling/companies';

const bondsBetween = (pairs: readonly (readonly [number, number, (typeof unlessKinds)[number]])[]) => ({
  one: Int32Array.from(pairs, ([one]) => one),
  other: Int32Array.from(pairs, ([, other]) => other),
  kind: Int8Array.from(pairs, ([, , kind]) => unlessKinds.indexOf(kind)),
  from: new Int32Array(),
  of: new Int32Array(),
});

it('makes one company of whoever belongs to one table by way of others, and none of two, of neighbors or of more than a table holds', () => {
  const bonds = bondsBetween([
    [0, 1, 'other-table'],
    [2, 3, 'other-table'],
    [1, 2, 'other-table'],
    [4, 5, 'other-table'],
    [5, 6, 'not-beside'],
    [3, 6, 'same-table'],
  ]);
  const companies = companiesOf(bonds, 8, 8);
  for (const person of [0, 1, 2, 3]) expect([...(companies[person] ?? [])].sort()).toEqual([0, 1, 2, 3]);
  for (const person of [4, 5, 6, 7]) expect(companies[person]).toBeUndefined();
  expect(companiesOf(bonds, 8, 3)[0]).toBeUndefined();
});

import { expect, it } from 'vitest';
import { givenOf } from '../../../src/protocol/conventions/givens';
import { rankingIds } from '../../../src/protocol/precedence';

it('the given of the ranking offers every ranking that there is, and no other', () =>
  expect(givenOf('ranking')?.choices).toEqual(rankingIds));

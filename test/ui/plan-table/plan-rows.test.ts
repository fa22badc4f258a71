import { expect, it } from 'vitest';
import { OccasionId } from '../../../src/model/ids';
import { reviewFrom } from '../../../src/protocol/review/review-occasion';
import { isStageFault, stageOf } from '../../../src/protocol/review/stage-of';
import { planRows } from '../../../src/ui/plan-table/plan-rows';
import { sampleReception } from '../../../src/ui/sample/sample-reception';

function rowsOf(id: string) {
  const reception = sampleReception('zh-CN');
  const occasion = reception.occasions[OccasionId.parse(id)];
  const context = occasion && stageOf(reception, occasion);
  if (!context || isStageFault(context)) throw new Error('The sample has no such occasion.');
  return { rows: planRows({ context, findings: reviewFrom(context).findings }), context };
}

it('holds every seat once, guests by honor before hosts', () => {
  const { rows, context } = rowsOf('sample-talks');
  expect(rows.map(({ seat }) => seat).toSorted()).toEqual(context.layout.seats.map(({ id }) => id).toSorted());
  expect(rows.slice(0, 3).map(({ seat, rank }) => `${seat} ${rank}`)).toEqual(['N6 1', 'N5 2', 'N8 3']);
  expect(rows.findLastIndex(({ order }) => order === 'guest')).toBeLessThan(rows.findIndex(({ order }) => order === 'host'));
});

it('says who sits there, what is locked and what is found', () => {
  const { rows } = rowsOf('sample-talks');
  const row = (id: string) => rows.find(({ seat }) => seat === id);
  expect(row('S6')).toMatchObject({ locked: true, person: { name: '沈知远' } });
  expect(row('S1')).toMatchObject({ person: undefined, worst: undefined });
  expect(row('S8')).toMatchObject({ worst: 'breach', counts: { breach: 1 } });
});

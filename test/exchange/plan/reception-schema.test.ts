import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { receptionSchema, receptionSchemaText, schemaFile } from '../../../src/exchange/plan/reception-schema';
import { currentFormatVersion } from '../../../src/model/reception';
import { sampleReception } from '../../../src/ui/sample/sample-reception';

const check = new Ajv2020({ strict: false }).compile(receptionSchema());
const sample = () => structuredClone(sampleReception('zh-CN')) as unknown as Record<string, Record<string, Record<string, unknown>>>;

describe('the published schema of plan files', () => {
  it('names its format and version', () => {
    expect(JSON.parse(receptionSchemaText())).toMatchObject({ $id: schemaFile, version: currentFormatVersion });
  });

  it('takes a whole visit', () => {
    expect(check(sample()), JSON.stringify(check.errors)).toBe(true);
  });

  it.each([
    ['a person without a name', (plan: ReturnType<typeof sample>) => delete plan.people?.['sample-luo']?.name],
    [
      'a role that nobody knows',
      (plan: ReturnType<typeof sample>) => {
        if (plan.people?.['sample-luo']) plan.people['sample-luo'].role = 'jester';
      },
    ],
    ['a plan without a programme', (plan: ReturnType<typeof sample>) => delete plan.programme],
  ])('refuses %s', (_, spoil) => {
    const plan = sample();
    spoil(plan);
    expect(check(plan)).toBe(false);
  });
});

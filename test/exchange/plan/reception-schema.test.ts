import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { isPlanFault, readPlan } from '../../../src/exchange/plan/read-plan';
import { receptionSchema, receptionSchemaText, schemaFile } from '../../../src/exchange/plan/reception-schema';
import { languages } from '../../../src/i18n/speak';
import { currentFormatVersion } from '../../../src/model/reception';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { richReception } from '../../documents/rich-reception';

// `version` tells which format the schema is of; it is the only word in it that is none of JSON Schema.
const judge = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ['version'], formats: {} });
const check = judge.compile(receptionSchema());
const sample = () => structuredClone(sampleReception('zh-CN')) as unknown as Record<string, Record<string, Record<string, unknown>>>;

describe('the published schema of plan files', () => {
  it('names its format and version', () => {
    expect(JSON.parse(receptionSchemaText())).toMatchObject({ $id: schemaFile, version: currentFormatVersion });
  });

  it('takes a whole visit', () => {
    expect(check(sample()), JSON.stringify(check.errors)).toBe(true);
  });

  it('takes what every kind of document is tried with', () => {
    for (const language of languages) expect(check(richReception(language)), JSON.stringify(check.errors)).toBe(true);
  });

  it('is enough for another program to write a plan by: what it asks for and no more opens', () => {
    const byHand = `{
      "format": "xici", "formatVersion": 1, "id": "from-elsewhere", "title": "Visit of the sister city",
      "people": {
        "g-1": { "id": "g-1", "name": "Anna Berg", "party": "guest", "role": "member" },
        "h-1": { "id": "h-1", "name": "沈知远", "party": "host", "role": "member" }
      },
      "occasions": {
        "talks": {
          "id": "talks", "title": "Talks", "layout": "meeting/talks", "settings": {}, "convention": "cn-foreign", "given": {},
          "attendees": { "g-1": true, "h-1": true }, "seating": {}, "locks": {}, "chosen": {}
        }
      },
      "programme": ["talks"], "waivers": {}, "settings": { "rules": {} }
    }`;
    const plan = JSON.parse(byHand);
    expect(check(plan), JSON.stringify(check.errors)).toBe(true);
    const read = readPlan(byHand);
    if (isPlanFault(read)) throw new Error(read.fault);
    expect(Object.values(read.people).map(({ name }) => name)).toEqual(['Anna Berg', '沈知远']);
    // Without any one of these it is no plan, and the schema says so too.
    for (const key of Object.keys(plan)) {
      const { [key]: _, ...less } = plan;
      expect(check(less), key).toBe(false);
      expect(isPlanFault(readPlan(JSON.stringify(less))), key).toBe(true);
    }
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

import { describe, expect, it } from 'vitest';
import { type Redaction, redacted } from '../../../src/exchange/export/redact';
import { Reception } from '../../../src/model/reception';
import { z } from '../../../src/model/zod';

/**
 * Every free text of a plan, by the copy that must not have it. `phone` and `remark` are gone from that copy and from names only;
 * `other` from names only; `seat` is what names and seats are about; `any` may hold anything and is in no copy at all.
 */
const verdicts: Readonly<Record<string, 'phone' | 'remark' | 'both' | 'other' | 'seat' | 'any'>> = {
  ...{ title: 'seat', date: 'seat', place: 'seat', contact: 'phone' },
  ...{
    'sheet.level': 'other',
    'sheet.purpose': 'other',
    'sheet.visitor': 'other',
    'sheet.applicant': 'other',
    'sheet.department': 'other',
  },
  ...{ 'sheet.letter.number': 'other', 'sheet.letter.title': 'other', 'sheet.letter.from': 'other' },
  ...{ 'sheet.contacts.*.name': 'other', 'sheet.contacts.*.duty': 'other', 'sheet.contacts.*.phone': 'phone' },
  ...{ 'sheet.lodging.*.place': 'other', 'sheet.lodging.*.note': 'remark' },
  ...{ 'sheet.costs.*.item': 'other', 'sheet.costs.*.note': 'remark' },
  ...{ 'people.*.name': 'seat', 'people.*.otherName': 'seat', 'people.*.title': 'other', 'people.*.organization': 'other' },
  ...{ 'people.*.delegation': 'other', 'people.*.country': 'other', 'people.*.languages.*': 'other', 'people.*.diet': 'other' },
  ...{ 'people.*.needs.*': 'other', 'people.*.phone': 'phone', 'people.*.ethnicity': 'other', 'people.*.remarks': 'remark' },
  ...{ 'people.*.represents': 'other', 'people.*.unread.*': 'both' },
  ...{ 'occasions.*.title': 'seat', 'occasions.*.start': 'seat', 'occasions.*.end': 'seat', 'occasions.*.place': 'seat' },
  ...{ 'occasions.*.layout': 'seat', 'occasions.*.settings.*': 'seat', 'occasions.*.given.*': 'seat' },
  ...{ 'occasions.*.vehicles.*.number': 'other', 'occasions.*.vehicles.*.plate': 'other', 'occasions.*.vehicles.*.driver': 'other' },
  ...{ 'occasions.*.vehicles.*.phone': 'phone', 'occasions.*.vehicles.*.note': 'remark' },
  ...{ 'occasions.*.tables.*.label': 'seat', 'occasions.*.tables.*.note': 'remark', 'occasions.*.flags.*.fromOwnRight.*': 'other' },
  ...{ 'occasions.*.menu.dishes.*': 'other', 'occasions.*.menu.drinks.*': 'other', 'occasions.*.menu.note': 'remark' },
  ...{ 'waivers.*.finding': 'remark', 'waivers.*.by': 'remark', 'waivers.*.reason': 'remark', 'waivers.*.at': 'remark' },
  ...{ 'wishes.*.a.delegation': 'other', 'wishes.*.a.diet': 'other', 'wishes.*.b.delegation': 'other', 'wishes.*.b.diet': 'other' },
  ...{ 'houseConventions.*.name': 'seat', 'houseConventions.*.layout': 'seat', 'houseConventions.*.settings.*': 'seat' },
  ...{ 'houseConventions.*.given.*': 'seat', 'houseConventions.*.source.title': 'seat', 'houseConventions.*.source.place': 'seat' },
  ...{ 'houseConventions.*.source.note': 'remark', 'houseConventions.*.savedAt': 'seat' },
  ...{ 'rooms.*.name': 'seat', 'rooms.*.furniture.*.caption': 'seat' },
  ...{ 'rooms.*.like.layout': 'seat', 'rooms.*.like.settings.*': 'seat', 'rooms.*.made.*.piece': 'seat' },
  ...{ 'openConflicts.*.about.field': 'any', 'openConflicts.*.place.*': 'any', 'openConflicts.*.theirs': 'any' },
  ...{ 'settings.paperTitleFont': 'seat', 'settings.paperTextFont': 'seat', 'settings.paperNameFont': 'seat' },
  ...{
    'settings.paper.secrecy': 'seat',
    'settings.paper.header': 'seat',
    'settings.paper.footer': 'seat',
    'settings.paper.version': 'seat',
  },
  ...{ 'settings.paper.pack.*': 'seat', 'settings.paper.leftOut.*': 'seat', 'settings.paper.options.*.*': 'remark' },
  ...{ 'settings.paper.printed.*.at': 'any', 'settings.paper.printed.*.version': 'any', 'settings.paper.printed.*.pages': 'any' },
  ...{ 'settings.paper.printed.*.people.*': 'any' },
};

/** What the schema lets be, as deep as it goes: every free text is its own path. */
function filled(schema: unknown, path: string, met: Set<string>): unknown {
  const text = () => {
    met.add(path);
    return `‹${path}›`;
  };
  if (schema instanceof z.ZodOptional) return filled(schema.unwrap(), path, met);
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(schema.shape).map(([key, of]) => [key, filled(of, path ? `${path}.${key}` : key, met)]));
  if (schema instanceof z.ZodRecord) return { one: filled(schema.valueType, `${path}.*`, met) };
  if (schema instanceof z.ZodArray) {
    const { element } = schema;
    return element instanceof z.ZodUnion ? element.options.map((of) => filled(of, `${path}.*`, met)) : [filled(element, `${path}.*`, met)];
  }
  if (schema instanceof z.ZodUnion) {
    // Side by side: what one of them may hold, the plan may hold.
    const sides = schema.options.map((of) => filled(of, path, met));
    const records = sides.filter((side) => typeof side === 'object' && side !== null);
    return records.length > 0 ? Object.assign({}, ...records) : sides[0];
  }
  if (schema instanceof z.ZodUnknown) return text();
  // A text of a fixed form (an id, a date, a seat) says nothing of its own.
  if (schema instanceof z.ZodString) return schema.format === null && !(schema.def.checks ?? []).some(isRefined) ? text() : 'x';
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodNumber) return 1;
  return undefined;
}

const isRefined = (check: z.core.$ZodCheck<never>): boolean =>
  check._zod.def.check === 'custom' || check._zod.def.check === 'string_format';

const met = new Set<string>();
const plan = filled(Reception, '', met) as Reception;

describe('a copy for others, field by field', () => {
  it('every free text of a plan has a verdict, and every verdict a text', () => {
    expect([...met].sort()).toEqual(Object.keys(verdicts).sort());
  });

  it.each([
    ['phones', ['phone', 'both', 'any']],
    ['remarks', ['remark', 'both', 'any']],
    ['namesOnly', ['phone', 'remark', 'both', 'other', 'any']],
  ] as const satisfies readonly (readonly [Redaction, readonly string[]])[])('without %s: exactly those are gone', (redaction, hidden) => {
    const text = JSON.stringify(redacted(plan, [redaction]));
    for (const [path, verdict] of Object.entries(verdicts))
      expect([path, text.includes(`‹${path}›`)]).toEqual([path, !hidden.some((one) => one === verdict)]);
  });
});

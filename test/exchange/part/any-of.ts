import fc from 'fast-check';
import { z } from '../../../src/model/zod';

/** What of JSON Schema our own schemas come to. */
const Node = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  additionalProperties: z.unknown().optional(),
  propertyNames: z.unknown().optional(),
  items: z.unknown().optional(),
  minItems: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  pattern: z.string().optional(),
});

/** Words that a file must not take for something else. */
const words = fc.oneof(
  fc.constantFrom('会见', '=1+1', '<b>', '__proto__', '"', '\\', 'naïve', '\u2028', ' 两 '),
  fc.string({ unit: 'grapheme' }),
);

function textOf({ pattern, minLength = 0, maxLength = 12 }: z.infer<typeof Node>): fc.Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern)).filter((text) => text.length <= maxLength);
  return words.map((text) => text.slice(0, maxLength).padEnd(minLength, '字'));
}

function keysOf(names: unknown): fc.Arbitrary<string> {
  const node = Node.parse(names ?? {});
  return node.enum ? fc.constantFrom(...node.enum.map(String)) : textOf(node);
}

/** Whatever is of this form; what a schema refuses besides is for the caller to leave out. */
function ofForm(form: unknown): fc.Arbitrary<unknown> {
  const node = Node.parse(form);
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.enum) return fc.constantFrom(...node.enum);
  const either = node.anyOf ?? node.oneOf;
  if (either) return fc.oneof(...either.map(ofForm));
  if (Array.isArray(node.type)) return fc.oneof(...node.type.map((type) => ofForm({ ...node, type })));
  switch (node.type) {
    case 'string':
      return textOf(node);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: Math.max(node.minimum ?? -99, -1e6), max: Math.min(node.maximum ?? 99, 1e6) });
    case 'number':
      return fc
        .double({
          min: Math.max(node.minimum ?? node.exclusiveMinimum ?? -1e6, -1e6),
          max: Math.min(node.maximum ?? 1e6, 1e6),
          noNaN: true,
        })
        .map((figure) => figure + 0);
    case 'array':
      return fc.array(ofForm(node.items), { minLength: node.minItems ?? 0, maxLength: (node.minItems ?? 0) + 3 });
    case 'object':
      if (node.properties) {
        const forms = Object.fromEntries(Object.entries(node.properties).map(([key, inner]) => [key, ofForm(inner)]));
        return fc.record(forms, { requiredKeys: node.required ?? [], noNullPrototype: true });
      }
      return fc.dictionary(keysOf(node.propertyNames), ofForm(node.additionalProperties), { maxKeys: 3, noNullPrototype: true });
    default:
      return fc.constantFrom(0, 1.5, true, 'x');
  }
}

/** Anything that the schema takes, with every field of it there and absent. */
export const anyOf = <Part>(schema: z.ZodType<Part>): fc.Arbitrary<Part> =>
  ofForm(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
    .map((value) => schema.safeParse(value).data)
    .filter((part) => part !== undefined);

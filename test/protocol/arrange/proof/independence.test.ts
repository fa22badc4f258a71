import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const source = new URL('../../../../src/', import.meta.url);
const entry = new URL('protocol/arrange/proof/check-any-certificate.ts', source);

const importsOf = (file: URL): readonly URL[] =>
  [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map(([, path]) => new URL(`${path}.ts`, file));

/** Everything that the checker is made of, and what it asks: what it asks is not followed further. */
function partsOf(first: URL): { readonly own: readonly string[]; readonly asked: readonly string[] } {
  const own = new Set([first.href]);
  const asked = new Set<string>();
  for (const file of own) {
    for (const { href } of importsOf(new URL(file))) {
      if (href.includes('/protocol/arrange/')) own.add(href);
      else asked.add(href);
    }
  }
  const inside = (href: string) => href.slice(source.href.length);
  return { own: [...own].map(inside), asked: [...asked].map(inside) };
}

describe('the second checker', () => {
  it('shares no code with what finds plans and bounds: only what a certificate is, and the readings of the rules', () => {
    const { own, asked } = partsOf(entry);
    expect(own.length).toBeGreaterThan(8);
    for (const file of own) expect(file).toMatch(/^protocol\/arrange\/proof\//);
    // What is beside it there and belongs to the prover.
    for (const file of own) expect(file).not.toMatch(/proven|small-scenes|best-|weight-bound|proof-of/);
    for (const file of asked) expect(file).toMatch(/^(layouts|model|protocol\/(review|rules))\//);
  });
});

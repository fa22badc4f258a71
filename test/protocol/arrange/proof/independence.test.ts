import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../../src/protocol/arrange/proof/', import.meta.url);
const importsOf = (file: string) =>
  [...readFileSync(new URL(file, folder), 'utf8').matchAll(/from '([^']+)'/g)].map(([, path]) => path ?? '');

describe('the second checker', () => {
  it('shares no code with what finds plans and bounds: only what a certificate is, and the readings of the rules', () => {
    for (const file of ['check-certificate.ts', 'inequality-of.ts', 'certificate.ts']) {
      const imports = importsOf(file);
      expect(imports.length).toBeGreaterThan(0);
      for (const path of imports) expect(path).toMatch(/^(\.\/(certificate|inequality-of)|(\.\.\/)+(layouts|model|review|rules)\/.+)$/);
      // The model of the reception, three folders up; never the model of the search, one folder up.
      expect(imports.filter((path) => /^\.\.\/(model|search|exact)\//.test(path))).toEqual([]);
    }
  });
});

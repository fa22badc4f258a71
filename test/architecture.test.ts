import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bannedGlobals, bannedMembers, bannedTypes, type Row, rows } from './architecture/rows';
import { folderOf, packageOf, readSource, type SourceFile, sourceFiles, targetOf } from './architecture/source-files';

const rowOf = (folder: string): Row => rows[folder] ?? { imports: [], touchesNothing: true };

function forbiddenImports(file: SourceFile): readonly string[] {
  const { imports, packages = [] } = rowOf(file.folder);
  return file.imports.filter((wanted) => {
    const target = targetOf(file, wanted);
    if (target === undefined) return !packages.includes(packageOf(wanted));
    const folder = folderOf(target);
    return folder !== file.folder && !imports.includes(folder);
  });
}

function forbiddenGlobals({ folder, free }: SourceFile): readonly string[] {
  if (!rowOf(folder).touchesNothing) return [];
  return free.filter((name) => bannedGlobals.has(name) || bannedTypes.test(name) || bannedMembers.has(name) || name === 'new Date()');
}

const paths = new Set(sourceFiles.map(({ path }) => path));
const fileAt = (target: string) =>
  [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`, `${target}/index.tsx`].find((path) => paths.has(path));

/** The first ring of files that import each other, as a path from a file back to itself. */
function findCycle(files: readonly SourceFile[]): readonly string[] | undefined {
  const edges = new Map(files.map((file) => [file.path, file.imports.flatMap((wanted) => fileAt(targetOf(file, wanted) ?? '') ?? [])]));
  const done = new Set<string>();
  function visit(path: string, trail: readonly string[]): readonly string[] | undefined {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of edges.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  }
  for (const { path } of files) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}

describe('the house', () => {
  it.each(Object.keys(rows))('has the room %s', (folder) => {
    expect(existsSync(`src/${folder}`), `src/${folder} is a row of DESIGN §4 and is gone`).toBe(true);
    expect(
      sourceFiles.some((file) => file.folder === folder),
      `src/${folder} is empty`,
    ).toBe(true);
  });

  it('has no other rooms, and no file outside a room', () => {
    expect(sourceFiles.filter(({ folder }) => !rows[folder]).map(({ path }) => path)).toEqual([]);
  });

  it('has rows that point up the table only', () => {
    const order = Object.keys(rows);
    const downwards = order.flatMap((folder, place) =>
      rowOf(folder).imports.flatMap((wanted) => (order.includes(wanted) && order.indexOf(wanted) < place ? [] : [`${folder} → ${wanted}`])),
    );
    expect(downwards).toEqual([]);
  });

  it('takes schemas from one place, where they are told to make no code from text', () => {
    const takers = sourceFiles.filter(({ imports }) => imports.includes('zod')).map(({ path }) => path);
    expect(takers).toEqual(['src/model/zod.ts']);
  });

  it('has no ring of files that import each other', () => {
    expect(findCycle(sourceFiles)).toBeUndefined();
  });
});

describe('imports only what its row allows', () => {
  it.each(sourceFiles.map((file) => [file.path, file] as const))('%s', (_, file) => {
    expect(forbiddenImports(file)).toEqual([]);
  });
});

describe('touches neither browser nor Node, neither clock nor chance', () => {
  const pure = sourceFiles.filter(({ folder }) => rowOf(folder).touchesNothing);
  it.each(pure.map((file) => [file.path, file] as const))('%s', (_, file) => {
    expect(forbiddenGlobals(file)).toEqual([]);
  });
});

describe('the checker itself', () => {
  const importsIn = (path: string, text: string) => forbiddenImports(readSource(path, text));
  const globalsIn = (text: string) => forbiddenGlobals(readSource('src/protocol/rules/a.ts', text));

  it.each([
    ["import type { ReceptionStore } from '../../store/store';", 'a type'],
    ["export { a } from '../../ui/a';", 're-export'],
    ["const a = await import('../../cli/a');", 'on demand'],
    ["type A = import('../review/a').A;", 'in a type'],
    ["import 'react';", 'package'],
    ["import { a } from '@scope/name/deep';", 'scoped package'],
    ["import { readFileSync } from 'node:fs';", 'Node'],
  ])('sees a forbidden import: %s', (text) => {
    expect(importsIn('src/protocol/rules/a.ts', text)).toHaveLength(1);
  });

  it('allows what stands in the row, and neighbors', () => {
    expect(
      importsIn(
        'src/protocol/rules/a.ts',
        "import type { A } from '../conventions/a'; import { b } from './b'; import { c } from '../../commands/c';",
      ),
    ).toEqual([]);
    expect(importsIn('src/model/a.ts', "import { z } from 'zod';")).toEqual([]);
  });

  it.each([
    ['const a = window.innerWidth;', 'window'],
    ['export const a = () => document.title;', 'document'],
    ['const { a } = { a: localStorage };', 'localStorage'],
    ['const a = { fetch };', 'fetch'],
    ['let a: HTMLElement | undefined;', 'HTMLElement'],
    ['const a = [...process.argv];', 'process'],
    ['const a = Math.random();', 'Math.random'],
    ['const a = new Date();', 'new Date()'],
    ['const a = [1].map((each) => Date.now() + each);', 'Date.now'],
  ])('sees %s', (text, name) => {
    expect(globalsIn(text)).toEqual([name]);
  });

  it.each([
    'export const a = (document: { title: string }) => document.title;',
    'const a = { window: 1, process: 2 }; a.window;',
    'const { history, open: location } = { history: 1, open: 2 }; const a = [history, location];',
    '// window\nconst a = "document";',
    'for (const self of [1]) self;',
    'const a = new Date("2026-11-23");',
    'type A = { readonly window: string; process(): void };',
    'function module() {} module();',
  ])('lets pass: %s', (text) => {
    expect(globalsIn(text)).toEqual([]);
  });

  it('sees a ring', () => {
    const [first] = sourceFiles.filter(({ path }) => path === 'src/model/person.ts');
    const ids = sourceFiles.find(({ path }) => path === 'src/model/ids.ts');
    if (!first || !ids) throw new Error('The model has moved; choose two other files for this test.');
    expect(findCycle([first, { ...ids, imports: ['./person'] }])).toEqual([
      'src/model/person.ts',
      'src/model/ids.ts',
      'src/model/person.ts',
    ]);
  });
});

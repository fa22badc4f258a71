import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every file of the product whose name ends so, with its text. */
const filesNamed = (end: RegExp): readonly (readonly [path: string, text: string])[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => end.test(path))
    .map((path) => posix.join('src', path.replaceAll('\\', '/')))
    .map((path) => [path, readFileSync(path, 'utf8')]);

const sheets = filesNamed(/\.module\.css$/);
const components = filesNamed(/\.tsx?$/);

const imports = /import (\w+) from '([^']+\.module\.css)'/g;
const composes = /composes: ([\w -]+) from "([^"]+)"/g;

const withoutDeclarations = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\{[^{}]*\}/g, '{}');
const classesOf = (css: string) => new Set(Array.from(withoutDeclarations(css).matchAll(/\.([A-Za-z][\w-]*)/g), ([, name = '']) => name));

type Asked = { readonly by: string; readonly sheet: string; readonly name: string; readonly open: boolean };

/** `styles.row`, `styles[...]` with what is known of it: `merge-` of a template, nothing of a variable. */
function* askedBy(path: string, text: string): Generator<Asked> {
  const body = text.replace(imports, '');
  for (const [, variable = '', from = ''] of text.matchAll(imports)) {
    const sheet = posix.join(posix.dirname(path), from);
    for (const [, name = ''] of body.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, 'g'))) yield { by: path, sheet, name, open: false };
    for (const [, name = ''] of body.matchAll(new RegExp(`\\b${variable}\\[(?:\`([\\w-]*)\\$)?`, 'g')))
      yield { by: path, sheet, name, open: true };
  }
}

function* composedBy(path: string, css: string): Generator<Asked> {
  for (const [, names = '', from = ''] of css.matchAll(composes)) {
    const sheet = posix.join(posix.dirname(path), from);
    for (const name of names.split(' ')) yield { by: path, sheet, name, open: false };
  }
}

const asked = [
  ...components.flatMap(([path, text]) => [...askedBy(path, text)]),
  ...sheets.flatMap(([path, css]) => [...composedBy(path, css)]),
];

/** What the types of style modules do not say: each class that is asked for exists, and each that exists is asked for. */
describe.each(sheets)('%s', (path, css) => {
  const classes = classesOf(css);
  const wanted = asked.filter(({ sheet }) => sheet === path);

  it('has every class that is asked of it', () => {
    expect(wanted.filter(({ name, open }) => !open && !classes.has(name)).map(({ by, name }) => `${by}: ${name}`)).toEqual([]);
  });

  it('has no class that nobody asks for', () => {
    const met = (name: string) => wanted.some((ask) => (ask.open ? name.startsWith(ask.name) : ask.name === name));
    expect([...classes].filter((name) => !met(name))).toEqual([]);
  });
});

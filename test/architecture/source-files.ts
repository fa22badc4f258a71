import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';

export type SourceFile = {
  readonly path: string;
  /** `geometry`, `protocol/rules`, …: the row that it belongs to. */
  readonly folder: string;
  /** As written, with `?worker` and the like cut off. */
  readonly imports: readonly string[];
  /** Names used and declared nowhere in the file, `new Date()` and members such as `Math.random` among them. */
  readonly free: readonly string[];
};

export type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
export const nodeAt = (node: Node, key: string): Node | undefined => (isNode(node[key]) ? node[key] : undefined);
const nameOf = (node: Node | undefined): string | undefined => (typeof node?.name === 'string' ? node.name : undefined);

export function folderOf(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  return first === 'protocol' ? `${first}/${second}` : first;
}

/** Every node with the key under which its parent holds it. */
export function* walk(node: Node, key = '', parent?: Node): Generator<readonly [node: Node, key: string, parent: Node | undefined]> {
  yield [node, key, parent];
  for (const [within, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* walk(child, within, node);
    }
  }
}

const withSource = /^(Import|Export\w*)(Declaration|Expression)$|^TSImportType$/;

function importOf(node: Node): readonly string[] {
  if (!withSource.test(node.type)) return [];
  const source = nodeAt(node, 'source')?.value;
  return typeof source === 'string' ? [source.replace(/\?.*$/, '')] : [];
}

/** Keys and labels are words of their own: `{ window: 1 }` and `plan.window` speak of no browser. */
const onlyAName = (node: Node, key: string, parent: Node | undefined): boolean =>
  (parent?.computed !== true && ['property', 'key'].includes(key) && parent?.shorthand !== true) ||
  ['imported', 'exported', 'label', 'qualifier'].includes(key) ||
  (key === 'right' && parent?.type === 'TSQualifiedName') ||
  node.type !== 'Identifier';

/** Where a name comes into being: variables, parameters, functions, classes, types, imports. */
const declares = (key: string, parent: Node | undefined): boolean =>
  ['id', 'local', 'param', 'params', 'elements', 'rest', 'argument'].includes(key) ||
  (key === 'left' && parent?.type === 'AssignmentPattern') ||
  (key === 'value' && parent?.type === 'Property') ||
  (key === 'name' && parent?.type === 'TSTypeParameter');

/** `argument`, `elements` and `value` occur in expressions too; only what stands in a pattern declares. */
function patternNames(pattern: Node): readonly string[] {
  const names: string[] = [];
  for (const [node, key, parent] of walk(pattern)) {
    if (key === 'typeAnnotation' || parent?.type === 'TSTypeAnnotation') continue;
    const name = nameOf(node);
    if (name && node.type === 'Identifier' && (node === pattern || declares(key, parent))) names.push(name);
  }
  return names;
}

function declaredIn(program: Node): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [node, key, parent] of walk(program)) {
    const declaring =
      (key === 'id' && parent?.type !== 'MetaProperty') ||
      key === 'params' ||
      key === 'local' ||
      (key === 'param' && parent?.type === 'CatchClause') ||
      (key === 'name' && parent?.type === 'TSTypeParameter');
    if (declaring) for (const name of patternNames(node)) names.add(name);
  }
  return names;
}

function freeIn(program: Node): readonly string[] {
  const declared = declaredIn(program);
  const free = new Set<string>();
  for (const [node, key, parent] of walk(program)) {
    const name = nameOf(node);
    if (name && !declared.has(name) && !onlyAName(node, key, parent)) free.add(name);
    if (node.type === 'MemberExpression' && node.computed !== true) {
      free.add(`${nameOf(nodeAt(node, 'object'))}.${nameOf(nodeAt(node, 'property'))}`);
    }
    const isBareDate = node.type === 'NewExpression' && nameOf(nodeAt(node, 'callee')) === 'Date';
    if (isBareDate && Array.isArray(node.arguments) && node.arguments.length === 0) free.add('new Date()');
  }
  return [...free];
}

export function parse(path: string, text: string): Node {
  const program: unknown = parseSync(path, text).program;
  if (!isNode(program)) throw new Error(`${path} could not be parsed.`);
  return program;
}

export function readSource(path: string, text: string): SourceFile {
  const program = parse(path, text);
  return { path, folder: folderOf(path), imports: [...walk(program)].flatMap(([node]) => importOf(node)), free: freeIn(program) };
}

export const sourceFiles: readonly SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => posix.join('src', path.replaceAll('\\', '/')))
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
  .map((path) => readSource(path, readFileSync(path, 'utf8')));

/** The file or folder that a relative import means; undefined for a package. */
export const targetOf = ({ path }: Pick<SourceFile, 'path'>, wanted: string): string | undefined =>
  wanted.startsWith('.') ? posix.join(posix.dirname(path), wanted) : undefined;

export const packageOf = (wanted: string): string =>
  wanted.startsWith('node:')
    ? 'node'
    : wanted
        .split('/')
        .slice(0, wanted.startsWith('@') ? 2 : 1)
        .join('/');

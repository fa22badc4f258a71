import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isNode, type Node, nodeAt, parse, walk } from './source-files';

const textOf = (node: Node | undefined, source: string) => (node ? source.slice(Number(node.start), Number(node.end)) : '');
const childrenOf = (node: Node): readonly Node[] => (Array.isArray(node.children) ? node.children.filter(isNode) : []);

type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

function tagOf(element: Node, source: string): Tag {
  const opening = nodeAt(element, 'openingElement');
  const written = opening && Array.isArray(opening.attributes) ? opening.attributes.filter(isNode) : [];
  const attributes = written.map((one) => [textOf(nodeAt(one, 'name'), source), textOf(nodeAt(one, 'value'), source)] as const);
  return { name: textOf(opening && nodeAt(opening, 'name'), source), attributes: new Map(attributes) };
}

/** Nothing to read: blanks between elements, and pictures that are hidden from whoever listens. */
function isPicture(node: Node | undefined, source: string): boolean {
  if (!node) return false;
  const within = (key: string) => isPicture(nodeAt(node, key), source);
  switch (node.type) {
    case 'JSXText':
      return textOf(node, source).trim() === '';
    case 'JSXElement':
      return tagOf(node, source).attributes.has('aria-hidden');
    case 'JSXEmptyExpression':
      return true;
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return within('expression');
    case 'ConditionalExpression':
      return within('consequent') && within('alternate');
    case 'LogicalExpression':
      return within('right');
    default:
      return false;
  }
}

type Icon = Tag & { readonly at: string; readonly around: string };

/** Controls that show a picture and nothing else, whichever element they are made of. */
function* iconsOf(path: string): Generator<Icon> {
  const source = readFileSync(path, 'utf8');
  for (const [node, , parent] of walk(parse(path, source))) {
    if (node.type !== 'JSXElement') continue;
    const tag = tagOf(node, source);
    const children = childrenOf(node).filter((child) => textOf(child, source).trim() !== '');
    if (!['button', 'a', 'summary', 'Button'].includes(tag.name) || children.length === 0) continue;
    if (!children.every((child) => isPicture(child, source))) continue;
    const line = source.slice(0, Number(node.start)).split('\n').length;
    yield { ...tag, at: `${path}:${line}`, around: parent?.type === 'JSXElement' ? tagOf(parent, source).name : '' };
  }
}

const isIconButton = ({ name, attributes }: Icon) => name === 'Button' && /^"(icon|bare)"$/.test(attributes.get('look') ?? '');

describe('every control that is only an icon', () => {
  const icons = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .flatMap((path) => [...iconsOf(posix.join('src/ui', path.replaceAll('\\', '/')))]);
  const places = (wrong: (icon: Icon) => boolean) => icons.filter(wrong).map(({ at }) => at);

  it('is found', () => expect(icons.length).toBeGreaterThan(20));
  it('shows its word in the one tip there is', () => expect(places((icon) => !isIconButton(icon) && icon.around !== 'Tip')).toEqual([]));
  it('leaves the tip of the browser alone', () => expect(places(({ attributes }) => attributes.has('title'))).toEqual([]));
});

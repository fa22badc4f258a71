import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** A part of an Office file, read by a parser that forgives nothing. */
export type Part = { readonly path: string; readonly root: Element };

/** The names in the directory at the end of a zip; a program that unpacks it would lose one of two that are alike. */
function entriesOf(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const told = strFromU8(bytes.subarray(at + 46, at + 46 + (name ?? 0)));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    return told;
  });
}

/** Title and writer (part 2, 11), nothing told twice; a time, where one is told, is W3CDTF. */
function coreFaults(root: Element | undefined): readonly string[] {
  const path = 'docProps/core.xml';
  if (!root) return [`${path}: there is none`];
  const told = (name: string) => all(root, name).map((one) => one.textContent ?? '');
  const dates = ['created', 'modified'].flatMap((name) =>
    told(name).filter((time) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(time)),
  );
  return [
    ...['title', 'creator', 'lastModifiedBy'].flatMap((name) =>
      told(name).length === 1 && told(name)[0] !== '' && told(name)[0] !== 'Un-named' ? [] : [`${path}: ${name} is ${told(name)}`],
    ),
    ...dates.map((time) => `${path}: ${time} is no time`),
  ];
}

/** The parts of a package, and every fault of the package itself: XML, types of content, relations (ECMA-376, part 2). */
export function packageOf(bytes: Uint8Array): { readonly parts: readonly Part[]; readonly faults: readonly string[] } {
  const files = unzipSync(bytes);
  const faults: string[] = [];
  const names = entriesOf(bytes);
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) faults.push('a part twice');
  const parts = Object.entries(files).flatMap(([path, content]): readonly Part[] => {
    if (!/\.(xml|rels)$/.test(path)) return [];
    const text = strFromU8(content);
    if (/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u.test(text.replaceAll(/[\u007f-\u009f]/g, '')))
      faults.push(`${path}: a letter that XML cannot hold`);
    const root = new DOMParser().parseFromString(text, 'application/xml').documentElement;
    if (root.getElementsByTagName('parsererror').length > 0 || root.localName === 'parsererror') faults.push(`${path}: no XML`);
    return [{ path, root }];
  });
  const types = parts.find(({ path }) => path === '[Content_Types].xml');
  const told = all(types?.root, 'Override').map((one) => one.getAttribute('PartName'));
  const endings = all(types?.root, 'Default').map((one) => one.getAttribute('Extension')?.toLowerCase());
  if (new Set(told).size < told.length) faults.push('[Content_Types].xml: a part is typed twice');
  for (const name of told) if (!files[name?.slice(1) ?? '']) faults.push(`[Content_Types].xml: there is no ${name}`);
  for (const path of Object.keys(files)) {
    if (path === '[Content_Types].xml' || path.endsWith('/')) continue;
    if (!told.includes(`/${path}`) && !endings.includes(path.split('.').at(-1)?.toLowerCase())) faults.push(`${path}: without a type`);
  }
  faults.push(...coreFaults(parts.find(({ path }) => path === 'docProps/core.xml')?.root));
  for (const { path, root } of parts.filter(({ path }) => path.endsWith('.rels'))) {
    const ids = all(root, 'Relationship').map((one) => one.getAttribute('Id'));
    if (new Set(ids).size < ids.length) faults.push(`${path}: an id twice`);
    const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
    if (owner !== '' && !files[owner]) faults.push(`${path}: relations of nothing`);
    for (const relation of all(root, 'Relationship')) {
      if (relation.getAttribute('TargetMode') === 'External') continue;
      const target = relation.getAttribute('Target') ?? '';
      const full = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(owner), target);
      if (!files[full]) faults.push(`${path}: there is no ${full}`);
    }
    const used = parts.find((part) => part.path === owner);
    for (const id of used ? relationsIn(used.root) : []) if (!ids.includes(id)) faults.push(`${owner}: no relation ${id}`);
  }
  return { parts, faults };
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationsIn = (root: Element): readonly string[] =>
  [root, ...root.querySelectorAll('*')].flatMap((one) => ['id', 'embed', 'link'].flatMap((name) => one.getAttributeNS(office, name) ?? []));

/** Every element of this name, whatever its prefix. */
export const all = (root: Element | undefined, name: string): readonly Element[] =>
  root ? [...root.getElementsByTagNameNS('*', name)] : [];
export const childrenOf = (element: Element, name: string): readonly Element[] =>
  [...element.children].filter((one) => one.localName === name);

/** What of a sequence stands in the wrong order, twice, or is none of it. */
export function outOfOrder(element: Element, order: readonly string[], several: readonly string[] = []): readonly string[] {
  const names = [...element.children].map(({ localName }) => localName);
  const places = names.map((name) => order.indexOf(name));
  return names.flatMap((name, place) => {
    if ((places[place] ?? -1) < 0) return [`${element.localName} has a strange ${name}`];
    const before = places[place - 1] ?? -1;
    const here = places[place] ?? -1;
    return before > here || (before === here && !several.includes(name)) ? [`${element.localName}: ${name} after ${names[place - 1]}`] : [];
  });
}

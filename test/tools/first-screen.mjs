// How much script the browser must fetch before the first screen: what index.html asks for, and what that imports at once.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

export const budget = 135 * 1024;

const attributes = (tag) => Object.fromEntries([...tag.matchAll(/([\w-]+)\s*=\s*"([^"]*)"/g)].map(([, name, value]) => [name, value]));

/** Scripts of the page: by address (modules, classic, preloads), and those written into it. */
export function scriptsOf(html) {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(([, tag, inline]) => ({ ...attributes(tag), inline }));
  const preloads = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => attributes(tag)).filter(({ rel }) => rel === 'modulepreload');
  return {
    files: [...scripts.flatMap(({ src }) => src ?? []), ...preloads.flatMap(({ href }) => href ?? [])],
    inline: scripts.map(({ inline }) => inline.trim()).filter((text) => text !== ''),
  };
}

/** `[name, compressed bytes]` of everything that loads at once. Imports on demand do not. */
export function firstScreen(folder) {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) throw new Error(`There is no ${page}: build the app first (npm run build).`);
  const { files, inline } = scriptsOf(readFileSync(page, 'utf8'));
  const sizes = new Map(inline.map((text, index) => [`(in the page ${index + 1})`, gzipSync(text).length]));
  const visit = (name) => {
    if (sizes.has(name)) return;
    const text = readFileSync(join(folder, name));
    sizes.set(name, gzipSync(text).length);
    for (const { moduleRequest } of parseSync(name, text.toString('utf8')).module.staticImports) {
      if (moduleRequest.value.startsWith('.')) visit(posix.join(dirname(name), moduleRequest.value));
    }
  };
  for (const file of files) visit(posix.normalize(file.replace(/^\//, '')));
  return [...sizes];
}

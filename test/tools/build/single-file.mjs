// The whole program as one HTML file: workers, styles, pictures and scripts inside, and a policy that lets exactly these run.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const workerByAddress =
  /new\s+Worker\(\s*new\s+URL\(\s*(['"][^'"]+['"])\s*,\s*import\.meta\.url\s*\)\s*,\s*\{\s*type:\s*'module'\s*\}\s*,?\s*\)/g;

/** A worker has no file to be fetched from: its code travels inside. Only workers written the way this knows get through. */
export function workersInside() {
  return {
    name: 'xici:workers-inside',
    enforce: 'pre',
    transform(code, id) {
      if (!code.includes('new Worker(') || id.includes('node_modules') || id.includes('?worker')) return undefined;
      const imports = [];
      const changed = code.replaceAll(workerByAddress, (_, path) => {
        imports.push(`import InsideWorker${imports.length} from ${path.slice(0, -1)}?worker&inline${path.at(-1)};`);
        return `new InsideWorker${imports.length - 1}()`;
      });
      if (changed.includes('new Worker(')) this.error(`${id} starts a worker in a way that cannot travel in one file.`);
      return { code: `${imports.join('\n')}\n${changed}`, map: null };
    },
  };
}

const hashOf = (text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
const hashesOf = (html, tag) =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text]) => hashOf(text));

/** From a memory stick there is no host: what may run is told by its hash, and nothing may be asked for anywhere. */
export function policyOf(html) {
  return [
    "default-src 'none'",
    `script-src ${hashesOf(html, 'script').join(' ')} 'wasm-unsafe-eval'`,
    `style-src ${hashesOf(html, 'style').join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    'connect-src data: blob:',
    'worker-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default picture',
  ].join('; ');
}

/** Last of all: what pointed outside is taken in or out, and the policy follows from what is really in the file. */
export function sealed() {
  return {
    name: 'xici:sealed',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const asset of Object.values(bundle)) {
          if (asset.type !== 'asset' || !asset.fileName.endsWith('.html')) continue;
          const icon = readFileSync('public/favicon.svg').toString('base64');
          const html = String(asset.source)
            .replace(/\s*<link rel="manifest"[^>]*>/, '')
            .replace(/<link rel="icon"[^>]*>/, `<link rel="icon" href="data:image/svg+xml;base64,${icon}" />`);
          asset.fileName = 'xici.html';
          asset.source = html.replace(
            /(<meta http-equiv="Content-Security-Policy" content=")[^"]*"/,
            (__, before) => `${before}${policyOf(html)}"`,
          );
        }
      },
    },
  };
}

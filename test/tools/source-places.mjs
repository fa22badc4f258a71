// Reads the fact sheets and notes where each source is named and how sure the sheet is there, so that the citations of the engine can
// be held against them where the sheets are not at hand: node test/tools/source-places.mjs ../shared/protocol
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
const best = (...letters) => letters.flatMap((letter) => letter ?? []).sort()[0];
const inOrder = (record) =>
  Object.fromEntries(Object.entries(record).sort(([left], [right]) => left.localeCompare(right, 'en', { numeric: true })));

/** The lines of a sheet up to its list of sources, each with its section, or as an item of it: 17.1. */
function linesOf(text, end) {
  let section = '';
  return text
    .split(end)[0]
    .split('\n')
    .flatMap((line) => {
      section = /^#+ (\d+(?:\.\d+)?)\b/.exec(line)?.[1] ?? section;
      const item = /^(\d+)\. /.exec(line)?.[1];
      return section ? [{ line, sections: item ? [section, `${section}.${item}`] : [section] }] : [];
    });
}

function noted(lines, namesIn, gradeOf) {
  const places = {};
  for (const { line, sections } of lines)
    for (const section of sections)
      for (const name of namesIn(line)) {
        places[section] ??= {};
        places[section][name] = best(places[section][name], gradeOf(name, line)) ?? '';
      }
  return inOrder(Object.fromEntries(Object.entries(places).map(([section, names]) => [section, inOrder(names)])));
}

// In cn.md the letter stands beside the fact; where a line has several, the best is taken: no citation may claim more.
const cn = readFileSync(join(folder, 'cn.md'), 'utf8');
const sureness = (line) =>
  best(...[...line.replaceAll(/`[^`]*`/g, '').matchAll(/(?<![A-Za-z0-9])([A-D])(?=[\s.;,|(—:]|$)/g)].map(([, letter]) => letter));
const cnPlaces = noted(
  linesOf(cn, '\n## 14. Sources'),
  (line) => [...line.matchAll(/\[([^\]\s]+)\]/g)].map(([, key]) => key),
  (_, line) => sureness(line),
);

// In intl.md each source has one grade, in the list at the end.
const intl = readFileSync(join(folder, 'intl.md'), 'utf8');
const grades = Object.fromEntries(
  [...intl.split('## 19. Sources')[1].matchAll(/\b(S\d+[a-z]?)\s+([ABC])\b/g)].map(([, key, letter]) => [key, letter]),
);
const intlPlaces = noted(
  linesOf(intl, '\n## 19. Sources'),
  (line) => [...line.matchAll(/\b(S\d+[a-z]?|[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)+)\b/g)].map(([, name]) => name),
  (name) => grades[name],
);

const target = join(import.meta.dirname, '..', 'fixtures', 'protocol', 'source-places.json');
writeFileSync(target, `${JSON.stringify({ cn: cnPlaces, intl: intlPlaces, grades: inOrder(grades) }, null, 1)}\n`);

import { describe, expect, it } from 'vitest';
import { saySource } from '../../../src/i18n/say-citation';
import { languages, speakerFor } from '../../../src/i18n/speak';
import type { Citation } from '../../../src/model/citation';
import { cn } from '../../../src/protocol/sources/cn';
import { handbook } from '../../../src/protocol/sources/handbook';
import { intl } from '../../../src/protocol/sources/intl';
import { precedence } from '../../../src/protocol/sources/precedence';
import keys from '../../fixtures/protocol/source-keys.json';
import places from '../../fixtures/protocol/source-places.json';

const catalog: Readonly<Record<string, Readonly<Record<string, Citation>>>> = { cn, intl, handbook, precedence };
const entries = Object.entries(catalog).flatMap(([book, citations]) =>
  Object.entries(citations).map(([name, citation]) => ({ name: `${book}.${name}`, citation })),
);
const texts = import.meta.glob<string>('/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });
const elsewhere = Object.entries(texts)
  .filter(([path]) => !path.startsWith('/src/protocol/sources/'))
  .map(([, text]) => text)
  .join('\n');

/** An office that has an order of its own, or drew the room, is its own source. */
const ofTheOffice = ['/src/protocol/conventions/house-order.ts', '/src/protocol/conventions/scenes/drawn-room.ts'];

/** The keys in a place: `cn.md §3.3 [sjtang][i520i]; intl.md §8 [S09]`. */
const keysIn = (place: string) => [...place.matchAll(/\[([^\]]+)\]/g)].map(([, key = '']) => key);
const known = new Set([...keys.cn, ...keys.intl, 'GK', 'U']);

/** What the sheets name in each section, with the best grade that stands beside it there: `test/tools/source-places.mjs`. */
type Sheet = Readonly<Record<string, Readonly<Record<string, string>>>>;
const sheets: Readonly<Record<'cn' | 'intl', Sheet>> = places;

/** A place sheet by sheet: its sections, and the keys and rule ids that it says stand there. */
const partsOf = (place: string) =>
  place.split(/;\s*/).flatMap((part) => {
    const sheet = /^(cn|intl)\.md/.exec(part)?.[1] as 'cn' | 'intl' | undefined;
    if (!sheet) return [];
    const sections = [...part.matchAll(/§(\d+(?:\.\d+)?)(?:–(\d+(?:\.\d+)?))?/g)].flatMap(([, from = '', to]) =>
      to ? [from, to] : [from],
    );
    const ids = [...part.replaceAll(/\[[^\]]*\]/g, '').matchAll(/\b[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)+\b/g)].map(([id]) => id);
    const named = keysIn(part).filter((key) => key !== 'GK' && key !== 'U');
    return [{ sheet, sections, names: sheet === 'intl' ? [...named, ...ids] : named }];
  });

/** The grades beside a name in these sections and those below them; empty when it does not stand there. */
const gradesAt = (sheet: 'cn' | 'intl', sections: readonly string[], name: string): readonly string[] =>
  Object.entries(sheets[sheet]).flatMap(([section, names]) => {
    const grade = sections.some((own) => section === own || section.startsWith(`${own}.`)) ? names[name] : undefined;
    return grade === undefined ? [] : [grade];
  });

/** Law and handbooks are graded A, what two pages or a professional say B; anything may be called weak. */
const mayBe = { law: ['A'], professional: ['A', 'B'], weak: ['A', 'B', 'C', 'D', ''] } as const;

describe('the catalog of sources', () => {
  it('names only sources that the fact sheets list', () => {
    const strangers = entries.flatMap(({ name, citation }) =>
      keysIn(citation.place)
        .filter((key) => !known.has(key))
        .map((key) => `${name} [${key}]`),
    );
    expect(strangers).toEqual([]);
  });

  it('finds each of them, and each rule, in the section that it names', () => {
    const misplaced = entries.flatMap(({ name, citation }) =>
      partsOf(citation.place).flatMap(({ sheet, sections, names }) =>
        names
          .filter((one) => gradesAt(sheet, sections, one).length === 0)
          .map((one) => `${name}: ${one} is not in §${sections.join(', §')}`),
      ),
    );
    expect(misplaced).toEqual([]);
  });

  it('calls nothing surer than the sheet does there', () => {
    const overstated = entries.flatMap(({ name, citation: { place, grade } }) => {
      const grades = partsOf(place).flatMap(({ sheet, sections, names }) => names.flatMap((one) => gradesAt(sheet, sections, one)));
      return grades.length === 0 || grades.some((letter) => mayBe[grade].some((allowed) => allowed === letter))
        ? []
        : [`${name}: ${grade}, where the sheet has ${grades.join(' ')}`];
    });
    expect(overstated).toEqual([]);
  });

  it('states nothing that the sheets only call general knowledge', () => {
    const claimed = entries.filter(({ citation: { place, relation } }) => relation === 'states' && /\[(?:GK|U)\]/.test(place));
    expect(claimed.map(({ name }) => name)).toEqual([]);
  });

  it.each(languages)('calls every source by a name that a reader can look up, never by a key of the fact sheets (%s)', (language) => {
    const bare = entries.flatMap(({ name, citation }) => {
      const said = saySource(citation, speakerFor(language));
      return known.has(said.split(/[：:]/)[0]?.trim() ?? '') ? [`${name} ${said}`] : [];
    });
    expect(bare).toEqual([]);
  });

  it('says of every entry where it stands: in the fact sheets, or at the address where it was read', () => {
    const homeless = entries.filter(
      ({ name, citation }) =>
        !name.startsWith('handbook.') && !/^(cn\.md|intl\.md|CONTRACT §|general knowledge|([\w-]+\.)+[a-z]+\/\S+$)/.test(citation.place),
    );
    expect(homeless.map(({ name }) => name)).toEqual([]);
  });

  it('is the only place where the engine names a source', () => {
    const others = Object.entries(texts).filter(
      ([path, text]) => path.startsWith('/src/protocol/') && !path.startsWith('/src/protocol/sources/') && /\bsource: ['`]/.test(text),
    );
    expect(others.map(([path]) => path)).toEqual(ofTheOffice);
  });

  it('has no entry that nothing cites', () => {
    expect(entries.filter(({ name }) => !new RegExp(`\\b${name.replace('.', '\\.')}\\b`).test(elsewhere)).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('has no two entries that say the same', () => {
    const said = new Map<string, string[]>();
    for (const { name, citation } of entries) {
      const key = JSON.stringify([citation.source, citation.place, citation.relation]);
      said.set(key, [...(said.get(key) ?? []), name]);
    }
    expect([...said.values()].filter(({ length }) => length > 1)).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messages } from '../../../src/i18n/both';
import { languages, speakerFor } from '../../../src/i18n/speak';
import { rankingIds } from '../../../src/protocol/precedence';

const folder = new URL('../../../src/protocol/precedence/', import.meta.url);
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(new URL(path, folder), 'utf8'))
  .join('\n');
const used = new Set([
  ...[...source.matchAll(/principle: (?:[^,\n]*\? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g)].flatMap(([, first, second]) =>
    [first, second].filter((id) => id !== undefined),
  ),
  ...[...source.matchAll(/(?:date|moment|byProof)\(\s*'([a-z-]+)'/g)].map(([, id = '']) => id),
  'deputies-of-bodies-government-first',
  'deputies-of-bodies-congress-first',
  'four-bodies-government-first',
  'four-bodies-congress-first',
]);

describe.each(languages)('%s', (language) => {
  const { knows } = speakerFor(language);
  it('has words for every principle, and for none that is gone', () => {
    expect(Object.keys(messages[language].precedence.principle).sort()).toEqual([...used].sort());
  });
  it('has words for every ranking', () => {
    expect(rankingIds.filter((id) => !knows('precedence', `ranking.${id}`))).toEqual([]);
  });
});

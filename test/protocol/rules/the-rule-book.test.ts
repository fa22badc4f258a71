import { describe, expect, it } from 'vitest';
import { messages } from '../../../src/i18n/both';
import { languages, speakerFor } from '../../../src/i18n/speak';
import { rules } from '../../../src/protocol/rules/index';
import { bearsBreach } from '../../../src/protocol/rules/severity-policy';

const files = (pattern: Record<string, unknown>) =>
  Object.keys(pattern).map(
    (path) =>
      path
        .split('/')
        .at(-1)
        ?.replace(/(\.test)?\.ts$/, '') ?? path,
  );

/** What stands beside the rules in their folder. */
const notRules = ['index', 'rule', 'finding', 'occasion-context', 'severity-policy'];
const written = files(import.meta.glob('/src/protocol/rules/*.ts')).filter((file) => !notRules.includes(file));
const tested = files(import.meta.glob('/test/protocol/rules/*.test.ts'));
const ids = rules.map(({ id }) => id);

describe('the rule book', () => {
  it('lists every rule that is written, once', () => {
    expect([...ids].sort()).toEqual([...written].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(ids)('%s has a test of its own', (id) => expect(tested).toContain(id));

  it.each(rules)('$id speaks both languages', ({ id, messageIds }) => {
    for (const language of languages) {
      const { knows } = speakerFor(language);
      for (const message of ['name', 'norm', 'fault', ...messageIds])
        expect([message, knows('rules', `${id}.${message}`)]).toEqual([message, true]);
    }
  });

  it.each(languages)('names the fault by other words than the norm, and each by its own: %s', (language) => {
    const { speak } = speakerFor(language);
    const faults = ids.map((id) => speak('rules', `${id}.fault`));
    expect(new Set(faults).size).toBe(ids.length);
    expect(ids.filter((id, place) => speak('rules', `${id}.name`) === faults[place])).toEqual([]);
  });

  it('has no wording for a rule or a message that is gone', () => {
    const known = new Map<string, readonly string[]>(rules.map(({ id, messageIds }) => [id, ['name', 'norm', 'fault', ...messageIds]]));
    for (const [id, texts] of Object.entries(messages.en.rules))
      expect([...(known.get(id) ?? [])].sort()).toEqual(Object.keys(texts).sort());
  });

  it.each(rules)('$id names its authority', ({ citation }) => {
    expect(citation.source).not.toBe('');
    expect(citation.place).not.toBe('');
  });

  it('says breach only where a law or several professionals state the norm', () => {
    expect(rules.filter(({ severity, citation }) => severity === 'breach' && !bearsBreach(citation)).map(({ id }) => id)).toEqual([]);
  });

  it('keeps dated norms quiet until a reception asks for them', () => {
    expect(rules.filter(({ citation, onRequest }) => citation.dated && !onRequest).map(({ id }) => id)).toEqual([]);
    expect(rules.filter(({ citation }) => citation.dated).map(({ id }) => id)).toEqual([
      'sexes-alternate',
      'women-not-on-last-seat',
      'women-not-beside-chauffeur',
    ]);
  });

  it('lists what it watches only where the usual does not do', () => {
    for (const { watches } of rules) expect(watches).not.toEqual(['seating', 'people', 'scene']);
  });
});

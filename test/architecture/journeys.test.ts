import { expect, it } from 'vitest';

const journeys = import.meta.glob<string>('/test/journeys/*.journey.ts', { query: '?raw', import: 'default', eager: true });

it('there are journeys', () => expect(Object.keys(journeys).length).toBeGreaterThan(10));

/** Two drive browsers of their own, and one breaks the policy on purpose: they keep a record of their own of what is asked for. */
const ownRecord = /asked\.filter\(/;
const watched = /from '\.\/steps\/watched'/;

it.each(Object.entries(journeys))('%s records all traffic', (path, text) => {
  expect(text).toMatch(/firefox|crash-recovery|policy/.test(path) ? ownRecord : watched);
});

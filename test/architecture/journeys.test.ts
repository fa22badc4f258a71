import { expect, it } from 'vitest';

const journeys = import.meta.glob<string>('/test/journeys/*.journey.ts', { query: '?raw', import: 'default', eager: true });

it('there are journeys', () => expect(Object.keys(journeys).length).toBeGreaterThan(10));

// Firefox is driven by another library and keeps its own record.
it.each(Object.entries(journeys))('%s records all traffic', (path, text) => {
  expect(text).toMatch(path.includes('firefox') ? /page\.on\('request'/ : /from '\.\/steps\/watched'/);
});

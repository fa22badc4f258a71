import { describe, expect, it } from 'vitest';
import { type HouseFault, readHouse } from '../../../src/exchange/house/read-house';
import { sayPartFault, writePart } from '../../../src/exchange/part/part-file';
import { readPlan } from '../../../src/exchange/plan/read-plan';
import { writePlan } from '../../../src/exchange/plan/write-plan';
import { languages, speakerFor } from '../../../src/i18n/speak';
import { dinner, smallReception, talksHouse } from '../../laws/small-reception';

const file = (change: object) => JSON.stringify({ format: 'xici-house', formatVersion: 1, ...talksHouse, ...change });

describe('a house convention by itself', () => {
  it('comes back as it left, with a byte order mark too', () => {
    expect(readHouse(writePart('house', talksHouse))).toEqual(talksHouse);
    expect(readHouse(`\ufeff${writePart('house', talksHouse)}`)).toEqual(talksHouse);
  });

  const stories: Readonly<Record<string, readonly [string, HouseFault]>> = {
    'no JSON': ['席次', { fault: 'notJson' }],
    'a whole plan': [writePlan(smallReception), { fault: 'notMarked' }],
    'one of a newer program': [file({ formatVersion: 2 }), { fault: 'newer', version: 2, known: 1 }],
    'one without a version': [file({ formatVersion: '1' }), { fault: 'damaged', part: 'formatVersion' }],
    'a seat in two places of the order': [file({ order: { guest: ['N1'], host: ['N1'] } }), { fault: 'damaged', part: 'order' }],
    'one without a source': [file({ source: {} }), { fault: 'damaged', part: 'source' }],
    'a layout that nobody knows': [file({ layout: 'meeting/moon' }), { fault: 'unknownLayout', layout: 'meeting/moon' }],
    'a file beyond all measure': [' '.repeat(5 * 1024 * 1024 + 1), { fault: 'tooLarge', limit: 5 }],
  };

  it.each(Object.entries(stories))('%s is refused in words', (_, [text, fault]) => {
    const read = readHouse(text);
    expect(read).toEqual(fault);
    for (const language of languages) expect(sayPartFault('house', fault, speakerFor(language))).not.toMatch(/\{\{|undefined/);
  });
});

describe('house conventions in a plan', () => {
  it('travel with it', () => {
    expect(readPlan(writePlan(smallReception))).toEqual(smallReception);
  });

  it('a plan whose occasion goes by one that is not there is refused', () => {
    const { houseConventions: _, ...without } = smallReception;
    expect(readPlan(JSON.stringify(without))).toMatchObject({ fault: 'dangling', part: { path: ['occasions', dinner, 'house'] } });
    const misfiled = { ...smallReception, houseConventions: { ...smallReception.houseConventions, other: talksHouse } };
    expect(readPlan(JSON.stringify(misfiled))).toMatchObject({ fault: 'misfiled' });
  });
});

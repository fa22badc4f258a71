import { describe, expect, it } from 'vitest';
import { type PartFault, sayPartFault, writePart } from '../../../src/exchange/part/part-file';
import { readPlan } from '../../../src/exchange/plan/read-plan';
import { readRoom } from '../../../src/exchange/room/read-room';
import { languages, speakerFor } from '../../../src/i18n/speak';
import { smallReception, smallRoom, talks, talksHouse } from '../../laws/small-reception';

const file = (change: object) => JSON.stringify({ format: 'xici-room', formatVersion: 1, ...smallRoom, ...change });

describe('a room by itself', () => {
  it('comes back as it left', () => {
    expect(readRoom(writePart('room', smallRoom))).toEqual({ room: smallRoom, leftOut: [], pretix: false });
  });

  const stories: Readonly<Record<string, readonly [string, PartFault]>> = {
    'no JSON': ['房间', { fault: 'notJson' }],
    'a house convention': [writePart('house', talksHouse), { fault: 'notMarked' }],
    'one of a newer program': [file({ formatVersion: 9 }), { fault: 'newer', version: 9, known: 1 }],
    'one without seats': [file({ seats: [] }), { fault: 'damaged', part: 'seats' }],
    'one that is no wider than nothing': [file({ width: 0 }), { fault: 'damaged', part: 'width' }],
    'a file beyond all measure': [' '.repeat(5 * 1024 * 1024 + 1), { fault: 'tooLarge', limit: 5 }],
  };

  it.each(Object.entries(stories))('%s is refused in words', (_, [text, fault]) => {
    expect(readRoom(text)).toEqual(fault);
    for (const language of languages) expect(sayPartFault('room', fault, speakerFor(language))).not.toMatch(/\{\{|undefined/);
  });

  it('is missed in a plan where something takes place in it', () => {
    const occasion = smallReception.occasions[talks];
    const lost = { ...smallReception, occasions: { ...smallReception.occasions, [talks]: { ...occasion, layout: 'own/gone' } } };
    expect(readPlan(JSON.stringify(lost))).toMatchObject({ fault: 'dangling', value: 'own/gone' });
  });
});

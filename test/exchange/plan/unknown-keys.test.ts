import { describe, expect, it } from 'vitest';
import { sayUnread, writePart } from '../../../src/exchange/part/part-file';
import { sayPlanFault } from '../../../src/exchange/plan/plan-fault';
import { isPlanFault, readPlan } from '../../../src/exchange/plan/read-plan';
import { sayUnknownInPlan, unknownInPlan, unknownKeys } from '../../../src/exchange/plan/unknown-keys';
import { writePlan } from '../../../src/exchange/plan/write-plan';
import { readRoom } from '../../../src/exchange/room/read-room';
import { languages, speakerFor } from '../../../src/i18n/speak';
import { smallReception, smallRoom, talksHouse } from '../../laws/small-reception';

function opened(text: string) {
  const read = readPlan(text);
  if (isPlanFault(read)) throw new Error(read.fault);
  return read;
}
const [someone] = Object.values(smallReception.people);
const [somewhere] = Object.values(smallReception.occasions);

describe('what a plan file holds and this version does not know', () => {
  it('is nothing in a plan of ours', () => {
    const text = writePlan(smallReception);
    expect(unknownInPlan(text, opened(text))).toEqual([]);
    expect(sayUnknownInPlan([], smallReception, speakerFor('en'))).toBeUndefined();
  });

  it('is told by person and occasion, and that saving would lose it', () => {
    if (!someone || !somewhere) throw new Error('nobody');
    const text = JSON.stringify({
      ...{ ...smallReception, mood: 'good' },
      people: { ...smallReception.people, [someone.id]: { ...someone, shoeSize: 43 } },
      occasions: { ...smallReception.occasions, [somewhere.id]: { ...somewhere, lighting: { warm: true } } },
    });
    const paths = unknownInPlan(text, opened(text));
    expect(new Set(paths.map((path) => path.join('/')))).toEqual(
      new Set(['mood', `people/${someone.id}/shoeSize`, `occasions/${somewhere.id}/lighting`]),
    );
    for (const language of languages) {
      const said = sayUnknownInPlan(paths, opened(text), speakerFor(language));
      for (const word of ['mood', someone.name, 'shoeSize', somewhere.title, 'lighting']) expect(said).toContain(word);
      expect(said).not.toMatch(/\{\{|undefined/);
    }
  });

  it('is named by its own key wherever it stands', () => {
    const plan = { ...smallReception, rooms: { [smallRoom.id]: smallRoom } };
    const said = (path: readonly string[]) => sayUnknownInPlan([path], plan, speakerFor('en'));
    expect(said(['rooms', smallRoom.id, 'carpet'])).toContain(`the room “${smallRoom.name}” (carpet)`);
    expect(said(['settings', 'paper', 'scent'])).toContain('(paper.scent)');
    expect(said(['occasions', somewhere?.id ?? '', 'menu', 'music'])).toContain('(music)');
  });

  it('is nothing that only an older format has', () => {
    const occasions = Object.entries(smallReception.occasions).map(([id, { seating, ...occasion }]) => [
      id,
      { ...occasion, seating: Object.assign({}, ...Object.values(seating)) },
    ]);
    const text = JSON.stringify({ ...smallReception, formatVersion: 0, occasions: Object.fromEntries(occasions) });
    expect(unknownInPlan(text, opened(text))).toEqual([]);
  });

  it('is found in lists too, and what lies below it is not told again', () => {
    expect(unknownKeys({ a: [{ b: 1 }, { b: 2, c: { d: 1 } }] }, { a: [{ b: 1 }, { b: 2 }] })).toEqual([['a', '2', 'c']]);
  });

  it('names six places and counts the rest', () => {
    const paths = Array.from({ length: 9 }, (_, place) => [`key${place}`]);
    expect(sayUnknownInPlan(paths, smallReception, speakerFor('en'))).toContain('3 more');
  });
});

describe('what a room file holds and this version does not know', () => {
  it('is named as it stands in the file', () => {
    const whole = writePart('room', smallRoom);
    expect(sayUnread(whole, smallRoom, speakerFor('zh-CN'))).toBeUndefined();
    const json = JSON.parse(whole);
    const text = JSON.stringify({ ...json, carpet: 'red', seats: json.seats.map((seat: object) => ({ ...seat, heated: true })) });
    const read = readRoom(text);
    if (!('room' in read)) throw new Error(read.fault);
    const said = sayUnread(text, read.room, speakerFor('zh-CN'));
    expect(said).toContain('carpet');
    expect(said).toContain('seats.*.heated');
  });
});

it('a smaller file that is opened as a plan is told for what it is, and where it belongs', () => {
  const pretix = JSON.stringify({ name: 'Saal', categories: [], zones: [] });
  const said = [writePart('room', smallRoom), writePart('house', talksHouse), pretix].map((text) => {
    const read = readPlan(text);
    return isPlanFault(read) ? sayPlanFault(read, speakerFor('zh-CN')) : 'read';
  });
  expect(said[0]).toMatch(/^这个文件是自绘布局，不是整个方案。.*导入自绘布局/);
  expect(said[1]).toMatch(/本单位惯例/);
  expect(said[2]).toMatch(/pretix/);
});

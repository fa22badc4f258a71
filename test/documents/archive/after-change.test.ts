import { describe, expect, it } from 'vitest';
import { addOccasion } from '../../../src/commands/add-occasion';
import { applyCommands } from '../../../src/commands/apply-commands';
import type { Command } from '../../../src/commands/command';
import { editOccasion } from '../../../src/commands/edit-occasion';
import { editPerson } from '../../../src/commands/edit-person';
import { editSheet } from '../../../src/commands/edit-sheet';
import { movePeople } from '../../../src/commands/move-people';
import { removeOccasion } from '../../../src/commands/remove-occasion';
import { setAttendance } from '../../../src/commands/set-attendance';
import { setPaper } from '../../../src/commands/set-paper';
import { swapSeats } from '../../../src/commands/swap-seats';
import { type AfterChange, afterChange } from '../../../src/documents/archive/after-change';
import { sayReasons, toldName } from '../../../src/documents/archive/told-words';
import { workshopFor } from '../../../src/documents/workshop';
import { type Language, languages, speakerFor } from '../../../src/i18n/speak';
import { OccasionId, PersonId, SeatId } from '../../../src/model/ids';
import { Occasion, takenSeats } from '../../../src/model/occasion';
import type { DocumentOptions } from '../../../src/model/paper-settings';
import type { Reception } from '../../../src/model/reception';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { madeOf } from '../made';
import { richReception } from '../rich-reception';

const speaker = speakerFor('zh-CN');
const id = (name: string) => PersonId.parse(`sample-${name}`);
const of = (name: string) => OccasionId.parse(`sample-${name}`);
const seat = (name: string) => SeatId.parse(name);

function changed(commands: readonly Command[], start: Reception = sampleReception('zh-CN')) {
  const { reception, refusal } = applyCommands(start, commands);
  if (!reception) throw new Error(JSON.stringify(refusal));
  return { before: start, after: reception, work: afterChange(start, reception, speaker) };
}

const where = (ids: readonly OccasionId[], reception = sampleReception('zh-CN')) =>
  speaker.list(ids.map((one) => reception.occasions[one]?.title ?? one));
const saidIn = ({ tell }: AfterChange) => tell.map((told) => `${toldName(told, speaker)}　${sayReasons(told, where, speaker)}`);

const farewell = Occasion.parse({
  id: 'farewell',
  title: '话别',
  layout: 'meeting/talks',
  settings: { perSide: 5 },
  convention: 'cn-foreign',
  given: {},
  attendees: {},
  seating: {},
  locks: {},
  chosen: {},
});

/** The sample, its place cards set like this. */
function setAs(chosen: DocumentOptions): Reception {
  const { reception } = applyCommands(sampleReception('zh-CN'), [setPaper({ options: { document: 'place-cards', chosen } })]);
  if (!reception) throw new Error('The sample refuses the paper.');
  return reception;
}

const withdrawn: readonly Command[] = [
  editPerson(id('ouyang'), { status: 'withdrawn' }),
  ...['car-2', 'talks', 'rostrum', 'banquet'].map((name) => setAttendance(of(name), [id('ouyang')], false)),
];

describe('what a change leaves to be done', () => {
  it('cards are taken up where there are cards: not in the car', () => {
    const { collect, lay } = changed(withdrawn).work;
    expect(collect.map(({ person, occasions }) => [person.name, occasions])).toEqual([
      ['欧阳若川', ['sample-talks', 'sample-rostrum', 'sample-banquet']],
    ]);
    expect(lay).toEqual([]);
  });

  it('sheets are printed anew for the occasions whose sheets say something else, and for no other', () => {
    const { reprint } = changed(withdrawn).work;
    const chart = reprint.find(({ document }) => document === 'seating-chart');
    expect(chart?.occasions).not.toContain('sample-car-1');
    expect(chart?.occasions).toContain('sample-talks');
    expect(reprint.find(({ document }) => document === 'manifest')?.occasions).toEqual(['sample-car-2']);
  });

  it('whoever moves has a new card for the pocket and is told, with the telephone of the list', () => {
    const { work } = changed([
      editPerson(id('lu'), { phone: '分机 2203' }),
      movePeople(of('talks'), [
        { person: id('lu'), from: seat('S4'), to: seat('S8') },
        { person: id('meng'), from: seat('S8'), to: seat('S4') },
      ]),
    ]);
    expect(work.reprint.find(({ document }) => document === 'personal-card')?.people).toEqual(['sample-lu', 'sample-meng']);
    expect(work.tell).toEqual([
      { name: '陆景行', phone: '分机 2203', reasons: [{ because: 'moves', occasions: ['sample-talks'] }] },
      { name: '孟昭宁', phone: '', reasons: [{ because: 'moves', occasions: ['sample-talks'] }] },
    ]);
    expect(work.collect).toEqual([]);
  });

  it('tells the driver of the car, who serves the person, and the contacts of the sheet', () => {
    const { reception: start } = applyCommands(sampleReception('zh-CN'), [
      editPerson(id('lin'), { serves: id('ouyang') }),
      editSheet({ contacts: [{ name: '贺兰序', phone: '2160' }] }),
    ]);
    const { work } = changed(withdrawn, start);
    expect(saidIn(work)).toEqual([
      '欧阳若川　退出：二号车、会谈、友城合作大会、欢迎宴会',
      '林听澜　所服务的人有变动：会谈',
      '江樵　本车乘员有变动：二号车',
      '贺兰序　联络人',
    ]);
  });

  it('whoever had no seat is told of the first one, not of another one', () => {
    const { work } = changed([movePeople(of('talks'), [{ person: id('cheng'), from: null, to: seat('S1') }])]);
    expect(saidIn(work)).toEqual(['程望舒　入席：会谈']);
  });

  it('says of each occasion what happens there: another seat, a car for the first time, another car', () => {
    const { work } = changed([
      setAttendance(of('car-2'), [id('meng')], true),
      movePeople(of('car-2'), [{ person: id('meng'), from: null, to: seat('3B') }]),
      movePeople(of('talks'), [{ person: id('meng'), from: seat('S8'), to: seat('S1') }]),
      // Off the first car and on the second, which leaves with it.
      setAttendance(of('car-1'), [id('shen')], false),
      setAttendance(of('car-2'), [id('shen')], true),
      movePeople(of('car-2'), [{ person: id('shen'), from: null, to: seat('2B') }]),
    ]);
    expect(saidIn(work).slice(0, 2)).toEqual(['沈知远　换车：二号车', '孟昭宁　乘车：二号车；换位：会谈']);
  });

  it('whoever takes the seat of somebody who does not come, comes instead', () => {
    const { work } = changed([
      setAttendance(of('banquet'), [id('lu')], false),
      setAttendance(of('banquet'), [id('bai')], true),
      movePeople(of('banquet'), [{ person: id('bai'), from: null, to: seat('9') }]),
    ]);
    expect(saidIn(work)).toEqual(['陆景行　退出：欢迎宴会', '白砚秋　接替陆景行：欢迎宴会']);
  });

  it('everybody is told of another time or place, of a new occasion, and of one that is called off; their cards for the pocket are printed anew', () => {
    const { work } = changed([
      editOccasion(of('rostrum'), { start: '2026-11-26T15:00', place: '江临大剧院' }),
      removeOccasion(of('car-1')),
      addOccasion(farewell),
      setAttendance(OccasionId.parse('farewell'), [id('shen'), id('moravi')], true),
    ]);
    const all = (ids: readonly OccasionId[]) => ids.map((one) => (one === 'farewell' ? '话别' : where([one]))).join('、');
    const said = work.tell.map((told) => `${toldName(told, speaker)}　${sayReasons(told, all, speaker)}`);
    expect(said.slice(0, 3).toSorted()).toEqual([
      '全体参加人员（2 人）　新增场次：话别',
      '全体参加人员（4 人）　取消：主车',
      '全体参加人员（7 人）　时间、地点有变：友城合作大会',
    ]);
    expect(said.filter((line) => line.includes('退出') || line.includes('新增：'))).toEqual([]);
    const cards = work.reprint.find(({ document }) => document === 'personal-card');
    for (const name of ['ouyang', 'lu', 'moravi', 'jan']) expect(cards?.people).toContain(id(name));
    // Nothing of his is another; a driver has no such card.
    for (const name of ['beck', 'luo']) expect(cards?.people).not.toContain(id(name));
  });

  it('a driver hears of riders, not of somebody who has no seat in the car yet', () => {
    const coming = [setAttendance(of('car-1'), [id('lu')], true)];
    expect(changed(coming).work.tell.map(({ name }) => name)).toEqual(['陆景行']);
    const aboard = changed([...coming, movePeople(of('car-1'), [{ person: id('lu'), from: null, to: seat('2B') }])]).work;
    expect(aboard.tell.map(({ name }) => name)).toEqual(['陆景行', '罗进']);
  });

  it('a new title means a new card wherever one lies with titles on it, and nobody is told to move', () => {
    const title = [editPerson(id('meng'), { title: '常务副市长' })];
    expect(changed(title).work.lay).toEqual([]);
    const { work } = changed(title, setAs({ titles: true }));
    expect(work.lay.map(({ person, occasions }) => [person.name, occasions])).toEqual([['孟昭宁', ['sample-talks', 'sample-rostrum']]]);
    expect(work.tell).toEqual([]);
  });

  it.each([
    ['plain cards', {}],
    ['cards with titles', { titles: true }],
    ['cards of the talks with the number of the seat', { of: 'sample-talks', seatNumbers: true }],
    ['cards for whoever is not confirmed as well', { tentative: true }],
  ] as const)('the cards to make are those that printing finds changed: %s', (_, options) => {
    const { before, after, work } = changed(
      [
        editPerson(id('meng'), { title: '常务副市长' }),
        editPerson(id('lind'), { name: '托马斯·林德格伦' }),
        editPerson(id('ouyang'), { status: 'withdrawn' }),
        setAttendance(of('talks'), [id('ouyang')], false),
        movePeople(of('talks'), [{ person: id('lu'), from: seat('S4'), to: seat('S5') }]),
        setAttendance(of('talks'), [id('cheng')], true),
      ],
      setAs(options),
    );
    const cards = (reception: Reception) =>
      workshopFor(reception, undefined, 'zh-CN').make({ document: 'place-cards', occasion: undefined }, options).record.people ?? {};
    const [printed, now] = [cards(before), cards(after)];
    const anew = (Object.keys(now) as PersonId[]).filter((one) => now[one] !== printed[one]);
    expect(anew.length).toBeGreaterThan(0);
    // Whoever joins one occasion more has a card to be laid there, which says what the other says.
    const joins = work.lay.filter(({ person }) => now[person.id] === printed[person.id]).map(({ person }) => person.name);
    expect(joins.every((name) => name === '程望舒')).toBe(true);
    expect(
      work.lay
        .map(({ person }) => person.id)
        .filter((one) => now[one] !== printed[one])
        .sort(),
    ).toEqual(anew.sort());
  });

  it('nothing changed, nothing to do', () => {
    expect(changed([]).work).toEqual({ collect: [], lay: [], reprint: [], tell: [] });
  });

  it('stands on the slip that is printed', () => {
    const { before, after } = changed(withdrawn);
    const [page] = madeOf('change-slip', after, { reason: '赴省里参加会议' }, { before }).pages;
    for (const words of ['欧阳若川', '收回席签', '乘车安排表', '江樵', '本车乘员有变动']) expect(page?.body).toContain(words);
  });
});

describe('the sheets to print anew', () => {
  const start = richReception('zh-CN');
  const kinds = ['seating-chart', 'table-plan', 'photo-order', 'manifest'];

  /** Pages of one document of one occasion, of a copy of the reception that nothing has been laid out from. */
  const pagesOf = (reception: Reception, document: string, occasion: OccasionId, language: Language): readonly string[] => {
    const shop = workshopFor(structuredClone(reception), undefined, language);
    const isMade = shop.pieces().some((piece) => piece.document === document && piece.occasion === occasion);
    return isMade ? shop.make({ document, occasion }, {}).pages.map(({ body }) => body) : [];
  };

  function alone(before: Reception, after: Reception, language: Language) {
    return kinds.flatMap((document) => {
      const anew = after.programme.flatMap((id) => {
        const was = pagesOf(before, document, id, language);
        const pages = pagesOf(after, document, id, language).filter((page) => !was.includes(page));
        return pages.length > 0 ? [{ id, pages: pages.length }] : [];
      });
      return anew.length > 0
        ? [{ document, occasions: anew.map(({ id }) => id), count: anew.reduce((sum, { pages }) => sum + pages, 0), people: [] }]
        : [];
    });
  }

  it.each(languages)('are those that laying out each occasion by itself gives: %s', (language) => {
    const swapped = ['gala', 'photo'].map((name) => {
      const occasion = start.occasions[OccasionId.parse(name)];
      const [[one] = [], [other] = []] = occasion ? takenSeats(occasion) : [];
      if (!occasion || !one || !other) throw new Error('The sample has too few seats.');
      return swapSeats(occasion.id, one, other);
    });
    const { before, after } = changed([...swapped, ...withdrawn, editPerson(id('meng'), { title: '常务副市长' })], start);
    const wanted = alone(before, after, language);
    expect(wanted.flatMap(({ occasions }) => occasions).length).toBeGreaterThan(6);
    const { reprint } = afterChange(before, after, speakerFor(language));
    expect(reprint.filter(({ document }) => kinds.includes(document))).toEqual(wanted);
  });
});

import { describe, expect, it } from 'vitest';
import { addPeople } from '../../../src/commands/add-people';
import { applyCommands } from '../../../src/commands/apply-commands';
import { editOccasion } from '../../../src/commands/edit-occasion';
import { editPerson } from '../../../src/commands/edit-person';
import { movePeople } from '../../../src/commands/move-people';
import { removeOccasion } from '../../../src/commands/remove-occasion';
import { setAttendance } from '../../../src/commands/set-attendance';
import { swapSeats } from '../../../src/commands/swap-seats';
import { type Language, speakerFor } from '../../../src/i18n/speak';
import { OccasionId, PersonId, seatId } from '../../../src/model/ids';
import { Person } from '../../../src/model/person';
import { madeOf } from '../made';
import { plainText } from '../reading';
import { richReception } from '../rich-reception';

const before = richReception('zh-CN');
const [gala] = Object.values(before.occasions).filter(({ title }) => title === '答谢晚宴');
if (!gala) throw new Error('The sample has no dinner.');
const applied = applyCommands(before, [
  swapSeats(gala.id, seatId('T1.1'), seatId('T2.3')),
  editPerson(PersonId.parse('sample-shen'), { title: '市委书记' }),
]);
if (!('reception' in applied)) throw new Error('The sample refuses the changes.');
const after = applied.reception;
/** An hour before it begins: everything that can change has changed. */
function laterReception(language: Language) {
  const start = richReception(language);
  const english = language === 'en';
  const [id, of] = [(name: string) => PersonId.parse(name), (name: string) => OccasionId.parse(name)];
  const added = Person.parse({
    ...{ id: 'new', name: english ? 'Zhou Qi' : '周启', title: english ? 'Deputy Secretary-General' : '副秘书长', party: 'host' },
    ...{ organization: '江临市人民政府', role: 'member' },
  });
  const { reception, refusal } = applyCommands(start, [
    editOccasion(of('sample-rostrum'), { start: '2026-11-26T15:00', place: english ? 'Jianglin Theatre' : '江临大剧院' }),
    removeOccasion(of('photo')),
    swapSeats(of('convoy'), seatId('V2.2C'), seatId('V3.2C')),
    swapSeats(of('gala'), seatId('T1.2'), seatId('T1.5')),
    movePeople(of('sample-car-2'), [{ person: id('sample-kovac'), from: null, to: seatId('3B') }]),
    setAttendance(of('sample-banquet'), [id('sample-lu')], false),
    setAttendance(of('sample-banquet'), [id('sample-bai')], true),
    movePeople(of('sample-banquet'), [{ person: id('sample-bai'), from: null, to: seatId('9') }]),
    editPerson(id('sample-tang'), { status: 'withdrawn' }),
    addPeople([added]),
  ]);
  if (!reception) throw new Error(JSON.stringify(refusal));
  return reception;
}

const nameAt = (seat: string) =>
  before.people[Object.values(gala.seating).flatMap((block) => block[seatId(seat)] ?? [])[0] ?? ('' as never)]?.name ?? '';

describe('a change slip', () => {
  it('says who moves from where to where, and only that', () => {
    const text = plainText(madeOf('change-slip', after, { to: '宴会厅', reason: '主宾行程有变' }, { before }).pages);
    expect(text).toContain('送：宴会厅');
    expect(text).toContain('事由：主宾行程有变');
    expect(text).toContain(`换桌${nameAt('T1.1')}1号桌1席2号桌3席`);
    expect(text).toContain(`换桌${nameAt('T2.3')}2号桌3席1号桌1席`);
    // What has to be done because of it follows; above stand the moves, and who has another post, alone.
    const [changes = ''] = text.split('待办事项');
    const [moves = '', details = ''] = changes.split('人员信息');
    expect(moves).not.toContain('市委书记');
    expect(moves).not.toContain('会谈');
    expect(details).toContain('职务沈知远市长市委书记');
  });

  it.each([
    [
      'zh-CN',
      [
        '场次内容原现友城合作大会开始时间11月26日14:3011月26日15:00地点江临会堂江临大剧院集体照（取消）开始时间11月27日18:00—',
        '换车阿米娜·达维2号车2C（中排右）3号车2C（第二排右）',
        '乘车伊雷娜·科瓦奇未安排车位3B（后排中）',
        '换位托马斯·林德1号桌2席1号桌5席',
        '接替白砚秋陆景行9席',
        '退出陆景行9席不参加',
        '退出唐既明江临市人民政府港航局局长',
        '新增周启江临市人民政府副秘书长',
        '全体参加人员（7人）—时间、地点有变：友城合作大会',
        '全体参加人员（19人）—取消：集体照',
        '接替陆景行：欢迎宴会',
      ],
    ],
    [
      'en',
      [
        'OccasionsWhatBeforeNowConferenceStart26November,14:3026November,15:00PlaceJianglinHallJianglinTheatre集体照(removed)Start27November,18:00—',
        'ChangescarAminaDaviCar2,seat2C(middlerow,right)Car3,seat2C(row2,right)',
        'NowhasacarIrenaKovacNocaryet3B(rearmiddle)',
        'ChangesseatTomasLindTable1,seat2Table1,seat5',
        'ComesinsteadBaiYanqiuLuJingxingSeat9',
        'LeavesLuJingxingSeat9Notattending',
        'LeftTangJimingPortandShipping,江临市人民政府',
        'JoinedZhouQiDeputySecretary-General,江临市人民政府',
        'Everybodyattending(7)—Newtimeandplace:Conference',
        'Everybodyattending(19)—Calledoff:集体照',
        'InplaceofLuJingxing:Welcomebanquet',
      ],
    ],
  ] as const)('tells every kind of change as an office would write it: %s', (language, wanted) => {
    const [rich, later] = [richReception(language), laterReception(language)];
    const text = plainText(madeOf('change-slip', later, {}, { before: rich, speaker: speakerFor(language) }).pages).replace(/\s/g, '');
    for (const words of wanted) expect(text).toContain(words);
  });
});

describe('the difference of two versions', () => {
  it('has everything person by person', () => {
    const text = plainText(madeOf('version-difference', after, {}, { before }).pages);
    expect(text).toContain('职务市长市委书记');
    expect(text).toContain('答谢晚宴1号桌1席2号桌3席');
  });

  it('says so when nothing differs, and when there is nothing to compare with', () => {
    expect(plainText(madeOf('version-difference', before, {}, { before }).pages)).toContain('没有差别');
    expect(plainText(madeOf('version-difference', before).pages)).toContain('没有选定');
  });
});

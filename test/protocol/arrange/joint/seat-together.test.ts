import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../../../src/commands/apply-commands';
import { occasionsInOrder, type Reception } from '../../../../src/model/reception';
import { type Answer, answering } from '../../../../src/protocol/arrange/answer';
import { commandsOfHandovers, handoverOf } from '../../../../src/protocol/arrange/joint/changes';
import { seatingTogether } from '../../../../src/protocol/arrange/joint/seat-together';
import { shareOut } from '../../../../src/protocol/arrange/joint/share-out';
import { staffSlots } from '../../../../src/protocol/arrange/joint/slots';
import { finished } from '../../../../src/protocol/arrange/proposal';
import type { Question } from '../../../../src/protocol/arrange/proposal-for';
import { compareScores, type Score } from '../../../../src/protocol/review/score';
import { dayOf, occasion, person } from './day';

const answer = (question: Question): Answer => finished(answering(question, { reviews: 300 }));

function together(reception: Reception, aim: 'arrange' | 'mend' = 'mend', patience = Number.POSITIVE_INFINITY) {
  let asked = 0;
  const run = seatingTogether(reception, aim, () => asked >= patience);
  for (let step = run.next(); ; ) {
    if (step.done) return { ...step.value, asked };
    asked += 1;
    step = run.next(answer(step.value.question));
  }
}

/** The first of the best ways to share out the staff, then one occasion after the other: as it was before. */
function oneAfterTheOther(reception: Reception, aim: 'arrange' | 'mend'): Score {
  const shares = shareOut(staffSlots(reception));
  const handovers =
    shares.kind === 'shared'
      ? shares.groups.flatMap(({ slots, ways: [way = []] }) =>
          slots.flatMap((slot, index) => {
            const comes = way[index];
            return comes === undefined || comes === slot.holder ? [] : [handoverOf(slot, comes)];
          }),
        )
      : [];
  const { reception: next = reception } = applyCommands(reception, commandsOfHandovers(handovers));
  const scores = occasionsInOrder(next).map(({ id }) => answer({ reception: next, occasion: id, aim }).score);
  const sum = (severity: keyof Score) => scores.reduce((all, score) => all + score[severity], 0);
  return { breach: sum('breach'), departure: sum('departure'), remark: sum('remark') };
}

const english = { languages: ['English'] };
const french = { languages: ['français'] };
const chinese = { languages: ['中文'] };
const heads = [
  person('英', { party: 'guest', officialOrder: 1, ...english }),
  person('法', { party: 'guest', officialOrder: 1, ...french }),
  person('主一', { officialOrder: 1, ...chinese }),
  person('主二', { officialOrder: 1, ...chinese }),
];
const interpreter = (name: string, ...languages: readonly string[]) =>
  person(name, { role: 'interpreter', languages: ['中文', ...languages] });

describe('occasions seated together', () => {
  it('two talks at once, one interpreter of two languages on both: whoever knows one of them takes over where it is spoken', () => {
    const reception = dayOf(
      [...heads, interpreter('双语', 'English', 'français'), interpreter('单语', 'français')],
      [occasion('英方会谈', '10:00-11:00', 'N1=英 S1=主一 -=双语'), occasion('法方会谈', '10:30-11:30', 'N1=法 S1=主二 -=双语')],
    );
    const { handovers, every, exchanged } = together(reception);
    expect(handovers).toEqual([{ occasion: '法方会谈', leaves: '双语', comes: '单语' }]);
    expect({ every, exchanged }).toEqual({ every: true, exchanged: 0 });
  });

  it('nobody is at two places, and yet each is at the wrong talks: they change posts', () => {
    const reception = dayOf(
      [...heads, interpreter('英语翻译', 'English'), interpreter('双语', 'English', 'français')],
      [occasion('英方会谈', '10:00-11:00', 'N1=英 S1=主一 -=双语'), occasion('法方会谈', '10:30-11:30', 'N1=法 S1=主二 -=英语翻译')],
    );
    const { handovers, score, exchanged } = together(reception);
    // Nobody had to: it is told that the handovers are more than the fewest.
    expect(exchanged).toBe(1);
    expect(handovers.map(({ occasion: where, comes }) => `${where} ${comes}`)).toEqual(['英方会谈 英语翻译', '法方会谈 双语']);
    expect(compareScores(score, oneAfterTheOther(reception, 'mend'))).toBeLessThan(0);
  });

  it('of ways with as few handovers, the one whose seating is best, though another comes first', () => {
    const wished = (name: string) => ({ by: 'person' as const, person: person(name).id });
    const reception: Reception = {
      ...dayOf(
        [...heads, interpreter('旧', 'English', 'français'), interpreter('新', 'English', 'français')],
        [occasion('甲', '10:00-11:00', 'N1=英 S1=主一 -=旧'), occasion('乙', '10:30-11:30', 'N1=法 S1=主二 -=旧')],
      ),
      wishes: [{ a: wished('新'), relation: 'beside', b: wished('主一'), strength: 5 }],
    };
    const { handovers, compared, every } = together(reception, 'arrange');
    expect(handovers).toEqual([{ occasion: '甲', leaves: '旧', comes: '新' }]);
    expect({ compared, every }).toEqual({ compared: 2, every: true });
  });

  it('keeps the best so far when somebody has had enough, and does not say that all ways were compared', () => {
    const reception = dayOf(
      [...heads, interpreter('旧', 'English', 'français'), interpreter('新', 'English', 'français')],
      [occasion('甲', '10:00-11:00', 'N1=英 S1=主一 -=旧'), occasion('乙', '10:30-11:30', 'N1=法 S1=主二 -=旧')],
    );
    const { asked, compared, every, handovers } = together(reception, 'mend', 2);
    expect({ asked, compared, every }).toEqual({ asked: 2, compared: 1, every: false });
    expect(handovers).toHaveLength(1);
  });

  it('seats every occasion as it stands where nobody can be everywhere, and names the posts', () => {
    const reception = dayOf(
      [...heads, interpreter('唯一', 'English', 'français')],
      [occasion('甲', '10:00-11:00', 'N1=英 S1=主一 -=唯一'), occasion('乙', '10:30-11:30', 'N1=法 S1=主二 -=唯一')],
    );
    const { staff, handovers, occasions } = together(reception);
    expect(staff).toMatchObject({ kind: 'impossible', holders: ['唯一'] });
    expect(handovers).toEqual([]);
    expect(occasions.map(({ occasion: id }) => id)).toEqual(['甲', '乙']);
  });
});

type Told = Partial<Pick<Answer, 'findings' | 'score' | 'weight'>>;

/** Seated by an answerer that knows only what it is told: what is asked, how often, and with whom on duty. */
function askedOf(reception: Reception, told: (question: Question) => Told = () => ({}), enough = () => false) {
  const asked: string[] = [];
  const run = seatingTogether(reception, 'mend', enough);
  for (let step = run.next(); ; ) {
    if (step.done) return { ...step.value, asked };
    const { question } = step.value;
    const staff = Object.keys(question.reception.occasions[question.occasion]?.attendees ?? {}).filter((id) => !isHead(id));
    asked.push(`${question.occasion} ${staff.join(' ')}`);
    const plain = { score: { breach: 0, departure: 0, remark: 0 }, weight: 0, findings: [] };
    step = run.next({ ...answer(question), ...plain, ...told(question) });
  }
}
const isHead = (id: string) => heads.some((head) => head.id === id);

const both = (name: string) => interpreter(name, 'English', 'français');
const talksOf = (id: string, time: string, ...staff: readonly string[]) =>
  occasion(id, time, ['N1=英 S1=主一', ...staff.map((name) => `-=${name}`)].join(' '));

describe('what is asked of the seating', () => {
  it('an occasion again only where somebody else comes to it or to one at the same time or hardly before; nothing of an empty one', () => {
    const empty = { ...talksOf('空', '10:00-11:00'), attendees: {} };
    const { asked } = askedOf(
      dayOf(
        [...heads, both('旧'), both('新'), interpreter('别人')],
        [
          talksOf('甲', '10:00-11:00', '旧'),
          talksOf('乙', '10:30-11:30', '旧'),
          talksOf('同时', '10:40-10:50', '别人'),
          { ...talksOf('紧接', '11:32-12:00', '别人'), place: '乙楼' },
          { ...talksOf('远', '15:00-16:00', '别人'), place: '乙楼' },
          empty,
        ].map((one) => ({ place: '甲楼', ...one })),
      ),
    );
    expect(asked.filter((one) => one.startsWith('同时'))).toHaveLength(2);
    expect(asked.filter((one) => one.startsWith('紧接'))).toHaveLength(2);
    expect(asked.filter((one) => one.startsWith('远'))).toHaveLength(1);
    expect(asked.filter((one) => one.startsWith('空'))).toHaveLength(0);
  });

  it('does not say that all ways were compared where two groups have a choice each, or one has more ways than are kept', () => {
    const morning = [talksOf('甲', '10:00-11:00', '旧'), talksOf('乙', '10:30-11:30', '旧')];
    const afternoon = [talksOf('丙', '14:00-15:00', '旧'), talksOf('丁', '14:30-15:30', '旧')];
    expect(askedOf(dayOf([...heads, both('旧'), both('新')], morning))).toMatchObject({ every: true, compared: 2 });
    expect(askedOf(dayOf([...heads, both('旧'), both('新')], [...morning, ...afternoon]))).toMatchObject({ every: false, compared: 3 });
    const seven = Array.from({ length: 7 }, (_, index) => both(`新${index}`));
    expect(askedOf(dayOf([...heads, both('旧'), ...seven], morning))).toMatchObject({ every: false, compared: 12 });
  });

  const naming = (...names: readonly string[]): Pick<Answer, 'findings'> => ({
    findings: names.map((name) => ({
      rule: 'interpreter-shares-languages',
      severity: 'departure',
      messageId: 'none',
      data: {},
      seats: [],
      people: [person(name).id],
      citation: { source: 'book', place: '1', relation: 'states', grade: 'law' },
    })),
  });
  const crossed = dayOf([...heads, both('子'), both('丑')], [talksOf('甲', '10:00-11:00', '子'), talksOf('乙', '10:30-11:30', '丑')]);

  it('an exchange of posts only for whom a finding names', () => {
    expect(askedOf(crossed).asked).toEqual(['甲 子', '乙 丑']);
    expect(askedOf(crossed, () => naming('子')).asked).toEqual(['甲 子', '乙 丑', '甲 丑', '乙 子']);
  });

  it('no exchange when somebody has had enough', () => {
    let answers = 0;
    const told = () => {
      answers += 1;
      return naming('子');
    };
    expect(askedOf(crossed, told, () => answers >= 2).asked).toEqual(['甲 子', '乙 丑']);
  });

  it('no exchange of those who cannot do the other’s work', () => {
    const day = dayOf(
      [...heads, interpreter('英语翻译', 'English'), interpreter('法语翻译', 'français')],
      [occasion('英方会谈', '10:00-11:00', 'N1=英 S1=主一 -=英语翻译'), occasion('法方会谈', '10:30-11:30', 'N1=法 S1=主二 -=法语翻译')],
    );
    expect(askedOf(day, () => naming('英语翻译', '法语翻译')).asked).toHaveLength(2);
  });

  it('no exchange that would have somebody at two places', () => {
    const day = dayOf(
      [...heads, both('子'), both('丑')],
      [talksOf('甲', '10:00-11:00', '子'), talksOf('乙', '10:30-11:30', '丑'), talksOf('丙', '11:15-12:00', '子')],
    );
    expect(askedOf(day, () => naming('子')).asked.filter((one) => one.startsWith('丙'))).toHaveLength(1);
    expect(askedOf(day, () => naming('子')).handovers).toEqual([]);
  });

  it('one exchange upon another while each is better', () => {
    const day = dayOf(
      [...heads, both('子'), both('丑'), both('寅')],
      [talksOf('甲', '10:00-11:00', '子'), talksOf('乙', '10:00-11:00', '丑'), talksOf('丙', '10:00-11:00', '寅')],
    );
    const wanted: Readonly<Record<string, string>> = { 甲: '丑', 乙: '寅', 丙: '子' };
    const told = ({ reception: { occasions }, occasion: id }: Question) => {
      const isRight = occasions[id]?.attendees[person(wanted[id] ?? '').id] === true;
      return { ...naming(...(isRight ? [] : ['子', '丑', '寅'])), score: { breach: 0, departure: isRight ? 0 : 1, remark: 0 } };
    };
    const { handovers, score } = askedOf(day, told);
    expect(handovers.map(({ occasion: id, comes }) => `${id} ${comes}`)).toEqual(['甲 丑', '乙 寅', '丙 子']);
    expect(score.departure).toBe(0);
  });
});

describe('law of occasions seated together', () => {
  it('never worse than one after the other, for the same staff', () => {
    const names = ['子', '丑', '寅'];
    const tongues = fc.subarray(['English', 'français'], { minLength: 1 });
    const times = fc.constantFrom('10:00-11:00', '10:30-11:30', '11:02-12:00');
    const where = fc.constantFrom('甲楼', '乙楼');
    const talks = fc.record({ time: times, place: where, guest: fc.constantFrom('英', '法'), staff: fc.constantFrom(...names) });
    let better = 0;
    fc.assert(
      fc.property(fc.tuple(tongues, tongues, tongues), fc.array(talks, { minLength: 2, maxLength: 3 }), (spoken, list) => {
        const reception = dayOf(
          [...heads, ...names.map((name, index) => interpreter(name, ...(spoken[index] ?? [])))],
          list.map(({ time, place, guest, staff }, index) => occasion(`o${index}`, time, `N1=${guest} S1=主一 -=${staff}`, { place })),
        );
        const { score, commands, occasions } = together(reception);
        const difference = compareScores(score, oneAfterTheOther(reception, 'mend'));
        expect(difference).toBeLessThanOrEqual(0);
        if (difference < 0) better += 1;
        // What is told is what the rules say of the plan that the commands make.
        const { reception: next } = applyCommands(reception, commands);
        if (!next) throw new Error('The handovers are refused.');
        for (const { occasion: id, answer: told } of occasions) {
          expect(answer({ reception: next, occasion: id, aim: 'mend' }).score).toEqual(told.score);
        }
      }),
      { seed: 4, numRuns: 12 },
    );
    expect(better).toBeGreaterThan(0);
  });
});

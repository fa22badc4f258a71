import { describe, expect, it } from 'vitest';
import { stageIn, stagesOf } from '../../../src/documents/print-job';
import { sayFinding } from '../../../src/i18n/say-finding';
import { speakerFor } from '../../../src/i18n/speak';
import { OccasionId, WaiverId } from '../../../src/model/ids';
import { reviewOccasion } from '../../../src/protocol/review/review-occasion';
import { identityOf } from '../../../src/protocol/rules/finding';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { congressOf } from '../../bench/congress';
import { made, madeOf, receptionOf } from '../made';
import { plainText, timesIn } from '../reading';
import { delegation, person, talksOf } from '../sample';

const speaker = speakerFor('zh-CN');

/** A table with too few seats: people are left over. */
const context = talksOf(delegation, 2);
const findings = reviewOccasion(context);

describe('a check report', () => {
  it('has every finding, with its source', () => {
    expect(findings.length).toBeGreaterThan(0);
    const text = plainText(made('check-report', context).pages);
    for (const finding of findings) {
      expect(timesIn(text, sayFinding(finding, speaker))).toBeGreaterThanOrEqual(1);
      expect(text).toContain(finding.citation.source.replace(/\s/g, ''));
    }
  });

  it('has the whole of a finding that names a thousand people, over as many sheets as it takes', () => {
    const congress = congressOf(1000);
    const stage = stageIn(congress, OccasionId.parse('congress'));
    const whole = stage && reviewOccasion(stage).find(({ people }) => people.length === 1000);
    if (!whole) throw new Error('No finding names the hall.');
    const { pages } = made('check-report', stage);
    const texts = pages.flatMap(({ body, height }, sheet) =>
      [...body.matchAll(/<text[^>]* x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)/g)].map(([, x, y, said = '']) => ({
        x,
        y: Number(y) / height,
        sheet,
        said,
      })),
    );
    const first = texts.find(({ said }) => said.startsWith('与“dinner”'));
    const told = texts.filter(({ x, said }) => x === first?.x && said !== '问题');
    expect(
      told
        .map(({ said }) => said)
        .join('')
        .replace(/\s/g, ''),
    ).toContain(sayFinding(whole, speaker).replace(/\s/g, ''));
    expect(new Set(told.map(({ sheet }) => sheet)).size).toBeGreaterThan(1);
    // The foot of the sheet begins below this.
    expect(Math.max(...told.map(({ y }) => y))).toBeLessThan(0.95);
  });

  it('says who accepted what and why, and counts it apart', () => {
    const [accepted] = findings;
    if (!accepted) throw new Error('The sample has nothing to accept.');
    const id = WaiverId.parse('w');
    const waiver = { id, occasion: context.occasion.id, finding: identityOf(accepted), by: '周慕白', reason: '主宾要求', at: '2026-11-22' };
    const reception = { ...context.reception, waivers: { [id]: waiver } };
    const text = plainText(made('check-report', { ...context, reception }).pages);
    expect(text).not.toContain('。 已放行');
    expect(text).toContain('已放行：周慕白，2026年11月22日（星期日）。理由：主宾要求');
    expect(text).toContain('放行1项');
  });

  it('says what a merge left open, and only what concerns the occasion that is printed', () => {
    const [somebody] = context.people;
    if (!somebody) throw new Error('Nobody is there.');
    const openConflicts = {
      title: {
        about: { kind: 'person' as const, person: somebody.id, field: 'title' },
        place: ['people', somebody.id, 'title'],
        theirs: '别处写的职务',
      },
      elsewhere: { about: { kind: 'occasion' as const, occasion: OccasionId.parse('gone'), field: 'place' }, place: [], theirs: '别处' },
    };
    const text = plainText(made('check-report', { ...context, reception: { ...context.reception, openConflicts } }).pages);
    expect(text).toContain('合并时有1处两边改得不一样');
    expect(text).toContain(`${somebody.name.replaceAll(' ', '')}的职务`);
    expect(text).toContain('别处写的职务');
    expect(plainText(made('check-report', context).pages)).not.toContain('合并');
  });

  it('names the convention, and what was turned off or lowered in the rule book', () => {
    const settings = { rules: { 'everybody-seated': 'off', 'seats-enough': 'remark' } } as const;
    const text = plainText(made('check-report', { ...context, reception: { ...context.reception, settings } }).pages);
    expect(text).toContain('惯例：涉外，右为上。');
    expect(text).toContain('已停用：');
    expect(text).toContain('已降为“提示”');
    expect(plainText(made('check-report', context).pages)).toContain('全部规则按原样执行');
  });

  it('says so when there is nothing to report', () => {
    const pair = [person('沈知远', 'host', { role: 'principal' }), person('林德', 'guest', { role: 'principal' })];
    expect(plainText(made('check-report', talksOf(pair, 1)).pages)).toContain('未发现问题。');
    expect(madeOf('check-report', receptionOf(pair)).pages).toHaveLength(1);
  });

  it('goes on to a second sheet, and numbers them', () => {
    const crowd = Array.from({ length: 60 }, (_, place) => person(`来宾${place}`, 'guest', { role: 'interpreter', languages: ['法语'] }));
    const { pages } = made('check-report', talksOf([...delegation, ...crowd], 40));
    expect(pages.length).toBeGreaterThan(1);
    expect(plainText(pages.slice(-1))).toContain(`第${pages.length}页，共${pages.length}页`);
  });

  it('tells what is wrong with the reception as a whole apart from its occasions, once, and with the occasion where that alone is printed', () => {
    const reception = sampleReception('zh-CN');
    const text = plainText(madeOf('check-report', { ...reception, sheet: { level: '厅局级' } }).pages);
    const whole = text.split('主车11月26日')[0] ?? '';
    for (const words of ['整个接待', '来访目的未填', '接待单没有公函']) expect(whole).toContain(words);
    expect(timesIn(text, '接待单没有公函')).toBe(1);
    const [first] = stagesOf({ ...reception, sheet: { level: '厅局级' } });
    if (!first) throw new Error('The sample has no occasion.');
    const alone = plainText(made('check-report', first).pages);
    expect(alone).toContain('来访目的未填');
    expect(alone).not.toContain('整个接待');
  });

  it('of no occasion says that there is nothing to check, and names no sources', () => {
    const text = plainText(madeOf('check-report', receptionOf([person('林德', 'guest')])).pages);
    expect(text).toContain('尚无场次，没有可检查的内容。');
    expect(text).not.toContain('依据');
  });
});

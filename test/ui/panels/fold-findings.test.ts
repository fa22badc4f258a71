import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PersonId, SeatId } from '../../../src/model/ids';
import { type Finding, identityOf } from '../../../src/protocol/rules/finding';
import { foldedFrom, foldFindings, kindOf, shownOfFolded } from '../../../src/ui/panels/fold-findings';

const finding = (rule: string, number: number): Finding => ({
  rule,
  severity: rule === 'remarked' ? 'remark' : 'breach',
  messageId: 'any',
  data: {},
  people: [PersonId.parse(`p${number}`)],
  seats: [SeatId.parse(`T${number}.1`)],
  citation: { source: 'book', place: '1', relation: 'states', grade: 'law' },
});
const many = (rule: string, count: number) => Array.from({ length: count }, (_, index) => finding(rule, index + 1));
const none: ReadonlyMap<string, number> = new Map();
const shownIn = (lines: ReturnType<typeof foldFindings>) => lines.flatMap((one) => (one.line === 'finding' ? [one.finding] : []));

describe('findings of a rule that has many', () => {
  it('what fits is shown as it is', () => {
    const findings = [...many('order', foldedFrom), ...many('host', 2)];
    expect(shownIn(foldFindings(findings, undefined, none))).toEqual(findings);
  });

  it('do not bury those of another: the first few, how many more, and then the others', () => {
    const lines = foldFindings([...many('order', 125), ...many('host', 2)], undefined, none);
    expect(lines.map((one) => (one.line === 'more' ? one.hidden : one.finding.rule))).toEqual([
      ...Array.from({ length: shownOfFolded }, () => 'order'),
      125 - shownOfFolded,
      'host',
      'host',
    ]);
  });

  it('the one that is looked at is there, wherever it stands in the list', () => {
    const findings = many('order', 125);
    const looked = findings[99];
    const lines = foldFindings(findings, looked && identityOf(looked), none);
    expect(shownIn(lines).at(-1)).toBe(looked);
    expect(lines.at(-1)).toMatchObject({ line: 'more', hidden: 125 - shownOfFolded - 1 });
  });

  it('law: in their order, each once, and shown and hidden make the whole', () => {
    const list = fc.array(fc.constantFrom('order', 'host', 'remarked'), { maxLength: 60 });
    fc.assert(
      fc.property(list, fc.nat(40), fc.nat(60), (rules, asked, at) => {
        const findings = rules.map(finding);
        const looked = findings[at];
        const unfolded = new Map([[kindOf({ rule: 'order', severity: 'breach' }), asked]]);
        const lines = foldFindings(findings, looked && identityOf(looked), unfolded);
        const shown = shownIn(lines);
        expect(shown).toEqual(findings.filter((one) => shown.includes(one)));
        if (looked) expect(shown).toContain(looked);
        const hidden = lines.reduce((sum, one) => sum + (one.line === 'more' ? one.hidden : 0), 0);
        expect(shown.length + hidden).toBe(findings.length);
        const kinds = lines.flatMap((one) => (one.line === 'more' ? [one.kind] : []));
        expect(new Set(kinds).size).toBe(kinds.length);
      }),
    );
  });
});

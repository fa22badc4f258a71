import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { applyCommand, Command } from '../../../src/commands/command';
import type { Refusal } from '../../../src/commands/refusal';
import { languages, speakerFor } from '../../../src/i18n/speak';
import { type Finding, identityOf, type Severity } from '../../../src/protocol/rules/finding';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';
import type { Rule } from '../../../src/protocol/rules/rule';
import { bearsBreach } from '../../../src/protocol/rules/severity-policy';
import { contextAfter, contextOf, type Sketch } from './contexts';

/** What a story expects of one finding; seats and people as in `1A 1B`, in any order. */
type Expected = {
  readonly says: string;
  readonly severity?: Severity;
  readonly seats?: string;
  readonly people?: string;
  /** Where its source stands: `cn.md §11`. */
  readonly cites?: string;
  /** How many ways to cure it; each is applied and must cure. */
  readonly cures: number;
  /** What the first of them does: `G2>1A H1>1B` sends people to seats, `1A<>1B` has two seats change places. */
  readonly way?: string;
};

type Stories = {
  readonly valid: Readonly<Record<string, Sketch>>;
  readonly invalid: Readonly<Record<string, { readonly given: Sketch; readonly finds: readonly Expected[] }>>;
};

const listed = (ids: readonly string[]) => [...ids].sort().join(' ');
const sorted = (text: string | undefined) => text?.split(' ').sort().join(' ');

function wayOf(commands: readonly Command[] = []): string {
  const ways = commands.flatMap((command) => {
    if (command.kind === 'seatPerson') return `${command.person}>${command.seat}`;
    if (command.kind === 'swapSeats') return `${command.first}<>${command.second}`;
    if (command.kind === 'movePeople') return command.moves.map(({ person, to }) => `${person}>${to ?? ''}`);
    return command.kind;
  });
  return ways.join(' ');
}

function told(
  { messageId, severity, seats, people, citation }: Finding,
  cures: readonly (readonly Command[])[],
  { ...expected }: Expected | undefined = { says: '', cures: 0 },
) {
  return {
    says: messageId,
    ...(expected.severity ? { severity } : {}),
    ...(expected.seats === undefined ? {} : { seats: listed(seats) }),
    ...(expected.people === undefined ? {} : { people: listed(people) }),
    ...(expected.cites === undefined ? {} : { cites: citation.place }),
    ...(expected.way === undefined ? {} : { way: wayOf(cures[0]) }),
    cures: cures.length,
  };
}

/** Both languages say it, with every placeholder filled and nothing left open. */
function expectWords(rule: Rule, finding: Finding) {
  expect(rule.messageIds).toContain(finding.messageId);
  for (const language of languages) {
    const text = speakerFor(language).speak('rules', `${rule.id}.${finding.messageId}`, finding.data);
    expect(text).not.toMatch(/\{\{|undefined|NaN|！|!/);
    for (const value of Object.values(finding.data)) expect(value).not.toBe('');
  }
}

function expectCured(rule: Rule, finding: Finding, commands: readonly Command[], context: OccasionContext) {
  let refusal: Refusal | undefined;
  const reception = produce(context.reception, (draft) => {
    for (const command of commands) refusal ??= applyCommand(draft, Command.parse(JSON.parse(JSON.stringify(command))));
  });
  expect(refusal).toBeUndefined();
  const after = rule.review(contextAfter(context, reception)).map(identityOf);
  expect(after).not.toContain(identityOf(finding));
}

/** Tells a rule's stories, and looks at what people forget: the plan untouched, no finding twice, words whole, suggestions that cure. */
export function testRule(rule: Rule, { valid, invalid }: Stories) {
  describe(rule.id, () => {
    it.each(Object.entries(valid))('is content: %s', (_, sketch) => {
      expect(rule.review(contextOf(sketch))).toEqual([]);
    });

    it.each(Object.entries(invalid))('finds: %s', (_, { given, finds }) => {
      const context = contextOf(given);
      const before = JSON.stringify(context.reception);
      const findings = rule.review(context);
      const cures = findings.map((finding) => rule.suggest(finding, context));
      expect(findings.map((finding, index) => told(finding, cures[index] ?? [], finds[index]))).toEqual(
        finds.map(({ seats, people, ...rest }) => ({
          ...rest,
          ...(seats === undefined ? {} : { seats: sorted(seats) }),
          ...(people === undefined ? {} : { people: sorted(people) }),
        })),
      );
      expect(new Set(findings.map(identityOf)).size).toBe(findings.length);
      for (const [index, finding] of findings.entries()) {
        expectWords(rule, finding);
        if (finding.severity === 'breach') expect(bearsBreach(finding.citation)).toBe(true);
        for (const commands of cures[index] ?? []) expectCured(rule, finding, commands, context);
      }
      expect(JSON.stringify(context.reception)).toBe(before);
    });
  });
}

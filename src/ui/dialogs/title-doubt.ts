import type { Command } from '../../commands/command';
import { settleTitle } from '../../commands/settle-title';
import type { Speaker } from '../../i18n/speak';
import type { Person } from '../../model/person';
import { type SettledTitles, settledGradeOf, type TitleKey, titleKey } from '../../model/settled-titles';
import { hasUnclearTitle, readingOf } from '../../protocol/precedence';

export type TitleDoubt = { readonly key: TitleKey; readonly hint: string };

/** What stands under the grade of somebody whose title does not say it: why not, or what was settled. */
export function titleDoubt(person: Person, settled: SettledTitles | undefined, { say, speak, list }: Speaker): TitleDoubt | undefined {
  const key = titleKey(person);
  if (key === undefined || !hasUnclearTitle(person)) return undefined;
  const grade = settledGradeOf(person, settled);
  if (grade !== undefined) return { key, hint: say('interface', 'titles.hintSettled', { grade: speak('interface', `grade.${grade}`) }) };
  const why = list(readingOf(person).unclear.map((doubt) => speak('precedence', `unclear.${doubt}`)));
  return { key, hint: say('interface', 'titles.hint', { why }) };
}

/** The grade goes to the title, and no longer stands with the one person. */
export function settledForAll(
  { grade, ...person }: Person,
  key: TitleKey,
): { readonly person: Person; readonly commands: readonly Command[] } {
  return { person, commands: grade === undefined ? [] : [settleTitle(key, grade)] };
}

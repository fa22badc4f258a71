import { attends, hasRank, type Person } from '../../model/person';
import { type SettledTitles, settledGradeOf, type TitleKey, titleKey } from '../../model/settled-titles';
import { readingOf } from './title/grade-of';
import type { TitleReading } from './title/title-reading';

/** The person with the grade that was settled for the title. A grade of the list itself stands above it. */
export function withSettledGrade(person: Person, settled: SettledTitles | undefined): Person {
  if (person.grade !== undefined) return person;
  const grade = settledGradeOf(person, settled);
  return grade === undefined ? person : { ...person, grade };
}

/** A title whose grade the reading is not sure of, and everybody who has it. */
export type UnclearTitle = {
  readonly key: TitleKey;
  readonly title: string;
  readonly organization: string | undefined;
  readonly people: readonly Person[];
  /** Its `unclear` says why; its `grade` is the best guess. */
  readonly reading: TitleReading;
  /** What was settled; undefined while somebody is waited for. */
  readonly settled: number | undefined;
};

/** The words of the title leave a doubt about a grade that matters. */
export const hasUnclearTitle = (person: Person): boolean =>
  hasRank(person) && person.class === undefined && titleKey(person) !== undefined && readingOf(person).unclear.length > 0;

/** Unclear titles, those that nobody has settled first, then in the order in which the list brings them. */
export function unclearTitles(people: readonly Person[], settled: SettledTitles | undefined): readonly UnclearTitle[] {
  const found = new Map<TitleKey, Person[]>();
  for (const person of people) {
    const key = titleKey(person);
    if (key === undefined || !attends(person) || person.grade !== undefined || !hasUnclearTitle(person)) continue;
    const same = found.get(key);
    if (same) same.push(person);
    else found.set(key, [person]);
  }
  const titles = [...found].flatMap(([key, same]): readonly UnclearTitle[] => {
    const [first] = same;
    if (!first) return [];
    return [
      { key, title: first.title ?? '', organization: first.organization, people: same, reading: readingOf(first), settled: settled?.[key] },
    ];
  });
  return [...titles.filter((title) => title.settled === undefined), ...titles.filter((title) => title.settled !== undefined)];
}

/** How many people wait for their title to be settled. */
export const peopleUnsettled = (titles: readonly UnclearTitle[]): number =>
  titles.reduce((sum, { settled, people }) => (settled === undefined ? sum + people.length : sum), 0);

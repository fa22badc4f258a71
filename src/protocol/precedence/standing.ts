import type { Person } from '../../model/person';
import { type Country, countryOf } from './countries/countries';
import { gradeOf, readingOf } from './title/grade-of';
import type { Office } from './title/title-reading';

/** What precedence knows of one person. */
export type Standing = {
  readonly person: Person;
  /** The office that counts, if the title could be read. */
  readonly chief: Office | undefined;
  /** All posts held at the same time as the chief one. */
  readonly offices: readonly Office[];
  /** The person's own grade. */
  readonly grade: number | undefined;
  /**
   * The grade of the post. A deputy who personally holds the full grade (副局长，正处级) is still a deputy,
   * so that 常务 and party posts compare before the personal grade, as the unit chain has it.
   */
  readonly tier: number | undefined;
  readonly retired: boolean;
  readonly country: Country | undefined;
  /** Somebody on the list whose rank applies: the holder of the office, for a deputy ad interim. */
  readonly standsFor: Person | undefined;
};

function tierOf(grade: number | undefined, chief: Office | undefined): number | undefined {
  if (grade === undefined || chief?.headship !== 'deputy' || chief.level === 'sub-province') return grade;
  return grade % 2 === 1 ? grade + 1 : grade;
}

function ownStanding(person: Person): Standing {
  const { chief, offices } = readingOf(person);
  const grade = gradeOf(person);
  return {
    person,
    chief,
    offices: offices.filter(({ former }) => former === chief?.former),
    grade,
    tier: tierOf(grade, chief),
    retired: person.retired ?? chief?.former ?? false,
    country: person.country === undefined ? undefined : countryOf(person.country),
    standsFor: undefined,
  };
}

/** Rank is not delegated: a representative keeps the own rank. Who acts for the office itself takes the office's. */
export function standingsOf(people: readonly Person[]): readonly Standing[] {
  const named = new Map(people.map((person) => [person.name, person]));
  return people.map((person) => {
    const own = ownStanding(person);
    const holder = person.acting && person.represents ? named.get(person.represents) : undefined;
    return holder && holder !== person ? { ...ownStanding(holder), person, retired: own.retired, standsFor: holder } : own;
  });
}

import type { PersonId } from '../../model/ids';
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

/** Deputies have the even grades: only where an odd one is said the title must be read. */
function tierOf(person: Person, grade: number | undefined): number | undefined {
  if (grade === undefined || grade % 2 !== 1) return grade;
  const { chief } = readingOf(person);
  return chief?.headship !== 'deputy' || chief.level.startsWith('sub-') ? grade : grade + 1;
}

function ownStanding(person: Person): Standing {
  const { chief, offices } = readingOf(person);
  const grade = gradeOf(person);
  return {
    person,
    chief,
    offices: offices.filter(({ former }) => former === chief?.former),
    grade,
    tier: tierOf(person, grade),
    retired: person.retired ?? chief?.former ?? false,
    country: person.country === undefined ? undefined : countryOf(person.country),
    standsFor: undefined,
  };
}

/** Rank is not delegated: a representative keeps the own rank. Who acts for the office itself takes the office's. */
function holdersAmong(people: readonly Person[]): (person: Person) => Person | undefined {
  let named: ReadonlyMap<string, Person> | undefined;
  return (person) => {
    if (!person.acting || !person.represents) return undefined;
    named ??= new Map(people.map((one) => [one.name, one]));
    const holder = named.get(person.represents);
    return holder === person ? undefined : holder;
  };
}

/** What precedence knows of everybody on the list. */
export function standingsOf(people: readonly Person[]): readonly Standing[] {
  const holderFor = holdersAmong(people);
  return people.map((person) => {
    const own = ownStanding(person);
    const holder = holderFor(person);
    return holder ? { ...ownStanding(holder), person, retired: own.retired, standsFor: holder } : own;
  });
}

/** Of their standings the tier alone: what a list of hundreds is asked for. */
export function tiersOf(people: readonly Person[]): ReadonlyMap<PersonId, number | undefined> {
  const holderFor = holdersAmong(people);
  const tiers = new Map<PersonId, number | undefined>();
  for (const person of people) {
    const ranking = holderFor(person) ?? person;
    tiers.set(person.id, tierOf(ranking, gradeOf(ranking)));
  }
  return tiers;
}

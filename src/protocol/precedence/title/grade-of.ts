import type { Person } from '../../../model/person';
import { readTitle } from './read-title';
import type { TitleReading } from './title-reading';

/** From here on a reading counts without being asked about: 市长 of an unnamed city (0.75) does, a deputy secretary-general by inference (0.6) just does. */
export const trustedConfidence = 0.6;

const nothing: TitleReading = { offices: [], confidence: 0, unclear: [] };
const readings = new WeakMap<Pick<Person, 'title' | 'organization'>, TitleReading>();

/**
 * The same words are read the same: a list of five hundred has far fewer titles. By title and then organization, which spares putting
 * the two together for everybody on the list. Begun anew before it grows without end.
 */
const byTitle = new Map<string, Map<string, TitleReading>>();
const mostReadings = 5000;
let readingsKept = 0;

function readOnce(title: string, organization = ''): TitleReading {
  const known = byTitle.get(title)?.get(organization);
  if (known) return known;
  if (readingsKept >= mostReadings) {
    byTitle.clear();
    readingsKept = 0;
  }
  const reading = readTitle(title, organization);
  const there = byTitle.get(title) ?? new Map<string, TitleReading>();
  byTitle.set(title, there.set(organization, reading));
  readingsKept += 1;
  return reading;
}

/** The reading of a person's title; people are immutable, so it is made once for each. */
export function readingOf(person: Pick<Person, 'title' | 'organization'>): TitleReading {
  const known = readings.get(person);
  if (known) return known;
  const reading = person.title ? readOnce(person.title, person.organization) : nothing;
  readings.set(person, reading);
  return reading;
}

/** 1 (国家级正职) to 10 (乡科级副职): what the list says, else what the title says with enough confidence. */
export function gradeOf(person: Pick<Person, 'title' | 'organization' | 'grade'>): number | undefined {
  if (person.grade !== undefined) return person.grade;
  const { grade, confidence } = readingOf(person);
  return confidence >= trustedConfidence ? grade : undefined;
}

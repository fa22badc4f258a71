import { strFromU8, unzipSync } from 'fflate';
import type { Language } from '../../../src/i18n/speak';
import { OccasionId } from '../../../src/model/ids';
import { peopleInOrder, type Reception } from '../../../src/model/reception';
import { sampleReception } from '../../../src/ui/sample/sample-reception';

/** The sample reception; some names are what a stranger might write to run something. */
export function hostileReception(): Reception {
  const reception = sampleReception('zh-CN');
  const people = Object.values(reception.people);
  const evil = ['=1+1', '+86 138', '-2+3', '@SUM(A1)'];
  return {
    ...reception,
    people: Object.fromEntries(people.map((person, index) => [person.id, { ...person, ...(evil[index] ? { name: evil[index] } : {}) }])),
  };
}

/** Names and titles that have broken files: letters that XML cannot hold, both directions of writing, titles that no sheet may have. */
export const nastyNames = [
  ...['=1+1', '@x', '+86 138', '-', 'tab\there', 'line\nbreak', '"quoted" <b>&amp;', '😀👨‍👩‍👧', 'ئابدۇرېھىم مەمەت'],
  ...['Ctl\u0001\u0008\u000b\u001fx', 'Lone\ud800', 'x\ufffe\uffff', '_x0041_', 'a'.repeat(90), "'=apos", '　全角　', ']]>', '{{name}}'],
];
const nastyTitles = ['History', 'a/b\\c[d]:e*f?g', "'quoted'", '同名'.repeat(20), '同名'.repeat(20)];

export function nastyReception(language: Language): Reception {
  const reception = sampleReception(language);
  const people = peopleInOrder(reception).map((person, place) => ({
    ...person,
    ...(nastyNames[place] === undefined ? {} : { name: nastyNames[place] }),
    ...(place === 2 ? { remarks: '长'.repeat(2_000) } : place === 3 ? { title: 'T'.repeat(200) } : {}),
  }));
  const occasions = Object.values(reception.occasions).map((occasion, place) => ({
    ...occasion,
    title: nastyTitles[place] ?? occasion.title,
  }));
  return {
    ...reception,
    title: 'Evil \u0001 <&> "title" /\\:*?',
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    occasions: Object.fromEntries(occasions.map((occasion) => [occasion.id, occasion])),
  };
}

export const sample = (): Reception => sampleReception('zh-CN');
export const banquetOnly = OccasionId.parse('sample-banquet');

/** The parts of a zip as text. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

export const timesIn = (text: string, piece: string): number => text.split(piece).length - 1;

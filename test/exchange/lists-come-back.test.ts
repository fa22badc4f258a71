import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportDocx } from '../../src/exchange/export/export-docx';
import { peopleCsv } from '../../src/exchange/export/people-csv';
import { hasFaults } from '../../src/exchange/files/file-fault';
import { readRosterFile } from '../../src/exchange/files/read-roster-file';
import { languages, speakerFor } from '../../src/i18n/speak';
import { PersonId, ReceptionId } from '../../src/model/ids';
import { Grade, Party, Person, Role, Status } from '../../src/model/person';
import { emptyReception, type Reception } from '../../src/model/reception';

/** Names as they come from all over: several scripts, full width, a particle, a sign beyond the first plane, what a sheet takes for a sum. */
const given = [
  ...['沈知远', '央金', '𠮷田龙', '欧阳 修远', '买买提·吐尔逊', '古丽娜尔·买买提吐尔逊·艾力', 'ئالىم ھەسەن', 'བཀྲ་ཤིས་', 'ＡＮＮＡ Ｂ．'],
  ...['Anna Berg', 'Nguyễn Thị Minh Khai', "O'Brien, Seán", 'José María de la Cruz', 'Ольга Петрова', 'Αλέξης', 'محمد علي', '김민수'],
  ...['=1+1', '+86', '-2', '@x', '"林"', '<b>林</b>', 'toString', '__proto__', "'张三"],
];
/** Pieces of which an office makes a text: quotes, ends of lines, commas of both widths, sums, white space within. */
const pieces = [
  '市外办',
  'Ministry of Finance',
  '"',
  '""',
  ',',
  '，',
  ';',
  '；',
  '\n',
  '\r\n',
  ' ',
  '　',
  '=SUM(A1)',
  '+1',
  '-',
  '@',
  "'",
  '\t',
  '／',
  'ａｂ',
  'مەمەت',
  'é',
  '|',
  '#',
  '1',
];
const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  // Room at the edges says nothing, and a reader takes it off.
  .map((parts) => parts.join('').trim())
  // The shortest field of a person holds 60 signs.
  .filter((made) => made !== '' && made.length <= 60);
const day = fc.constantFrom('2019', '2024-05', '2024-06-01', '2025-03-01T10:30');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const told = fc.record({
  ...{
    party: fc.constantFrom(...Party.options),
    role: fc.constantFrom(...Role.options),
    officialOrder: maybe(fc.integer({ min: 1, max: 99 })),
  },
  ...{
    title: maybe(text),
    organization: maybe(text),
    delegation: maybe(text),
    country: maybe(text),
    diet: maybe(text),
    phone: maybe(text),
  },
  ...{ ethnicity: maybe(text), remarks: maybe(text), otherName: maybe(text), represents: maybe(fc.constantFrom(...given)) },
  ...{ grade: maybe(fc.integer({ min: 1, max: Grade.maxValue ?? 10 })), sex: maybe(fc.constantFrom('female', 'male')) },
  ...{ appointed: maybe(day), arrived: maybe(day), previous: maybe(day), credentials: maybe(day) },
  ...{
    retired: maybe(fc.constant(true)),
    acting: maybe(fc.constant(true)),
    class: maybe(fc.constantFrom('ambassador', 'minister', 'charge')),
  },
  ...{
    status: maybe(fc.constantFrom(...Status.options)),
    languages: maybe(fc.subarray(['中文', 'English', 'ئۇيغۇرچە'], { minLength: 1 })),
  },
  ...{
    needs: maybe(fc.subarray(['wheelchair', '靠近门口', 'step-free'], { minLength: 1 })),
    unread: maybe(text.map((value) => ({ 房号: value }))),
  },
});
const rosters = fc
  .tuple(fc.shuffledSubarray(given, { minLength: 2, maxLength: 8 }), fc.array(told, { minLength: 8, maxLength: 8 }))
  .chain(([names, facts]) => {
    const ids = names.map((_, place) => PersonId.parse(`p${place + 1}`));
    return fc
      .tuple(
        ...ids.map((id) =>
          maybe(
            fc.subarray(
              ids.filter((other) => other !== id),
              { minLength: 1 },
            ),
          ),
        ),
      )
      .map((links) =>
        names.map((name, place): Person => {
          const [serves] = links[place] ?? [];
          return Person.parse({ ...facts[place], id: ids[place], name, serves, apart: links[place] });
        }),
      );
  });

const receptionOf = (people: readonly Person[]): Reception => ({
  ...emptyReception(ReceptionId.parse('r'), '来访'),
  people: Object.fromEntries(people.map((person) => [person.id, person])),
});

/** A narrow column breaks its lines, and a list of an office is read without: in Word a text is one line. */
const oneLine = (said: string) => said.replaceAll(/\s+/g, ' ').replaceAll(/([、，；：（]) /g, '$1');

/** Whoever it is about by name, so that lists in another order compare. */
function facts(people: readonly Person[]) {
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const rows = people.map(({ id: _, serves, apart, ...person }) => {
    const linked = { ...(serves && { serves: nameOf.get(serves) }), ...(apart && { apart: apart.map((one) => nameOf.get(one)).sort() }) };
    return Object.fromEntries(Object.entries({ ...person, ...linked }).filter(([, value]) => value !== undefined));
  });
  return rows.sort((one, other) => (String(one.name) < String(other.name) ? -1 : 1));
}

/** A row whose cells hold signs alone is taken for one that says nothing; the import dialog shows it. */
const inWords = (said: string | undefined) => said && oneLine(`处${said}`);

async function peopleIn(file: Uint8Array, name: string) {
  const read = await readRosterFile(file, name);
  return hasFaults(read) ? read.faults : facts(read.people);
}

describe('a list that went out comes back with nothing lost', { timeout: 60_000 }, () => {
  it('as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(rosters, async (people) => {
        expect(await peopleIn(new TextEncoder().encode(peopleCsv(receptionOf(people))), 'a.csv')).toEqual(facts(people));
      }),
      { numRuns: 60 },
    );
  });

  it.each(languages)('as a Word document, which shows part of it (%s)', async (language) => {
    await fc.assert(
      fc.asyncProperty(rosters, async (people) => {
        const shown = people.map(({ id, name, party, title, organization, phone }, place) =>
          Person.parse({
            ...{ id, name, party, officialOrder: place + 1 },
            role: 'member',
            title: inWords(title),
            organization: inWords(organization),
            phone: inWords(phone),
          }),
        );
        expect(await peopleIn(await exportDocx(receptionOf(shown), speakerFor(language)), 'a.docx')).toEqual(facts(shown));
      }),
      { numRuns: 5 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { personIds } from '../../../src/exchange/person-ids';
import { recognizeRoster } from '../../../src/exchange/roster/recognize-roster';
import type { RosterOptions } from '../../../src/exchange/roster/roster-draft';
import { readTable } from '../../../src/exchange/tables/read-table';
import { isTableFault } from '../../../src/exchange/tables/sheet';

/** The maker of PerfectTablePlan does not publish how its file calls what it knows of a guest: whatever it calls it, the guests come in. */
async function guestsOf(guests: string, fields = '', columns: RosterOptions['columns'] = {}) {
  const plan = `<?xml version="1.0"?><plan>${fields}<guests>${guests}</guests><tables><table name="Top" assigned="1%2C0"/></tables></plan>`;
  const read = await readTable(new TextEncoder().encode(plan), 'a.tp');
  const sheet = isTableFault(read) ? undefined : read[0];
  if (!sheet) throw new Error('It was not read.');
  const draft = recognizeRoster(sheet, { nextId: personIds(), columns });
  return { draft, people: draft.rows.flatMap((row) => (row.kind === 'taken' ? [row.person] : [])) };
}
const namesOf = async (...asked: Parameters<typeof guestsOf>) => (await guestsOf(...asked)).people.map(({ name }) => name);

describe('a plan of PerfectTablePlan, whatever it calls the names of its guests', () => {
  it.each([
    ['small letters and strokes', '<guest first_name="Anna" last_name="Berg"/><guest first_name="Lars" last_name="Berg"/>'],
    ['capitals', '<guest FirstName="Anna" LastName="Berg"/><guest FirstName="Lars" LastName="Berg"/>'],
    ['the other English words', '<guest forename="Anna" surname="Berg"/><guest given-name="Lars" family_name="Berg"/>'],
    ['the name as it is displayed', '<guest displayName="Anna Berg"/><guest displayName="Lars Berg"/>'],
    ['with a prefix', '<guest p:first="Anna" p:last="Berg"/><guest p:first="Lars" p:last="Berg"/>'],
    ['elements', '<guest><first>Anna</first><last>Berg</last></guest><guest><first>Lars</first><last>Berg</last></guest>'],
    [
      'elements in elements',
      '<guest><name><first>Anna</first><last>Berg</last></name></guest><guest><name><first>Lars</first><last>Berg</last></name></guest>',
    ],
    ['in another language', '<guest vorname="Anna" nachname="Berg"/><guest vorname="Lars" nachname="Berg"/>'],
    ['a word that nobody knows', '<guest called="Anna%20Berg"/><guest called="Lars%20Berg"/>'],
  ])('%s', async (_, guests) => {
    expect(await namesOf(guests)).toEqual(['Anna Berg', 'Lars Berg']);
  });

  it('words that nobody knows, in two columns: everything stands there to be told apart, and then they are people', async () => {
    const guests = '<guest n1="Anna" n2="Berg" meal="Vegan"/><guest n1="Lars" n2="Berg"/>';
    const { draft } = await guestsOf(guests);
    expect(draft.columns.slice(0, 2)).toMatchObject([{ heading: 'n1' }, { heading: 'n2' }]);
    expect(draft.rows.map((row) => [row.kind, ...row.cells.slice(0, 2)])).toEqual([
      ['header', 'n1', 'n2'],
      ['left-out', 'Anna', 'Berg'],
      ['left-out', 'Lars', 'Berg'],
    ]);
    const { people } = await guestsOf(guests, '', { 0: 'givenName', 1: 'familyName' });
    expect(people).toMatchObject([{ name: 'Anna Berg', diet: 'Vegan', unread: { Table: 'Top', Seat: 'T1.2' } }, { name: 'Lars Berg' }]);
  });

  it('words that nobody knows, at tables that have names: no guest is called like a table', async () => {
    const guests = '<guest n1="Anna" n2="Berg"/><guest n1="Lars" n2="Berg"/><guest n1="Amara" n2="Okonjo"/><guest n1="Jean" n2="Moreau"/>';
    const tables = ['Top table', 'Head table', 'Family table', 'Press table'];
    for (const named of [tables, ['Top table']]) {
      const seated = named.map((name, at) => `<table name="${name}" assigned="${named.length === 1 ? '0%2C1%2C2%2C3' : at}"/>`).join('');
      const plan = `<plan><guests>${guests}</guests><tables>${seated}</tables></plan>`;
      const read = await readTable(new TextEncoder().encode(plan), 'a.tp');
      const sheet = isTableFault(read) ? undefined : read[0];
      const kinds = sheet && recognizeRoster(sheet, { nextId: personIds() }).rows.map(({ kind }) => kind);
      expect(kinds).toEqual(['header', 'left-out', 'left-out', 'left-out', 'left-out']);
    }
  });

  it('guests of whom it says nothing at all are called by their seats', async () => {
    expect(await namesOf('<guest/><guest/>')).toEqual(['T1.2', 'T1.1']);
  });

  it('fields of its own as elements with text are called as the plan calls them, also where a guest has fewer', async () => {
    const fields = '<guest_custom_fields><field name="Employer" index="0"/><field name="Hotel" index="1"/></guest_custom_fields>';
    const { people } = await guestsOf(
      '<guest><first>Anna</first><custom>Acme</custom><custom>Ritz</custom></guest><guest><first>Lars</first><custom>Bolt</custom></guest>',
      fields,
    );
    expect(people).toMatchObject([{ organization: 'Acme', unread: { Hotel: 'Ritz' } }, { organization: 'Bolt' }]);
  });

  it('a tag of a million letters is read at once', async () => {
    const before = performance.now();
    expect(await namesOf(`<guest ${'a'.repeat(1_000_000)}/><guest name="Anna Berg"/>`)).toEqual(['T1.2', 'Anna Berg']);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

describe('its list of guests as CSV', () => {
  it('every heading of its window is read or kept', async () => {
    const csv =
      'Title,First name(s),Last name(s),Suffix,Display name,Gender,Age,Meal,Special req.,RSVP,Group,Next to,Not near to\n' +
      'Ms,Anna,Berg,OBE,Ms Anna Berg,Female,Adult,Vegan,wheelchair,Accepted,Berg family,Lars Berg,\n' +
      'Mr,Lars,Berg,,Mr Lars Berg,Male,Adult,,,Declined,Berg family,,Anna Berg\n';
    const read = await readTable(new TextEncoder().encode(csv), 'guests.csv');
    const sheet = isTableFault(read) ? undefined : read[0];
    if (!sheet) throw new Error('It was not read.');
    const people = recognizeRoster(sheet, { nextId: personIds() }).rows.flatMap((row) => (row.kind === 'taken' ? [row.person] : []));
    const [anna, lars] = people;
    expect(people).toMatchObject([
      {
        ...{ name: 'Anna Berg', sex: 'female', diet: 'Vegan', needs: ['wheelchair'], status: 'confirmed', delegation: 'Berg family' },
        ...{ together: [lars?.id], unread: { Title: 'Ms', Suffix: 'OBE', Age: 'Adult' } },
      },
      { name: 'Lars Berg', sex: 'male', status: 'withdrawn', apart: [anna?.id] },
    ]);
  });
});

import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wishesTable } from '../../../src/exchange/export/plan-tables';
import { hasFaults } from '../../../src/exchange/files/file-fault';
import { readWishesFile } from '../../../src/exchange/files/read-wishes-file';
import { languages, speakerFor } from '../../../src/i18n/speak';
import { PersonId } from '../../../src/model/ids';
import { Person as PersonOnList } from '../../../src/model/person';
import { Relation, Wish } from '../../../src/model/wish';

const people = [
  { id: PersonId.parse('p1'), name: '顾城', party: 'host' as const, role: 'deputy' as const, diet: '清真，少油' },
  { id: PersonId.parse('p2'), name: 'Amara', party: 'guest' as const, role: 'member' as const, delegation: '甲团' },
];

async function outcome(text: string) {
  const read = await readWishesFile(strToU8(text), 'w.csv', people);
  if (!hasFaults(read)) return read.wishes;
  return read.faults.map(({ messageId, data }) => {
    for (const language of languages) expect(speakerFor(language).speak('exchange', messageId, data)).toContain('w.csv');
    return `${messageId} ${data.row} ${data.column}`;
  });
}

describe('a wishes file', () => {
  it('reads roles: the deputies not in one car', async () => {
    const asked = { by: 'role', role: 'deputy' };
    expect(await outcome('甲,关系,乙,强度\nrole:deputy,不同车,角色：副陪,必须\n')).toEqual([
      { a: asked, relation: 'other-vehicle', b: asked, strength: 'must' },
    ]);
    expect(await outcome('a,relation,b,strength\nrole:press,beside,role:butler,must\n')).toEqual([
      'file.selectorEmpty 2 a',
      'file.selectorEmpty 2 b',
    ]);
  });

  it.each(languages)('reads what the workbook says of wishes (%s)', async (language) => {
    const sides: readonly Wish['a'][] = [
      { by: 'person', person: PersonId.parse('p1') },
      { by: 'delegation', delegation: '甲团' },
      { by: 'party', party: 'host' },
      { by: 'party', party: 'guest' },
      { by: 'role', role: 'deputy' },
      { by: 'diet', diet: '清真' },
    ];
    const wishes = Relation.options.map((relation, place): Wish => {
      const strengths: readonly Wish['strength'][] = ['must', 'prefer', -3];
      return {
        a: sides[place] ?? { by: 'diet', diet: '清真' },
        relation,
        b: sides[(place + 1) % 6] ?? { by: 'diet', diet: '清真' },
        strength: strengths[place % 3] ?? 1,
      };
    });
    const listed = Object.fromEntries(people.map((one) => [one.id, PersonOnList.parse(one)]));
    const { headings, rows } = wishesTable({ wishes, people: listed }, speakerFor(language));
    expect(await outcome([headings, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'))).toEqual(wishes);
  });

  it('reads people, delegations, parties and diets', async () => {
    const wishes = await outcome(
      'a,relation,b,strength\n顾城,beside,Amara,must\ndelegation:甲团,other-table,diet:清真,prefer\nparty:host,same-vehicle,顾城,-3\n',
    );
    expect(wishes).toEqual([
      { a: { by: 'person', person: 'p1' }, relation: 'beside', b: { by: 'person', person: 'p2' }, strength: 'must' },
      { a: { by: 'delegation', delegation: '甲团' }, relation: 'other-table', b: { by: 'diet', diet: '清真' }, strength: 'prefer' },
      { a: { by: 'party', party: 'host' }, relation: 'same-vehicle', b: { by: 'person', person: 'p1' }, strength: -3 },
    ]);
    for (const wish of wishes) expect(Wish.parse(wish)).toEqual(wish);
  });

  it.each([
    [
      'names, relations and strengths that are none',
      '甲,关系,乙,强度\nx,near,顾城,often\n',
      ['file.nameUnknown 2 甲', 'file.badRelation 2 关系', 'file.badStrength 2 强度'],
    ],
    [
      'selectors that fit nobody',
      'a,relation,b,strength\ndelegation:乙团,beside,diet:素食,1\nparty:other,beside,party:them,1\n',
      ['file.selectorEmpty 2 a', 'file.selectorEmpty 2 b', 'file.selectorEmpty 3 a', 'file.badParty 3 b'],
    ],
    ['a person beside themselves', 'a,relation,b,strength\n顾城,beside,顾城,1\n', ['file.namesSelf 2 b']],
    ['holes', 'a,relation,b,strength\n,beside,顾城,1\n', ['file.selectorMissing 2 a']],
    ['a missing column', 'a,relation,b\n顾城,beside,Amara\n', ['file.columnMissing 1 强度 (strength)']],
  ])('%s', async (_, text, expected) => {
    expect(await outcome(text)).toEqual(expected);
  });
});

import type { ConventionId } from '../model/occasion';
import type { Person } from '../model/person';
import type { NameCustom } from './name-lines';

/** Countries whose people put the family name first also in Latin letters. */
const familyFirst = /^(中国|china|cn|prc|日本|japan|jp|韩国|korea|kr|越南|vietnam|vn|新加坡|singapore|匈牙利|hungary|hu|柬埔寨|cambodia)$/i;
const chinese = /^(中国|中华人民共和国|china|cn|prc)$/i;

/** A host under a Chinese convention, and whoever is said to come from China, is named the Chinese way. */
export function customOf(person: Person, convention: ConventionId): NameCustom {
  const athome = convention.startsWith('cn-') && (person.party === 'host' || convention !== 'cn-foreign');
  const { country } = person;
  return country === undefined
    ? { familyLast: !athome, familyFirst: athome }
    : { familyLast: !chinese.test(country), familyFirst: familyFirst.test(country) };
}

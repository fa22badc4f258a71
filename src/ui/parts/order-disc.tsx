import type { Person } from '../../model/person';
import { hasRank } from '../../model/person';
import { useSay } from '../speech';
import controls from './controls.module.css';

/** Place in the list: a filled disc for guests, an outlined one for hosts, a square with a character for those without rank. */
export function OrderDisc({ person }: { readonly person: Pick<Person, 'party' | 'role' | 'officialOrder'> }) {
  const say = useSay();
  if (!hasRank(person)) return <span className={`${controls.order} ${controls.other}`}>{say(`roleMark.${person.role}`)}</span>;
  return <span className={`${controls.order} ${controls[person.party]}`}>{person.officialOrder ?? '–'}</span>;
}

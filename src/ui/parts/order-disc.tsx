import { roleMark } from '../../drawing/role-mark';
import { hasRank, type Person } from '../../model/person';
import { useSpeaker } from '../speech';
import controls from './controls.module.css';

type Props = { readonly person: Pick<Person, 'party' | 'role' | 'officialOrder'> };

/** Place in the list: a filled disc for guests, an outlined one for hosts, a square with the sign of the plan for those without rank. */
export function OrderDisc({ person }: Props) {
  const { language, speak } = useSpeaker();
  const { party, role, officialOrder } = person;
  if (!hasRank(person) && role !== 'member' && role !== 'principal' && role !== 'deputy') {
    return (
      <span className={`${controls.order} ${controls.other}`} title={speak('model', `role.${role}`)}>
        {roleMark(role, language)}
      </span>
    );
  }
  return <span className={`${controls.order} ${controls[party]}`}>{officialOrder ?? '–'}</span>;
}

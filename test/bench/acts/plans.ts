import type { Reception } from '../../../src/model/reception';
import { visitOf1000 } from '../review-receptions';

/** One name in every ten is another: what a colleague's copy looks like an hour later. */
function colleaguesCopy(reception: Reception): Reception {
  const people = Object.entries(reception.people).map(([id, person], place) => [
    id,
    place % 10 === 0 ? { ...person, title: '副秘书长' } : person,
  ]);
  return { ...reception, people: Object.fromEntries(people) };
}

/** The plans and the list that the acts are tried on, as files: text by name. */
export function plansAsFiles(): Readonly<Record<'visit' | 'copy' | 'list', string>> {
  const visit = visitOf1000();
  const rows = Object.values(visit.people).map(({ name, title, organization }) => [name, title ?? '', organization ?? ''].join(','));
  return {
    visit: JSON.stringify(visit),
    copy: JSON.stringify(colleaguesCopy(visit)),
    list: ['姓名,职务,单位', ...rows].join('\n'),
  };
}

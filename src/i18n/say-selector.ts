import type { PersonId } from '../model/ids';
import type { Selector } from '../model/wish';
import type { Speaker } from './speak';

/** Whom a wish speaks of: one person by name, or a group. */
export function saySelector(selector: Selector, nameOf: (person: PersonId) => string, { say }: Pick<Speaker, 'say'>): string {
  switch (selector.by) {
    case 'person':
      return nameOf(selector.person);
    case 'party':
      return say('arrange', `conflict.group.${selector.party}`);
    case 'delegation':
      return say('arrange', 'conflict.group.delegation', { name: selector.delegation });
    case 'role':
      return say('arrange', 'conflict.group.role', { name: say('model', `role.${selector.role}`) });
    case 'diet':
      return say('arrange', 'conflict.group.diet', { name: selector.diet });
  }
}

import type { Speaker } from '../i18n/speak';
import type { Person } from '../model/person';
import { clauses } from './clauses';
import { hasHan } from './type-width';

/** Unit and office in one: 江临市人民政府市长; Mayor, City of Jianglin. */
export function personTitle({ organization, title }: Pick<Person, 'organization' | 'title'>, speaker: Speaker): string {
  if (!organization || !title) return title ?? organization ?? '';
  // Lists often write the unit into the title as well.
  if (title.includes(organization)) return title;
  // By the letters it is written in: a Chinese post reads as Chinese in an English programme too, and the other way round.
  const [unitInHan, postInHan] = [hasHan(organization), hasHan(title)];
  if (unitInHan && postInHan) return `${organization}${title}`;
  return speaker.language === 'zh-CN' && (unitInHan || postInHan) ? `${organization} ${title}` : `${title}, ${organization}`;
}

/** What somebody eats and what they need, as far as the list says. */
export function personNeeds({ diet, needs = [] }: Pick<Person, 'diet' | 'needs'>, speaker: Speaker): string {
  const known = needs.map((need) => (speaker.knows('model', `need.${need}`) ? speaker.speak('model', `need.${need}`) : need));
  return headed(clauses([diet, ...known], speaker));
}

/** A word of a list as it stands at the head of a line. */
export const headed = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

import type { Speaker } from '../i18n/speak';
import type { Person } from '../model/person';
import { hasHan } from './type-width';

/** Unit and office in one: 江临市人民政府市长; Mayor, City of Jianglin. */
export function personTitle({ organization, title }: Pick<Person, 'organization' | 'title'>, speaker: Speaker): string {
  if (!organization || !title) return title ?? organization ?? '';
  // Lists often write the unit into the title as well.
  if (title.includes(organization)) return title;
  // In a Chinese list too, what is written in Latin letters reads as it would among them.
  return speaker.language === 'zh-CN' && (hasHan(organization) || hasHan(title)) ? `${organization}${title}` : `${title}, ${organization}`;
}

/** A word of a list as it stands at the head of a line. */
export const headed = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

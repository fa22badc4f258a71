import type { Speaker } from '../i18n/speak';

/** Remarks one after the other, as either language parts them; empty ones are left out. */
export const clauses = (parts: readonly (string | undefined)[], { language }: Pick<Speaker, 'language'>): string =>
  parts.filter(Boolean).join(language === 'zh-CN' ? '；' : '; ');

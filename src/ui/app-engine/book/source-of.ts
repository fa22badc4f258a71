import type { Language } from '../../../i18n/speak';
import type { Citation } from '../../../model/citation';
import type { Source } from '../../rulebook/book-port';
import { cite } from '../saying';

export const sourceOf = (citation: Citation, language: Language): Source => ({
  line: cite(citation, language),
  relation: citation.relation,
  grade: citation.grade,
  dated: citation.dated === true,
});

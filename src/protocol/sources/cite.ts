import type { Citation, Grade } from '../../model/citation';

/** A source that says just this. `place` names the chapter, or the key under which the fact sheets list it. */
export const states = (source: string, place: string, grade: Grade): Citation => ({ source, place, relation: 'states', grade });

/** A source that we drew the norm from, without its saying so in these words. */
export const inspires = (source: string, place: string, grade: Grade): Citation => ({ source, place, relation: 'inspires', grade });

/** General practice that no page vouches for: always marked weak. */
export const practice = (place: string): Citation => inspires('通行做法，未见出处 / common practice, no source found', place, 'weak');

/** The seat order follows from a principle alone; nothing states it for this seat. */
export const unranked: Citation = inspires('资料未载 / no source ranks this seat', '—', 'weak');

/** An old custom that a source still states: quiet unless a reception asks for it. */
export const dated = (citation: Citation): Citation => ({ ...citation, dated: true });

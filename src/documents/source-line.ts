import { sayCitation } from '../i18n/say-citation';
import type { Speaker } from '../i18n/speak';
import type { Citation } from '../model/citation';

/** A source with what it does for the norm: 载明 or 参照. */
export const sourceLine = (citation: Citation, speaker: Speaker): string =>
  speaker.say('documents', 'report.cited', {
    source: sayCitation(citation, speaker),
    relation: speaker.say('documents', `report.${citation.relation}`),
  });

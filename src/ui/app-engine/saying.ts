import { sayCitation } from '../../i18n/say-citation';
import { sayFault } from '../../i18n/say-fault';
import { sayFinding } from '../../i18n/say-finding';
import { type Language, speakerFor } from '../../i18n/speak';
import type { Citation } from '../../model/citation';
import type { Finding } from '../../protocol/rules/finding';
import type { Said } from '../panels/review-port';

/** The authority in one line. Whether it states or inspires the norm stands beside it as a tag. */
export const cite = (citation: Citation, language: Language): string => sayCitation(citation, speakerFor(language));

/** A finding in words: the fault with whom and where, the fault alone, what is wrong and what to do, and by whose authority; beside it the norm's own name. */
export function say(finding: Finding, language: Language): Said {
  const speaker = speakerFor(language);
  return {
    title: sayFault(finding, speaker),
    fault: speaker.speak('rules', `${finding.rule}.fault`),
    norm: speaker.speak('rules', `${finding.rule}.name`),
    text: sayFinding(finding, speaker),
    source: cite(finding.citation, language),
  };
}

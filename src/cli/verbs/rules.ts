import { sayCitation } from '../../i18n/say-citation';
import { rules as all } from '../../protocol/rules/index';
import type { Verb } from '../answer';

/** Every rule with its norm, severity and authority. */
export const rules: Verb = async ({ speaker }) => {
  const value = all.map(({ id, severity, citation, scenes, onRequest }) => ({
    id,
    name: speaker.speak('rules', `${id}.name`),
    norm: speaker.speak('rules', `${id}.norm`),
    severity,
    citation,
    ...(scenes ? { scenes } : {}),
    ...(onRequest ? { onRequest } : {}),
  }));
  return {
    status: 0,
    value,
    text: value.map(({ id, severity, name, citation }) => `${id}  ${severity}  ${name}  ${sayCitation(citation, speaker)}`).join('\n'),
  };
};

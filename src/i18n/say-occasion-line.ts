import type { LineChange } from '../model/reception-difference';
import { sayMoment } from './say-moment';
import type { Speaker } from './speak';

type Said = { readonly about: string; readonly from: string; readonly to: string };

/** One line of an occasion's sheet, in words: what it is about, what it said and what it says now. */
export function sayOccasionLine({ line, key = '', from, to }: LineChange, speaker: Speaker): Said {
  const known = (area: 'layouts' | 'conventions', message: string, otherwise: string) =>
    speaker.knows(area, message) ? speaker.speak(area, message) : otherwise;
  const value = (text: string | undefined): string => {
    if (text === undefined) return '—';
    switch (line) {
      case 'layout':
        return known('layouts', `name.${text.replace('/', '.')}`, text);
      case 'convention':
        return known('conventions', `name.${text}`, text);
      case 'settings':
        return known('layouts', `choice.${key}.${text}`, text);
      case 'given':
        return known('conventions', `choice.${key}.${text}`, text);
      case 'start':
      case 'end':
        // Within a year nobody says it; of two moments in different years it is all that differs.
        return from && to && from.slice(0, 4) !== to.slice(0, 4) ? text.replace('T', ' ') : sayMoment(text, speaker);
      default:
        return text;
    }
  };
  const about = {
    settings: () => known('layouts', `setting.${key}`, key),
    given: () => known('conventions', `given.${key}`, key),
  };
  return {
    about: line === 'settings' || line === 'given' ? about[line]() : speaker.speak('model', `occasion.${line}`),
    from: value(from),
    to: value(to),
  };
}

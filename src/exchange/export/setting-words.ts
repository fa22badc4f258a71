import { givenWords } from '../../documents/chart-words';
import type { Speaker } from '../../i18n/speak';
import type { Settings } from '../../model/occasion';

const known = (key: string, own: string, speaker: Speaker): string => (speaker.knows('layouts', key) ? speaker.speak('layouts', key) : own);

/** What a setting is set to: a choice by its name, vehicles by theirs, a count as it is. */
function settingValue(key: string, value: string | number, speaker: Speaker): string {
  const text = String(value);
  if (key === 'vehicles') {
    const vehicles = text.split(',').map((vehicle) => known(`name.vehicle.${vehicle.trim()}`, vehicle.trim(), speaker));
    return vehicles.join(speaker.say('exchange', 'export.words.between'));
  }
  return known(`choice.${key}.${text}`, text, speaker);
}

type Pair = { readonly what: string; readonly value: string };

const listed = (pairs: readonly Pair[], speaker: Speaker): string =>
  pairs
    .map((pair) => speaker.say('exchange', 'export.words.pair', pair))
    .toSorted((one, other) => (one < other ? -1 : 1))
    .join(speaker.say('exchange', 'export.words.after'));

/** Settings of a layout as the screen names them. */
export const settingWords = (settings: Settings, speaker: Speaker): string =>
  listed(
    Object.entries(settings).map(([key, value]) => ({
      what: known(`setting.${key}`, key, speaker),
      value: settingValue(key, value, speaker),
    })),
    speaker,
  );

/** What a convention was told of an occasion, as the screen names it. */
export const contextWords = (given: Readonly<Record<string, string>>, speaker: Speaker): string =>
  listed(
    Object.entries(given).map(([key, answer]) => {
      const { given: what, choice: value } = givenWords(key, answer, speaker);
      return { what, value };
    }),
    speaker,
  );

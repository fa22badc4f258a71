import { subjectOf } from '../../commands/refusal';
import { speakerFor } from '../../i18n/speak';
import { roomOf } from '../../model/drawn-room';
import { houseOf } from '../../model/house-convention';
import type { Reception } from '../../model/reception';
import { isVehicle } from '../../model/scene';
import type { NamesPort } from '../dialogs/catalogue-port';

/** Conventions that can be told in one phrase (以右为上); of the others only the name is sure. */
const oneHand: ReadonlySet<string> = new Set(['cn-domestic', 'cn-foreign', 'cn-business', 'intl', 'us']);

/** Names out of their owners' messages. What nobody has named is called by its id. */
export function createNames(getReception: () => Reception): NamesPort {
  const named = (area: 'layouts' | 'conventions', key: string, fallback: string, language: Parameters<NamesPort['layout']>[1]): string => {
    const speaker = speakerFor(language);
    return speaker.knows(area, key) ? speaker.speak(area, key) : fallback;
  };
  const layout: NamesPort['layout'] = (id, language) =>
    roomOf(getReception().rooms, id)?.name ?? named('layouts', `name.${id.replace('/', '.')}`, id, language);
  const convention: NamesPort['convention'] = (id, language) => named('conventions', `name.${id}`, id, language);
  return {
    layout,
    convention,
    setting: (_, { key }, language) => named('layouts', `setting.${key}`, key, language),
    settingChoice: (_, key, choice, language) =>
      named('layouts', `choice.${key}.${choice}`, layout(`vehicle/${choice}`, language).replace(/^vehicle\//, ''), language),
    conventionFor(occasion, language) {
      const { convention: id, layout: room, given } = occasion;
      const { say, speak } = speakerFor(language);
      const house = houseOf(getReception(), occasion);
      if (house) return say('interface', 'house.of', { name: house.name });
      const name = convention(id, language);
      const driver = given.driver ?? 'chauffeur';
      const so = isVehicle(room)
        ? driver === 'chauffeur' || driver === 'host' || driver === 'host-couple'
          ? say('interface', `engine.driven.${driver}`)
          : ''
        : oneHand.has(id)
          ? speak('conventions', `hand.${id}`)
          : '';
      return so ? say('interface', 'engine.convention', { name, so }) : name;
    },
    given: (key, language) => named('conventions', `given.${key}`, key, language),
    givenChoice: (key, choice, language) =>
      choice === ''
        ? speakerFor(language).say('interface', 'engine.byTheList')
        : named('conventions', `choice.${key}.${choice}`, choice, language),
    refusal: (refusal, language) =>
      speakerFor(language).say('commands', `refusal.${refusal.because}`, { subject: subjectOf(getReception(), refusal) }),
  };
}

import type { Speaker } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import { tidyName } from '../card-name';
import { clauses } from '../clauses';
import type { Told } from './after-change';

/** Whoever is told: by name, or everybody at an occasion. */
export const toldName = ({ name }: Told, speaker: Speaker): string =>
  typeof name === 'string' ? tidyName(name) : speaker.say('documents', 'difference.everybody', { count: name.everybody });

/** 换位：会谈；乘车：二号车. */
export function sayReasons({ reasons }: Told, where: (ids: readonly OccasionId[]) => string, speaker: Speaker): string {
  const said = reasons.map(({ because, occasions, instead }) => {
    const what = instead
      ? speaker.say('documents', 'difference.insteadOf', { name: tidyName(instead) })
      : speaker.say('documents', `difference.because.${because}`);
    return occasions.length > 0 ? speaker.say('documents', 'difference.reasonAt', { because: what, occasions: where(occasions) }) : what;
  });
  return clauses(said, speaker);
}

import { sayCitation } from '../../i18n/say-citation';
import { templateOf } from '../../layouts/index';
import { layoutIds } from '../../layouts/layout';
import { ConventionId } from '../../model/occasion';
import { escortNotes } from '../../protocol/conventions/escort';
import type { Verb } from '../answer';
import { option, UsageFault } from '../arguments';

/** What whoever accompanies the guests is told: corridor, stairs, lift, doors. Of one layout, or all there is. */
export const escort: Verb = async ({ asked, speaker }) => {
  const said = ConventionId.safeParse(option(asked, 'convention') ?? 'cn-domestic');
  if (!said.success) {
    const convention = option(asked, 'convention') ?? '';
    throw new UsageFault(speaker.say('cli', 'conventionUnknown', { convention, known: ConventionId.options.join(', ') }));
  }
  const wanted = option(asked, 'layout');
  const layout = wanted === undefined ? undefined : templateOf(wanted)?.id;
  if (wanted !== undefined && !layout)
    throw new UsageFault(speaker.say('conventions', 'fault.unknownLayout', { key: wanted, known: layoutIds.join(', ') }));
  const value = escortNotes(said.data, layout).map(({ id, moment, citation }) => ({
    id,
    moment,
    text: speaker.say('conventions', `escort.${id}`),
    citation,
  }));
  const lines = value.map(({ text, citation }) => `${text}  ${sayCitation(citation, speaker)}`);
  return { status: 0, value, text: lines.join('\n') };
};

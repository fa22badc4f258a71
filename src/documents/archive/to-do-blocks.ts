import type { Speaker } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import { tidyName } from '../card-name';
import type { Block, Row } from '../flow-blocks';
import type { AfterChange, CardsOf } from './after-change';
import { sayReasons, toldName } from './told-words';

/** An occasion that was called off is known by the earlier one alone. */
type Versions = { readonly before: Reception; readonly after: Reception };

/** 会谈、欢迎宴会: the occasions by their names. */
const occasionWords = (ids: readonly OccasionId[], { before, after }: Versions, { list }: Speaker): string =>
  list(ids.flatMap((id) => (after.occasions[id] ?? before.occasions[id])?.title ?? []));

/** The work that the change leaves, to be ticked off by hand: cards to take up and to lay, sheets to print, people to tell. */
export function toDoBlocks({ collect, lay, reprint, tell }: AfterChange, versions: Versions, speaker: Speaker): readonly Block[] {
  const say = (key: 'collect' | 'lay' | 'reprint' | 'tell' | 'done' | 'count' | 'sheet' | 'name' | 'phone' | 'occasions' | 'what') =>
    speaker.say('documents', `difference.${key}`);
  const where = (ids: readonly OccasionId[]) => occasionWords(ids, versions, speaker);
  const cards = (heading: 'collect' | 'lay', list: readonly CardsOf[]): readonly Row[] =>
    list.map(({ person, occasions }) => [say(heading), tidyName(person.name), where(occasions), String(occasions.length), '']);
  const sheets = reprint.map(
    ({ document, occasions, count, people }): Row => [
      say('reprint'),
      speaker.speak('documents', `document.${document}`),
      people.length > 0 ? speaker.list(people.flatMap((id) => versions.after.people[id]?.name ?? []).map(tidyName)) : where(occasions),
      String(count),
      '',
    ],
  );
  const work = [...cards('collect', collect), ...cards('lay', lay), ...sheets];
  const heard = tell.map((told): Row => [toldName(told, speaker), told.phone || '—', sayReasons(told, where, speaker), '']);
  return [
    ...(work.length > 0
      ? ([
          { kind: 'heading', level: 2, text: speaker.say('documents', 'difference.work') },
          {
            kind: 'table',
            columns: [
              { header: say('what'), share: 22, whole: true, voice: 'plain' },
              { header: say('sheet'), share: 40, voice: 'name' },
              { header: say('occasions'), share: 76 },
              { header: say('count'), share: 16, align: 'middle' },
              { header: say('done'), share: 16 },
            ],
            rows: work,
          },
        ] satisfies readonly Block[])
      : []),
    ...(heard.length > 0
      ? ([
          { kind: 'heading', level: 2, text: say('tell') },
          {
            kind: 'table',
            columns: [
              { header: say('name'), share: 40, voice: 'name' },
              { header: say('phone'), share: 34 },
              { header: say('what'), share: 80 },
              { header: say('done'), share: 16 },
            ],
            rows: heard,
          },
        ] satisfies readonly Block[])
      : []),
  ];
}

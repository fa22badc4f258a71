import type { Speaker } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import { tidyName } from '../card-name';
import type { Block, Column, Row } from '../flow-blocks';
import { headed, personTitle } from '../person-words';
import { stageIn } from '../print-job';
import { leftWords } from '../row-words';
import { type Comparison, fieldValue } from './changes-table';
import { placeWords } from './place-words';
import { newsBetween, type SeatNews } from './seat-news';

/** What, who, from, to. */
const columnsOf = (speaker: Speaker): readonly Column[] => [
  { header: speaker.say('documents', 'difference.kind'), share: 22, whole: true, voice: 'plain', align: 'middle' },
  { header: speaker.say('documents', 'difference.name'), share: 48, voice: 'name' },
  { header: speaker.say('documents', 'difference.from'), share: 50 },
  { header: speaker.say('documents', 'difference.to'), share: 50, voice: 'name' },
];

const titleIn = ({ occasions }: Reception, id: OccasionId): string => occasions[id]?.title ?? '';

/** Occasion by occasion who comes, goes and sits elsewhere; what is new as a whole, or called off, stands among the occasions. */
export function movesBlocks({ before, after, difference, speaker }: Comparison): readonly Block[] {
  const newsOf = newsBetween(before, after, difference);
  const nameOf = ({ instead }: SeatNews) => (instead ? tidyName((after.people[instead] ?? before.people[instead])?.name ?? '') : '');
  const wordsOf = (news: SeatNews): readonly [from: string, to: string] => {
    const { occasion, from, to, other } = news;
    // Of two cars of one departure each is an occasion: where one was, or will be, is said with the car.
    const car = other && `${titleIn(to === 'absent' ? after : before, other.occasion)}　`;
    if (other && to === 'absent')
      return [placeWords(from, occasion, before, speaker), `${car}${placeWords(other.place, other.occasion, after, speaker)}`];
    if (other) return [`${car}${placeWords(other.place, other.occasion, before, speaker)}`, placeWords(to, occasion, after, speaker)];
    return [nameOf(news) || placeWords(from, occasion, before, speaker), placeWords(to, occasion, after, speaker)];
  };
  return after.programme.flatMap((id): readonly Block[] => {
    const rows = difference.people.flatMap(({ person }): readonly Row[] => {
      const news = newsOf(person.id).find(({ occasion }) => occasion === id);
      if (!news) return [];
      return [[speaker.say('documents', `difference.because.${news.kind}`), tidyName(person.name), ...wordsOf(news)]];
    });
    const [occasion, stage] = [after.occasions[id], stageIn(after, id)];
    if (rows.length === 0 || !occasion) return [];
    const text = [occasion.title, occasion.place ?? '', stage ? leftWords(stage, speaker) : ''].filter(Boolean).join('　');
    return [
      { kind: 'heading', level: 2, text },
      { kind: 'table', columns: columnsOf(speaker), rows },
    ];
  });
}

/** Who is new on the list, with what they are, who is off it, and whose post or name is another. */
export function detailsBlocks({ difference, speaker }: Comparison): readonly Block[] {
  const rows = difference.people.flatMap(({ person, kind, fields }): readonly Row[] => {
    const name = tidyName(person.name);
    const [title, what] = [
      personTitle(person, speaker),
      headed(speaker.say('documents', `difference.${kind === 'left' ? 'left' : 'joined'}`)),
    ];
    if (kind === 'joined') return [[what, name, '', title]];
    if (kind === 'left') return [[what, name, title, '']];
    return fields.map(({ field, from, to }) => [
      headed(speaker.say('model', `person.${field}`)),
      name,
      fieldValue(field, from, speaker),
      fieldValue(field, to, speaker),
    ]);
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: speaker.say('documents', 'difference.details') },
    { kind: 'table', columns: columnsOf(speaker), rows },
  ];
}

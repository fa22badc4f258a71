import type { Drawing } from '../drawing/drawing';
import { roleMark } from '../drawing/role-mark';
import type { Shape } from '../geometry/shape';
import type { Speaker } from '../i18n/speak';
import { houseOf } from '../model/house-convention';
import type { SeatRole } from '../protocol/conventions/honor-order';
import type { OccasionContext } from '../protocol/rules/occasion-context';
import { clauses } from './clauses';
import { spokenSpan } from './when';

/** What goes without saying on a printed chart; everything else that mattered is named. */
const unsaid: Readonly<Record<string, readonly string[]>> = {
  parties: ['one', 'two'],
  visit: ['equal'],
  presiding: ['host'],
  heads: ['ranked'],
  security: ['normal'],
  interpreters: ['none'],
  event: ['official'],
  passengers: ['several'],
  couples: ['apart', 'together'],
  order: ['zigzag'],
  stage: ['none'],
};

/** A variant and what was chosen, as the screen names them. */
export function givenWords(key: string, value: string, speaker: Speaker): { readonly given: string; readonly choice: string } {
  const [given, choice] = [`given.${key}`, `choice.${key}.${value}`];
  return {
    given: speaker.knows('conventions', given) ? speaker.speak('conventions', given) : key,
    choice: speaker.knows('conventions', choice) ? speaker.speak('conventions', choice) : value,
  };
}

/** What is chosen here is called by a name: a list of a country, a style of another. */
const isName: ReadonlySet<string> = new Set(['ranking', 'style', 'host', 'place', 'drawn', 'next-chair', 'previous-chair', 'past-hosts']);

/** A choice as it stands inside a sentence; `No. 1` stays. */
const withinSentence = (choice: string): string => (/^No\./.test(choice) ? choice : choice.charAt(0).toLowerCase() + choice.slice(1));

/** The convention, which hand it honors, and every variant that mattered, as the screen names them. */
export function conventionLine({ occasion, honor, reception }: OccasionContext, speaker: Speaker): string {
  const house = houseOf(reception, occasion);
  const base = house?.base ?? occasion.convention;
  const name = speaker.speak('conventions', `name.${base}`);
  const hand = `hand.${base}`;
  const convention = speaker.knows('conventions', hand)
    ? [name, speaker.speak('conventions', hand)].join(speaker.language === 'zh-CN' ? '，' : ', ')
    : name;
  if (!honor) return speaker.say('documents', 'chart.uncovered', { convention: name });
  const mattered = Object.entries(honor.given).filter(([key, value]) => !unsaid[key]?.includes(value));
  const variants = mattered.map(([key, value], place) => {
    const { given, choice } = givenWords(key, value, speaker);
    return speaker.say('documents', 'chart.variant', {
      given: place === 0 ? given : withinSentence(given),
      choice: isName.has(key) ? choice : withinSentence(choice),
    });
  });
  const line = house
    ? speaker.say('documents', 'chart.house', { house: house.name, source: house.source.title, convention: name })
    : speaker.say('documents', 'chart.convention', { convention });
  const said = clauses(variants, speaker);
  return variants.length === 0 ? line : speaker.say('documents', 'chart.variants', { line, variants: said });
}

/** When and where, under the title. */
export const occasionLine = ({ occasion, reception }: OccasionContext, speaker: Speaker): string =>
  [reception.title, spokenSpan(occasion, speaker), occasion.place ?? reception.place ?? ''].filter(Boolean).join('　');

/** Whether the picture itself already carries the arrow of the view (rostrum, photo, a room entered from below, a vehicle). */
export function showsItsView({ room }: Pick<Drawing, 'room'>): boolean {
  const shows = (shape: Shape): boolean =>
    (shape.kind === 'caption' && /^(from[A-Z]|entering|front$|nose$)/.test(shape.key)) ||
    (shape.kind === 'group' && shape.shapes.some(shows));
  return room.some(shows);
}

const roles: readonly SeatRole[] = [
  'moderator',
  'interpreter',
  'notetaker',
  'security',
  'driver',
  'aide',
  'carer',
  'press',
  'signer',
  'assistant',
  'guide',
  'host-spouse',
];

/** The signs of roles that stand in this drawing, explained. */
export function roleSigns({ seats }: Drawing, speaker: Speaker): readonly string[] {
  const signs = new Set(seats.flatMap(({ mark }) => (mark?.kind === 'role' ? [mark.text] : [])));
  const language = speaker.language;
  return roles
    .filter((role) => signs.has(roleMark(role, language)))
    .map((role) => `${roleMark(role, language)} ${speaker.speak('documents', `role.${role}`)}`);
}

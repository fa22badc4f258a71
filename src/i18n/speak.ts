import { filledIn, type MessageData } from './filled-in';
import { type Area, type EnglishMessages, type Language, vocabularyOf } from './vocabulary';

export type { MessageData } from './filled-in';
export { type Language, languages } from './vocabulary';

/** `'a.b.c'` for every text in a tree of messages. */
type Path<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Path<Tree[Key]>}`;
}[keyof Tree & string];

export type MessageKey<In extends Area> = Path<EnglishMessages[In]>;

export type Speaker = {
  readonly language: Language;
  /** A message known when the program is compiled; a key that does not exist is a type error. */
  readonly say: <In extends Area>(area: In, key: MessageKey<In>, data?: MessageData) => string;
  /** A message chosen by data (a rule's id, a principle); a missing one is a bug and throws. */
  readonly speak: (area: Area, key: string, data?: MessageData) => string;
  /** Whether there is such a message: for names that may be the user's own. */
  readonly knows: (area: Area, key: string) => boolean;
  readonly list: (items: readonly string[]) => string;
};

/** The text at `a.b.c` of the messages of an area; undefined where there is none. */
function textAt(messages: object, key: string): string | undefined {
  let place: unknown = messages;
  for (const step of key.split('.')) {
    place = typeof place === 'object' && place !== null && Object.hasOwn(place, step) ? place[step as keyof typeof place] : undefined;
  }
  return typeof place === 'string' ? place : undefined;
}

function speakerOf(language: Language): Speaker {
  const { messages } = vocabularyOf(language);
  const plurals = new Intl.PluralRules(language);
  // A list of a thousand says the same a thousand times.
  const known = new Map<string, string | undefined>();
  const message = (area: Area, key: string): string | undefined => {
    const place = `${area} ${key}`;
    if (!known.has(place)) known.set(place, textAt(messages[area], key));
    return known.get(place);
  };
  const speak = (area: Area, key: string, data: MessageData = {}): string => {
    const text = message(area, key);
    if (text === undefined) throw new Error(`There is no message "${key}" in ${area} (${language}).`);
    return filledIn(text, data, plurals);
  };
  return {
    language,
    say: speak,
    speak,
    knows: (area, key) => message(area, key) !== undefined,
    list: (items) => items.join(language === 'zh-CN' ? '、' : ', '),
  };
}

const speakers = new Map<Language, Speaker>();

/** The voice of one language; made once. */
export function speakerFor(language: Language): Speaker {
  const known = speakers.get(language) ?? speakerOf(language);
  speakers.set(language, known);
  return known;
}

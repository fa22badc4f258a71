import { createInstance, type i18n } from 'i18next';
import { type Area, type EnglishMessages, type Language, vocabularyOf } from './vocabulary';

export { type Language, languages } from './vocabulary';

/** `'a.b.c'` for every text in a tree of messages. */
type Path<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Path<Tree[Key]>}`;
}[keyof Tree & string];

export type MessageKey<In extends Area> = Path<EnglishMessages[In]>;
export type MessageData = Readonly<Record<string, string | number>>;

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

const start = (language: Language): i18n => {
  const { messages } = vocabularyOf(language);
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: messages },
    ns: Object.keys(messages),
    initAsync: false,
    showSupportNotice: false,
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (text: string, value: readonly string[]) => {
      throw new Error(`The message "${text}" wants ${value[0] ?? 'a value'} and was not given it.`);
    },
  } as Parameters<i18n['init']>[0]);
  return instance;
};

/** `((count: seat|seats))` after a number takes the form that the language has for it. */
const counted = (text: string, data: MessageData, plurals: Intl.PluralRules): string =>
  text.replaceAll(/\(\((\w+): ([^|()]*)\|([^|()]*)\)\)/g, (_, key: string, one: string, other: string) =>
    plurals.select(Number(data[key])) === 'one' ? one : other,
  );

function speakerOf(language: Language): Speaker {
  const instance = start(language);
  const plurals = new Intl.PluralRules(language);
  const found = (area: Area, key: string, data: MessageData = {}): string => {
    if (!instance.exists(key, { ns: area })) throw new Error(`There is no message "${key}" in ${area} (${language}).`);
    return counted(instance.t(key, { ns: area, ...data }), data, plurals);
  };
  // What is said without data is the same each time, and a list of a thousand says it a thousand times.
  const fixed = new Map<string, string>();
  const speak = (area: Area, key: string, data?: MessageData): string => {
    if (data) return found(area, key, data);
    const place = `${area} ${key}`;
    const words = fixed.get(place) ?? found(area, key);
    fixed.set(place, words);
    return words;
  };
  return {
    language,
    say: speak,
    speak,
    knows: (area, key) => instance.exists(key, { ns: area }),
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

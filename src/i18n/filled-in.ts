export type MessageData = Readonly<Record<string, string | number>>;

/** `((count: seat|seats))`: the form that the language has for this number. */
const counted = /\(\((\w+): ([^|()]*)\|([^|()]*)\)\)/g;
/** `{{name}}`: what is given for it. */
const wanted = /\{\{(\w+)\}\}/g;

/**
 * A message with its data. The forms are chosen before anything is put in, and what is put in is never read again: a name may hold braces.
 * @throws Error when a value is wanted and not given.
 */
export function filledIn(message: string, data: MessageData, plurals: Intl.PluralRules): string {
  if (!message.includes('{{') && !message.includes('((')) return message;
  return message
    .replaceAll(counted, (_, key: string, one: string, other: string) => (plurals.select(Number(data[key])) === 'one' ? one : other))
    .replaceAll(wanted, (_, key: string) => {
      const value = data[key];
      if (value === undefined) throw new Error(`The message "${message}" wants ${key} and was not given it.`);
      return String(value);
    });
}

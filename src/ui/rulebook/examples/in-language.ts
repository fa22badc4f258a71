import type { Language } from '../../../i18n/speak';

/** Data whose texts may stand in both languages, as in `豆腐|Tofu`: the same data with those of one language. */
export function inLanguage<Value>(value: Value, language: Language): Value;
export function inLanguage(value: unknown, language: Language): unknown {
  if (typeof value === 'string') {
    const [chinese, english] = value.split('|');
    return language === 'en' ? (english ?? chinese) : chinese;
  }
  if (Array.isArray(value)) return value.map((one) => inLanguage(one, language));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inLanguage(one, language)]));
}

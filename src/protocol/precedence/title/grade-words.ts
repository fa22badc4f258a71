/**
 * The ten levels in the words that lists use, best level first. `厅局级正职`, `正厅级`, `正局级` and `正司级` are one level.
 * A bare `处级` says neither full nor deputy and is left unread.
 */
const levels: readonly (readonly [RegExp, number])[] = [
  [/国家级|国级/, 1],
  [/省部级|部省级|省军级|[部省]长?级/, 3],
  [/厅局级|地厅级|司局级|[厅局司]级|地[市师]?级/, 5],
  [/县处级|[处县]级/, 7],
  [/乡科级|科级/, 9],
];

const levelWords = levels.map(([words, full]) => [new RegExp(`([正副])?(?:${words.source})([正副])?`), full] as const);

/** `正处级`, `县处级副职`, `副厅（局）级` → 1 to 10. */
export function readGradeWords(text: string): number | undefined {
  if (!text.includes('级')) return undefined;
  // What a pensioner is treated to (享受副省级医疗待遇) is not a grade that was held.
  const plain = text.replace(/享受[^、，,;；()（）]*待遇/g, '').replace(/[()（）\s]/g, '');
  for (const [words, full] of levelWords) {
    const found = words.exec(plain);
    const side = found?.[1] ?? found?.[2];
    if (side) return side === '正' ? full : full + 1;
  }
  return undefined;
}

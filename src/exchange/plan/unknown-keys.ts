import type { Speaker } from '../../i18n/speak';
import { migrate } from '../../model/migrations';
import { isRaw } from '../../model/migrations/migration';
import type { Reception } from '../../model/reception';
import { parseJson } from './parse-json';
import { keysTold, partAt, sayPlanPart } from './plan-fault';

type Path = readonly string[];

/** Where the JSON says what did not come in: keys that the schemas do not know, each by the way to it. What is below such a key is not told apart. */
export function unknownKeys(json: unknown, read: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(json)) {
    const items: readonly unknown[] = Array.isArray(read) ? read : [];
    return json.flatMap((item, place) => (place < items.length ? unknownKeys(item, items[place], [...path, `${place + 1}`]) : []));
  }
  if (!isRaw(json) || !isRaw(read)) return [];
  return Object.entries(json).flatMap(([key, value]) =>
    Object.hasOwn(read, key) ? unknownKeys(value, read[key], [...path, key]) : [[...path, key]],
  );
}

/** What a plan file holds and this version has no place for: written by a newer version, or by another program. */
export function unknownInPlan(text: string, reception: Reception): readonly Path[] {
  const migrated = migrate(parseJson(text)?.json);
  return 'plan' in migrated ? unknownKeys(migrated.plan, reception) : [];
}

/** No sentence names more places than this. */
const most = 6;

const listed = (places: readonly string[], speaker: Speaker): string => {
  const all = [...new Set(places)];
  const more = all.length > most ? [speaker.say('exchange', 'sheet.more', { count: all.length - most })] : [];
  return speaker.list([...all.slice(0, most), ...more]);
};

/** The sentence for whoever opens the plan; none where nothing was left out. */
export function sayUnknownInPlan(paths: readonly Path[], reception: Reception, speaker: Speaker): string | undefined {
  if (paths.length === 0) return undefined;
  const said = paths.map((path) => {
    const told = keysTold(path);
    const part = sayPlanPart(partAt(reception, path), speaker);
    return path.length > told ? `${part} (${path.slice(told).join('.')})` : part;
  });
  return speaker.say('exchange', 'plan.unknownKeys', { what: listed(said, speaker) });
}

/** The same of a part that travels by itself: the keys as they stand in the file, of all items of a list once. */
export const sayUnknownInPart = (paths: readonly Path[], speaker: Speaker): string | undefined =>
  paths.length === 0
    ? undefined
    : speaker.say('exchange', 'plan.unknownInPart', {
        what: listed(
          paths.map((path) => path.map((key) => (/^\d+$/.test(key) ? '*' : key)).join('.')),
          speaker,
        ),
      });

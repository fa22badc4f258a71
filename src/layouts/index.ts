import type { Settings } from '../model/occasion';
import { banquetRound } from './banquet/round';
import type { Layout, LayoutId, Template } from './layout';
import { courtesyCall } from './meeting/courtesy-call';
import { livingRoom } from './meeting/living-room';
import { rostrum } from './meeting/rostrum';
import { talks } from './meeting/talks';
import { isFault, readSettings, type SettingFault } from './read-settings';
import { sedan } from './vehicle/sedan';
import { suv } from './vehicle/suv';
import { van7 } from './vehicle/van-7';

/** Every room, table and vehicle, in the order of the gallery. */
export const templates: readonly Template[] = [rostrum, talks, courtesyCall, livingRoom, banquetRound, sedan, suv, van7];

const byId = new Map<string, Template>(templates.map((template) => [template.id, template]));

export const templateOf = (id: string): Template | undefined => byId.get(id);

function frozen<Thing>(thing: Thing): Thing {
  if (typeof thing === 'object' && thing !== null && !Object.isFrozen(thing)) {
    Object.freeze(thing);
    for (const part of Object.values(thing)) frozen(part);
  }
  return thing;
}

/** Enough for every occasion of a large reception; a slider that runs through settings must not fill the memory. */
const mostKept = 200;
const kept = new Map<string, Layout>();

/** A setting that is said to be empty (`columns=`) is not said. */
const saidOf = (settings: Settings): Settings => Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''));

/** The layout with these settings, defaults filled in: the same object for the same question. Or what is wrong with a setting. */
export function buildLayout(id: LayoutId, settings: Settings): Layout | SettingFault {
  const template = templateOf(id);
  if (!template) throw new Error(`No layout is called ${JSON.stringify(id)}.\nMaybe it is missing from the list in layouts/index.ts.`);
  const read = readSettings(template.settings, saidOf(settings));
  if (isFault(read)) return read;
  const key = `${id} ${JSON.stringify(read)}`;
  const known = kept.get(key);
  if (known) return known;
  const layout = frozen(template.build(read));
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(key, layout);
  return layout;
}

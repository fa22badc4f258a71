import type { Settings } from '../model/occasion';
import { banquetHall } from './banquet/hall';
import { banquetHead } from './banquet/head';
import { banquetLong } from './banquet/long';
import { banquetRound } from './banquet/round';
import { banquetU } from './banquet/u';
import { photo } from './ceremony/photo';
import { signing } from './ceremony/signing';
import type { Layout, LayoutId, Template } from './layout';
import { armchairs } from './meeting/armchairs';
import { audience } from './meeting/audience';
import { conference } from './meeting/conference';
import { courtesyCall } from './meeting/courtesy-call';
import { hollowSquare } from './meeting/hollow-square';
import { livingRoom } from './meeting/living-room';
import { rostrum } from './meeting/rostrum';
import { meetingRound } from './meeting/round';
import { talks } from './meeting/talks';
import { uShape } from './meeting/u-shape';
import { isFault, readSettings, type SettingFault } from './read-settings';
import { aircraft } from './vehicle/aircraft';
import { coach } from './vehicle/coach';
import { coaster } from './vehicle/coaster';
import { convoy } from './vehicle/convoy';
import { lift } from './vehicle/lift';
import { mpv7 } from './vehicle/mpv-7';
import { sedan } from './vehicle/sedan';
import { suv } from './vehicle/suv';
import { trainBay } from './vehicle/train-bay';
import { van7 } from './vehicle/van-7';
import { van9 } from './vehicle/van-9';

/** Every room, table and vehicle, in the order of the gallery. */
export const templates: readonly Template[] = [
  rostrum,
  audience,
  talks,
  courtesyCall,
  uShape,
  hollowSquare,
  conference,
  meetingRound,
  livingRoom,
  armchairs,
  signing,
  photo,
  banquetRound,
  banquetLong,
  banquetHall,
  banquetHead,
  banquetU,
  sedan,
  suv,
  van7,
  mpv7,
  van9,
  coaster,
  coach,
  trainBay,
  aircraft,
  lift,
  convoy,
];

const byId = new Map<string, Template>(templates.map((template) => [template.id, template]));

export const templateOf = (id: string): Template | undefined => byId.get(id);

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
  const layout = template.build(read);
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(key, layout);
  return layout;
}

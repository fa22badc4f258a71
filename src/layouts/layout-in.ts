import { type DrawnRoom, ownVehiclesIn, roomOf } from '../model/drawn-room';
import type { Settings } from '../model/occasion';
import { buildLayout, templateOf } from './index';
import type { Layout } from './layout';
import { inColumn, ownLayout } from './own';
import { isFault, readSettings, type SettingFault } from './read-settings';
import { convoyWith } from './vehicle/convoy';

type Rooms = Readonly<Record<string, DrawnRoom>>;

const columns = new WeakMap<Rooms, Map<string, Layout | SettingFault>>();

/** A column in which vehicles of the plan's own drive; kept as long as the plan's drawings are the same. */
function ownColumn(rooms: Rooms, settings: Settings): Layout | SettingFault {
  const known = columns.get(rooms) ?? new Map<string, Layout | SettingFault>();
  columns.set(rooms, known);
  const key = JSON.stringify(settings);
  const before = known.get(key);
  if (before) return before;
  const template = convoyWith(Object.values(rooms).flatMap((room) => inColumn(room) ?? []));
  const read = readSettings(template.settings, settings);
  const layout = isFault(read) ? read : template.build(read);
  known.set(key, layout);
  return layout;
}

/** What a plan means by a layout id: one of its own rooms or vehicles, a column of such, or a template. Undefined: nothing of that name. */
export function layoutIn(rooms: Rooms | undefined, id: string, settings: Settings): Layout | SettingFault | undefined {
  const room = roomOf(rooms, id);
  if (room) return ownLayout(room);
  if (rooms && id === 'vehicle/convoy' && ownVehiclesIn(settings).length > 0) return ownColumn(rooms, settings);
  const template = templateOf(id);
  return template && buildLayout(template.id, settings);
}

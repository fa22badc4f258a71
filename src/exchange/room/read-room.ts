import { DrawnRoom } from '../../model/drawn-room';
import { isRaw } from '../../model/migrations/migration';
import { isPartFault, type PartFault, readPart, withinPart } from '../part/part-file';
import { parseJson } from '../plan/parse-json';
import { isPretixPlan } from './pretix-plan';
import { type PretixFault, type ReadRoom, readPretix } from './read-pretix';

export type RoomFault = PartFault | PretixFault;

/** A `*.xici-room.json`: a room drawn by hand; or a hall out of pretix. */
export function readRoom(text: string): ReadRoom | RoomFault {
  const parsed = withinPart(text) ? parseJson(text) : undefined;
  if (parsed && isRaw(parsed.json) && isPretixPlan(parsed.json)) return readPretix(parsed.json);
  const room = readPart('room', DrawnRoom, text);
  return isPartFault(room) ? room : { room, leftOut: [], pretix: false };
}

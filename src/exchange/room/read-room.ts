import { DrawnRoom } from '../../model/drawn-room';
import { isRaw } from '../../model/migrations/migration';
import { type PartFault, readPart, withinPart } from '../part/part-file';
import { parseJson } from '../plan/parse-json';
import { isPretixPlan, type PretixFault, readPretix } from './read-pretix';

export type RoomFault = PartFault | PretixFault;

/** A `*.xici-room.json`: a room drawn by hand; or a hall out of pretix. */
export function readRoom(text: string): DrawnRoom | RoomFault {
  const parsed = withinPart(text) ? parseJson(text) : undefined;
  return parsed && isRaw(parsed.json) && isPretixPlan(parsed.json) ? readPretix(parsed.json) : readPart('room', DrawnRoom, text);
}

import { DrawnRoom } from '../../model/drawn-room';
import { type PartFault, readPart } from '../part/part-file';

/** A `*.xici-room.json`: a room drawn by hand. */
export const readRoom = (text: string): DrawnRoom | PartFault => readPart('room', DrawnRoom, text);

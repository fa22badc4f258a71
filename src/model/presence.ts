import { z } from './zod';

/** Whether somebody who attends has come; absent from the record means nobody has said yet. Never moves a seat by itself. */
export const Presence = z.enum(['arrived', 'absent']);
export type Presence = z.infer<typeof Presence>;

/** What was agreed beforehand for whoever does not come: those below close the ranks (依次递补), or the gap stays. */
export const IfAbsent = z.enum(['close', 'gap']);
export type IfAbsent = z.infer<typeof IfAbsent>;

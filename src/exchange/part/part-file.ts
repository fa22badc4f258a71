import type { Speaker } from '../../i18n/speak';
import { isRaw } from '../../model/migrations/migration';
import type { z } from '../../model/zod';
import { parseJson } from '../plan/parse-json';
import { sayUnknownInPart, unknownKeys } from '../plan/unknown-keys';
import { sortedKeys } from '../plan/write-plan';

/** A part of a plan that travels by itself; also where its messages are (`exchange.<kind>.…`) and how its files end (`.xici-<kind>.json`). */
export type PartKind = 'house' | 'room' | 'template';

export type PartFault =
  | { readonly fault: 'tooLarge'; readonly limit: number }
  | { readonly fault: 'notJson' }
  | { readonly fault: 'notMarked' }
  | { readonly fault: 'newer'; readonly version: number; readonly known: number }
  /** `part` is the first key on the way to what is wrong; empty for the whole file. */
  | { readonly fault: 'damaged'; readonly part: string };

const formatVersion = 1;
/** Ten thousand seats and five thousand pieces of furniture make less. */
const limit = 5;
const mebibyte = 1024 * 1024;
/** Bytes of a file that are enough to tell that its text is too long: a letter takes three at most. */
export const mostPartBytes = 3 * limit * mebibyte + 3;

export const withinPart = (text: string): boolean => text.length <= limit * mebibyte;

/** Equal parts give equal text. */
export const writePart = (kind: PartKind, part: object): string =>
  `${JSON.stringify(sortedKeys({ format: `xici-${kind}`, formatVersion, ...part }), null, 2)}\n`;

/** The part that the text holds, or the reason why not and where. */
export function readPart<Part extends object>(kind: PartKind, schema: z.ZodType<Part>, text: string): Part | PartFault {
  if (!withinPart(text)) return { fault: 'tooLarge', limit };
  const parsed = parseJson(text);
  if (!parsed) return { fault: 'notJson' };
  const { json } = parsed;
  if (!isRaw(json) || json.format !== `xici-${kind}`) return { fault: 'notMarked' };
  const version = json.formatVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { fault: 'damaged', part: 'formatVersion' };
  if (version > formatVersion) return { fault: 'newer', version, known: formatVersion };
  const read = schema.safeParse(json);
  return read.success ? read.data : { fault: 'damaged', part: String(read.error.issues[0]?.path[0] ?? '') };
}

/** What the file holds beside the part that was read, in words; undefined where that is all of it. */
export function sayUnread(text: string, part: object, speaker: Speaker): string | undefined {
  const json = parseJson(text)?.json;
  const known = { format: '', formatVersion: formatVersion, ...part };
  return sayUnknownInPart(unknownKeys(json, known), speaker);
}

export const isPartFault = <Part extends object, Fault extends { readonly fault: string }>(read: Part | Fault): read is Fault =>
  'fault' in read && typeof read.fault === 'string';

/** The whole sentence, with what to do. */
export function sayPartFault(
  kind: PartKind,
  { fault, ...data }: { readonly fault: string; readonly part?: string; readonly [key: string]: string | number | undefined },
  speaker: Speaker,
): string {
  const known = Object.fromEntries(Object.entries(data).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
  const { part } = data;
  if (part === undefined) return speaker.speak('exchange', `${kind}.${fault}`, known);
  const named = speaker.knows('exchange', `${kind}.part.${part}`) ? part : 'whole';
  return speaker.speak('exchange', `${kind}.${fault}`, { part: speaker.speak('exchange', `${kind}.part.${named}`) });
}

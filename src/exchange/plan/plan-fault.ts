import type { MessageKey, Speaker } from '../../i18n/speak';
import { isRaw } from '../../model/migrations/migration';

/** Where in a plan something is wrong: the path of keys from the top, and what the person or occasion there is called. */
export type PlanPart = {
  readonly path: readonly string[];
  /** The name of the person, the title of the occasion, or the id where there is none. */
  readonly name?: string;
};

export type PlanFault =
  | { readonly fault: 'tooLarge'; readonly limit: number }
  | { readonly fault: 'notJson' }
  | { readonly fault: 'notXici' }
  /** A smaller file of ours, or a room of pretix: good, and read elsewhere. */
  | { readonly fault: 'aPart'; readonly kind: 'house' | 'room' | 'template' | 'pretix' }
  | { readonly fault: 'newer'; readonly version: number; readonly known: number }
  | { readonly fault: 'unknownVersion'; readonly version: string }
  | { readonly fault: 'damaged'; readonly part: PlanPart }
  | { readonly fault: 'dangling'; readonly part: PlanPart; readonly value: string }
  | { readonly fault: 'unlisted'; readonly part: PlanPart; readonly value: string }
  | { readonly fault: 'misfiled'; readonly part: PlanPart; readonly value: string };

/** A place in a plan, and what the person or occasion there is called, as far as the plan says it: it may be damaged. */
export function partAt(plan: unknown, path: readonly string[]): PlanPart {
  const [top, id] = path;
  const records = top !== undefined && isRaw(plan) ? plan[top] : undefined;
  const record = id !== undefined && isRaw(records) ? records[id] : undefined;
  const name = isRaw(record) ? (record.name ?? record.title ?? record.finding) : undefined;
  return { path, ...(id === undefined ? {} : { name: typeof name === 'string' && name !== '' ? name : id }) };
}

/** `people / p3 / officialOrder` as an officer would say it: the official order of “Gu Cheng”. */
export function sayPlanPart({ path, name = '' }: PlanPart, speaker: Speaker): string {
  const [top, , field] = path;
  const word = (of: string, key: string | undefined) =>
    key !== undefined && speaker.knows('model', `${of}.${key}`) ? speaker.speak('model', `${of}.${key}`) : key;
  if (top === undefined) return speaker.say('exchange', 'plan.whole');
  if (top === 'people' && path.length > 1) {
    return field === undefined
      ? speaker.say('exchange', 'plan.person', { name })
      : speaker.say('exchange', 'plan.personPart', { name, field: word('person', field) ?? field });
  }
  if (top === 'occasions' && path.length > 1) {
    return field === undefined
      ? speaker.say('exchange', 'plan.occasion', { name })
      : speaker.say('exchange', 'plan.occasionPart', { name, field: word('occasion', field) ?? field });
  }
  if (top === 'waivers' && path.length > 1) return speaker.say('exchange', 'plan.waiver', { name });
  if (top === 'houseConventions' && path.length > 1) return speaker.say('exchange', 'plan.house', { name });
  if (top === 'rooms' && path.length > 1) return speaker.say('exchange', 'plan.room', { name });
  return word('reception', top) ?? top;
}

/** How many keys of a way `sayPlanPart` tells. */
export const keysTold = ([top = '']: PlanPart['path']): number =>
  top === 'people' || top === 'occasions' ? 3 : ['waivers', 'houseConventions', 'rooms'].includes(top) ? 2 : 1;

/** The same where a plan stood open before: it still does. */
export const sayPlanNotOpened = (fault: PlanFault, speaker: Speaker): string =>
  speaker.say('exchange', 'plan.notOpened', { fault: sayPlanFault(fault, speaker) });

/** The whole sentence, with what to do. */
export function sayPlanFault(fault: PlanFault, speaker: Speaker): string {
  if (fault.fault === 'aPart') {
    const [part, where] = [speaker.say('exchange', `plan.part.${fault.kind}`), speaker.say('exchange', `plan.partWhere.${fault.kind}`)];
    return speaker.say('exchange', 'plan.aPart', { kind: part, where });
  }
  const { fault: kind, ...rest } = fault;
  const key: MessageKey<'exchange'> = `plan.${kind}`;
  const { part, ...data } = { part: undefined, ...rest };
  return speaker.speak('exchange', key, part === undefined ? data : { ...data, part: sayPlanPart(part, speaker) });
}

import { ReceptionId } from '../../model/ids';
import { migrate } from '../../model/migrations';
import { isRaw, type Raw } from '../../model/migrations/migration';
import { Occasion } from '../../model/occasion';
import { Person } from '../../model/person';
import { currentFormatVersion, emptyReception, Reception } from '../../model/reception';
import type { z } from '../../model/zod';
import { withoutLooseEnds } from './loose-ends';
import type { PlanFault, PlanPart } from './plan-fault';
import { readTolerantly } from './tolerant-json';

/** What could be read of a damaged plan, and what could not, by name. `cutOff`: the text itself ends or breaks off somewhere. */
export type Salvaged = { readonly reception: Reception; readonly lost: readonly PlanPart[]; readonly cutOff: boolean };

/** The tree without these places. */
function without(value: Raw, paths: readonly (readonly PropertyKey[])[]): Raw {
  const made = structuredClone(value) as Record<string, unknown>;
  for (const path of paths) {
    let within: unknown = made;
    for (const key of path.slice(0, -1)) within = isRaw(within) || Array.isArray(within) ? (within as Raw)[String(key)] : undefined;
    const last = path.at(-1);
    if (isRaw(within) && last !== undefined) delete (within as Record<PropertyKey, unknown>)[last];
  }
  return made;
}

/** The thing as its schema has it, if need be without the fields that are damaged. */
function mended<Made>(schema: z.ZodType<Made>, value: Raw): { readonly made: Made | undefined; readonly fields: readonly string[] } {
  const first = schema.safeParse(value);
  if (first.success) return { made: first.data, fields: [] };
  const paths = first.error.issues.map(({ path }) => upToList(value, path));
  const second = schema.safeParse(without(value, paths));
  return { made: second.data, fields: [...new Set(paths.map(([field]) => String(field)))] };
}

/** A fault inside a list takes the whole list with it: half a list would pass for a whole one. */
function upToList(value: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] {
  let within = value;
  for (const [index, key] of path.entries()) {
    if (Array.isArray(within)) return path.slice(0, index);
    within = isRaw(within) ? within[String(key)] : undefined;
  }
  return path;
}

const blankOccasion = { settings: {}, given: {}, attendees: {}, seating: {}, locks: {}, chosen: {} };

/**
 * Whatever can be read of a plan file that {@link readPlan} refuses: each person and occasion by itself, without the fields that
 * are damaged. A fault when nothing of a plan is there, or when a newer version of the program wrote it: that is not damage.
 */
export function salvagePlan(text: string): Salvaged | PlanFault {
  const { json, whole } = readTolerantly(text);
  const migrated = migrate(
    isRaw(json) && json.format === undefined && isRaw(json.people)
      ? { formatVersion: currentFormatVersion, ...json, format: 'xici' }
      : json,
  );
  if ('fault' in migrated) return migrated.fault === 'newer' ? { ...migrated, known: currentFormatVersion } : migrated;
  const plan = isRaw(migrated.plan) ? migrated.plan : {};
  const lost: PlanPart[] = [];

  function each<Made>(key: 'people' | 'occasions', schema: z.ZodType<Made>, blank: Raw): Record<string, unknown> {
    const made: Record<string, unknown> = {};
    const found = plan[key];
    if (!isRaw(found)) lost.push({ path: [key] });
    for (const [id, value] of Object.entries(isRaw(found) ? found : {})) {
      const raw = isRaw(value) ? value : {};
      const name = [raw.name, raw.title].find((word): word is string => typeof word === 'string' && word !== '') ?? id;
      const { made: one, fields } = mended(schema, { ...blank, ...raw });
      if (one === undefined) lost.push({ path: [key, id], name });
      else {
        made[id] = one;
        lost.push(...fields.map((field) => ({ path: [key, id, field], name })));
      }
    }
    return made;
  }

  const people = each('people', Person, { role: 'member' });
  const occasions = each('occasions', Occasion, blankOccasion);
  const { plan: tidy, cut } = withoutLooseEnds({ ...plan, people, occasions });
  const { made: reception, fields } = mended(Reception, {
    ...emptyReception(ReceptionId.parse('salvaged'), '—'),
    ...tidy,
    formatVersion: currentFormatVersion,
  });
  if (!reception || (Object.keys(reception.people).length === 0 && reception.programme.length === 0)) {
    return { fault: 'damaged', part: { path: [] } };
  }
  const rest = fields.map((field): PlanPart => ({ path: [field] }));
  return { reception, lost: [...lost, ...rest, ...cut], cutOff: !whole };
}

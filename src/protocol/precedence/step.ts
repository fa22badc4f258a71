import type { Citation } from '../../model/citation';
import type { Standing } from './standing';

/** Smaller stands higher; undefined is not known. */
type Key = number | string | undefined;

/** One comparator of persons, with its authority. */
export type Step = {
  /** `principle.<id>` in i18n. */
  readonly principle: string;
  readonly citation: Citation;
  readonly key: (standing: Standing) => Key;
  /** For texts that do not compare by code unit: strokes, alphabets. */
  readonly order?: (left: string, right: string) => number;
  /** Compares holders of the same post only (任职时间); elsewhere it orders the listing but proves nothing. */
  readonly within?: (standing: Standing) => string;
  /** Good enough to list by, not to call a seating wrong: strokes, or a point that sources dispute. */
  readonly listingOnly?: true;
};

/** People whom nothing separates. */
export type Tier = readonly Standing[];

/**
 * `list`: every step counts, the unknown come last in their group (and say so).
 * `proof`: a step that is not known for all of a group ends the comparison there; the group stays tied.
 */
type Strictness = 'list' | 'proof';

type Working = { readonly members: Tier; readonly settled: boolean };

/** Splits people step by step. A refinement of groups, so the result is a total preorder whatever is unknown. */
export function inTiers(standings: readonly Standing[], steps: readonly Step[], strictness: Strictness): readonly Tier[] {
  let tiers: readonly Working[] = standings.length === 0 ? [] : [{ members: standings, settled: false }];
  for (const step of steps)
    tiers = tiers.flatMap((tier) => (tier.settled || tier.members.length === 1 ? [tier] : split(tier, step, strictness)));
  return tiers.map(({ members }) => members);
}

function split({ members }: Working, step: Step, strictness: Strictness): readonly Working[] {
  const keyed = members.map((member) => ({ member, key: step.key(member) }));
  if (strictness === 'proof' && !proves(keyed, step)) return [{ members, settled: true }];
  keyed.sort((left, right) => compareKeys(left.key, right.key, step));
  const groups: Standing[][] = [];
  let previous: Key;
  for (const [index, { member, key }] of keyed.entries()) {
    const group = groups.at(-1);
    if (group && index > 0 && compareKeys(previous, key, step) === 0) group.push(member);
    else groups.push([member]);
    previous = key;
  }
  return groups.map((group) => ({ members: group, settled: false }));
}

function proves(keyed: readonly { readonly member: Standing; readonly key: Key }[], step: Step): boolean {
  const keys = new Set(keyed.map(({ key }) => key));
  if (keys.size === 1) return true;
  if (step.listingOnly || keys.has(undefined)) return false;
  const { within } = step;
  return !within || new Set(keyed.map(({ member }) => within(member))).size === 1;
}

function compareKeys(left: Key, right: Key, { order }: Step): number {
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
  if (order) return order(String(left), String(right));
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left) < String(right) ? -1 : String(left) > String(right) ? 1 : 0;
}

/** `difference` is negative when the first stands higher; `unknown`: only because nothing is known of the other. */
type Decision = { readonly step: Step; readonly difference: number; readonly unknown: boolean };

/** The first step that separates two people. */
export function decisionBetween(first: Standing, second: Standing, steps: readonly Step[]): Decision | undefined {
  for (const step of steps) {
    const [left, right] = [step.key(first), step.key(second)];
    const difference = compareKeys(left, right, step);
    if (difference !== 0) return { step, difference, unknown: left === undefined || right === undefined };
  }
  return undefined;
}

import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Dice } from './random';

/** What programs stumble over: names that every object has, numbers that are none, text that runs or bends elsewhere. */
const nasty: readonly unknown[] = [
  ...['__proto__', 'constructor', 'toString', '', ' ', '\u0000', '\ufeff', '\u202e', '\ud800', '龘'.repeat(5000), 'a'.repeat(70_000)],
  ...['=cmd|"/c calc"!A1', '@SUM(1)', '<script>alert(1)</script>', '../../etc/passwd', 'V1.2C', 'T999999.1', '1e999', '-0', 'NaN'],
  ...[null, true, false, 0, -1, 0.5, 1e308, Number.MAX_SAFE_INTEGER + 2, [], {}, [[]], { a: [] }],
];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function deep(dice: Dice): unknown {
  let value: unknown = 'x';
  for (let depth = dice.below(400); depth > 0; depth -= 1) value = dice.chance(2) ? [value] : { occasions: value };
  return value;
}

/** Places in a JSON value: the record or list, and the key in it. */
function* placesIn(value: unknown): Generator<readonly [Record<string, unknown>, string]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield [value as unknown as Record<string, unknown>, String(index)];
      yield* placesIn(item);
    }
  } else if (isRecord(value)) {
    for (const key of Object.keys(value)) {
      yield [value, key];
      yield* placesIn(value[key]);
    }
  }
}

/** Never `[object Object]`: a message that shows a thing in that way is at fault, one that quotes what the file says is not. */
const asText = (thing: unknown): string => (typeof thing === 'string' ? thing : JSON.stringify(thing));

type Hand = (place: Record<string, unknown>, key: string, dice: Dice, others: readonly unknown[]) => void;

const hands: readonly Hand[] = [
  (place, key, dice) => {
    place[key] = dice.pick(nasty);
  },
  (place, key) => {
    delete place[key];
  },
  (place, key, dice) => {
    Object.defineProperty(place, asText(dice.pick(nasty)), { value: place[key], enumerable: true, configurable: true, writable: true });
  },
  (place, key, dice, others) => {
    place[key] = structuredClone(dice.pick(others));
  },
  (place, key, dice) => {
    // Small things only: a plan that is doubled a hundred times over is large, not damaged.
    const [thing] = [place[key]];
    if (JSON.stringify(thing ?? null).length < 500) place[key] = Array.from({ length: dice.below(200) }, () => structuredClone(thing));
  },
  (place, key, dice) => {
    place[key] = deep(dice);
  },
];

/** A JSON text with one to four of its parts spoiled. */
export function mutateJson(text: string, dice: Dice): string {
  const value: unknown = JSON.parse(text);
  for (let count = 1 + dice.below(4); count > 0; count -= 1) {
    const places = [...placesIn(value)];
    if (places.length === 0) break;
    const [place, key] = dice.pick(places);
    dice.pick(hands)(
      place,
      key,
      dice,
      // Where a line of a list was taken out there is a hole, and nothing to copy.
      places.map(([other, at]) => other[at] ?? null),
    );
  }
  return JSON.stringify(value);
}

/** Bytes with a few flipped, cut, doubled, or swapped for bytes that mean something. */
export function mutateBytes(bytes: Uint8Array, dice: Dice): Uint8Array<ArrayBuffer> {
  const parts = [...bytes];
  for (let count = 1 + dice.below(12); count > 0 && parts.length > 0; count -= 1) {
    const at = dice.below(parts.length);
    const span = dice.below(Math.min(64, parts.length - at)) + 1;
    const turn = dice.below(5);
    if (turn === 0) parts[at] = dice.below(256);
    else if (turn === 1) parts.splice(at, span);
    else if (turn === 2) parts.splice(at, 0, ...parts.slice(at, at + span));
    else if (turn === 3) parts.splice(at, 0, ...strToU8(asText(dice.pick(nasty)).slice(0, 200)));
    else if (dice.chance(6)) parts.length = at;
  }
  return Uint8Array.from(parts);
}

/** An Office file with one of its parts spoiled, packed again; now and then the archive itself. */
export function mutateZip(bytes: Uint8Array, dice: Dice): Uint8Array {
  if (dice.chance(5)) return mutateBytes(bytes, dice);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort();
  const name = dice.pick(names);
  const part = parts[name];
  if (dice.chance(8)) delete parts[name];
  else if (part) parts[name] = mutateBytes(part, dice);
  return zipSync(parts, { level: 0 });
}

const room = { tails: new Int32Array(64), sorted: new Int32Array(64), lowest: new Int32Array(64) };

/** No level is as high. */
const highestOfAll = 0x7fffffff;

const grown = (array: Int32Array<ArrayBuffer>, size: number) => (array.length >= size ? array : new Int32Array(size * 2));

/** Length less the longest non-decreasing line of sorted[from .. to). */
function outOfLineIn(from: number, to: number): number {
  const { sorted, tails } = room;
  let long = 0;
  for (let at = from; at < to; at += 1) {
    const own = sorted[at] ?? 0;
    let low = 0;
    let high = long;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle] ?? 0) <= own) low = middle + 1;
      else high = middle;
    }
    tails[low] = own;
    if (low === long) long += 1;
  }
  return to - from - long;
}

/**
 * Of people in the order of their seats, the fewest who must leave so that levels never fall: their number less the longest
 * non-decreasing line. Seats of one step are level with each other. The line is cut wherever nobody before outranks anybody after:
 * only the disorderly stretches cost n log n, all else is one pass.
 */
export function fewestOutOfLine(levels: Int32Array, steps: Int32Array, length: number): number {
  let highest = 0;
  let before = 0;
  let inOrder = true;
  for (let at = 0; at < length; at += 1) {
    if (at > 0 && steps[at] !== steps[at - 1]) before = highest;
    const own = levels[at] ?? 0;
    if (own < before) {
      inOrder = false;
      break;
    }
    if (own > highest) highest = own;
  }
  if (inOrder) return 0;
  room.sorted = grown(room.sorted, length);
  room.tails = grown(room.tails, length);
  room.lowest = grown(room.lowest, length + 1);
  const { sorted, lowest } = room;
  for (let at = 0; at < length; at += 1) sorted[at] = levels[at] ?? 0;
  sortWithinSteps(sorted, steps, length);
  let least = highestOfAll;
  lowest[length] = least;
  for (let at = length - 1; at >= 0; at -= 1) {
    least = Math.min(least, sorted[at] ?? 0);
    lowest[at] = least;
  }
  let out = 0;
  let from = 0;
  highest = 0;
  for (let at = 0; at < length; at += 1) {
    highest = Math.max(highest, sorted[at] ?? 0);
    if (highest > (lowest[at + 1] ?? 0)) continue;
    if (at > from) out += outOfLineIn(from, at + 1);
    from = at + 1;
  }
  return out;
}

function sortWithinSteps(sorted: Int32Array, steps: Int32Array, length: number): void {
  for (let at = 1; at < length; at += 1) {
    const own = sorted[at] ?? 0;
    let place = at;
    while (place > 0 && steps[place - 1] === steps[at] && (sorted[place - 1] ?? 0) > own) {
      sorted[place] = sorted[place - 1] ?? 0;
      place -= 1;
    }
    sorted[place] = own;
  }
}

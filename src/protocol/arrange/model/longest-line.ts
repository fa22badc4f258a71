const room = { tails: new Int32Array(64), sorted: new Int32Array(64) };

const grown = (array: Int32Array<ArrayBuffer>, size: number) => (array.length >= size ? array : new Int32Array(size * 2));

/**
 * Of people in the order of their seats, the fewest who must leave so that levels never fall: their number less the longest
 * non-decreasing line (n log n). Seats of one step are level with each other. One pass where the line is in order already.
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
  const { sorted, tails } = room;
  for (let at = 0; at < length; at += 1) sorted[at] = levels[at] ?? 0;
  sortWithinSteps(sorted, steps, length);
  let long = 0;
  for (let at = 0; at < length; at += 1) {
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
  return length - long;
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

/** How much is forgotten with every conflict, and where the numbers grow too large to go on. */
const [fading, tooLarge] = [0.95, 1e100];

/** Variables by how often they had a part in conflicts lately: whatever is in dispute is decided first. */
export type Busiest = {
  readonly raise: (variable: number) => void;
  readonly fade: () => void;
  /** The busiest one that waits; -1 when none does. */
  readonly take: () => number;
  readonly wait: (variable: number) => void;
};

export function busiestOf(variables: number): Busiest {
  const activity = new Float64Array(variables);
  const heap = Int32Array.from({ length: variables }, (_, variable) => variable);
  const placeOf = heap.slice();
  let size = variables;
  let step = 1;

  const put = (variable: number, place: number) => {
    heap[place] = variable;
    placeOf[variable] = place;
  };
  const rise = (variable: number) => {
    let place = placeOf[variable] ?? 0;
    const own = activity[variable] ?? 0;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = heap[above] ?? 0;
      if ((activity[other] ?? 0) >= own) break;
      put(other, place);
      place = above;
    }
    put(variable, place);
  };
  const sink = (variable: number) => {
    let place = placeOf[variable] ?? 0;
    const own = activity[variable] ?? 0;
    for (;;) {
      let below = place * 2 + 1;
      if (below >= size) break;
      if (below + 1 < size && (activity[heap[below + 1] ?? 0] ?? 0) > (activity[heap[below] ?? 0] ?? 0)) below += 1;
      const other = heap[below] ?? 0;
      if ((activity[other] ?? 0) <= own) break;
      put(other, place);
      place = below;
    }
    put(variable, place);
  };

  return {
    raise(variable) {
      activity[variable] = (activity[variable] ?? 0) + step;
      if ((activity[variable] ?? 0) > tooLarge) {
        for (let index = 0; index < variables; index += 1) activity[index] = (activity[index] ?? 0) / tooLarge;
        step /= tooLarge;
      }
      if ((placeOf[variable] ?? -1) >= 0) rise(variable);
    },
    fade() {
      step /= fading;
    },
    take() {
      if (size === 0) return -1;
      const first = heap[0] ?? -1;
      size -= 1;
      placeOf[first] = -1;
      if (size > 0) {
        put(heap[size] ?? 0, 0);
        sink(heap[0] ?? 0);
      }
      return first;
    },
    wait(variable) {
      if ((placeOf[variable] ?? -1) >= 0) return;
      put(variable, size);
      size += 1;
      rise(variable);
    },
  };
}

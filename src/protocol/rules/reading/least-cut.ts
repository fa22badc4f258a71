/** Pipes between places, each with room for so much. */
export type Network = {
  readonly pipe: (from: number, to: number, room: number) => void;
  /**
   * The side of the source of a least cut between the two: 1 for every place that can still be reached when as much flows as can. The
   * same however the flow was found.
   */
  readonly sourceSide: (source: number, sink: number) => Uint8Array;
};

/** Room for so many places and pipes. Flow goes by shortest ways, all of one length together (Dinic 1970). */
export function networkOf(places: number, pipes: number): Network {
  // Every pipe is followed by the way back through it.
  const to = new Int32Array(2 * pipes);
  const room = new Float64Array(2 * pipes);
  const next = new Int32Array(2 * pipes);
  const first = new Int32Array(places).fill(-1);
  const distance = new Int32Array(places);
  const queue = new Int32Array(places);
  const open = new Int32Array(places);
  let laid = 0;

  const lay = (from: number, goal: number, capacity: number) => {
    to[laid] = goal;
    room[laid] = capacity;
    next[laid] = first[from] ?? -1;
    first[from] = laid;
    laid += 1;
  };

  /** How many pipes each place is from the source, -1 where no way has room; answers whether the sink is within reach. */
  function measure(source: number, sink: number): boolean {
    distance.fill(-1);
    distance[source] = 0;
    queue[0] = source;
    for (let [seen, known] = [0, 1]; seen < known; seen += 1) {
      const place = queue[seen] ?? 0;
      for (let pipe = first[place] ?? -1; pipe >= 0; pipe = next[pipe] ?? -1) {
        const goal = to[pipe] ?? 0;
        if ((room[pipe] ?? 0) <= 0 || distance[goal] !== -1) continue;
        distance[goal] = (distance[place] ?? 0) + 1;
        queue[known] = goal;
        known += 1;
      }
    }
    return distance[sink] !== -1;
  }

  /** Sends up to `most` on from here by a shortest way; pipes that led nowhere are not tried again for this length. */
  function send(place: number, sink: number, most: number): number {
    if (place === sink) return most;
    for (let pipe = open[place] ?? -1; pipe >= 0; pipe = next[pipe] ?? -1) {
      open[place] = pipe;
      const goal = to[pipe] ?? 0;
      const left = room[pipe] ?? 0;
      if (left <= 0 || distance[goal] !== (distance[place] ?? 0) + 1) continue;
      const sent = send(goal, sink, Math.min(most, left));
      if (sent === 0) continue;
      room[pipe] = left - sent;
      room[pipe ^ 1] = (room[pipe ^ 1] ?? 0) + sent;
      return sent;
    }
    open[place] = -1;
    return 0;
  }

  return {
    pipe(from, goal, capacity) {
      lay(from, goal, capacity);
      lay(goal, from, 0);
    },
    sourceSide(source, sink) {
      while (measure(source, sink)) {
        open.set(first);
        while (send(source, sink, Number.POSITIVE_INFINITY) > 0);
      }
      return Uint8Array.from(distance, (steps) => (steps < 0 ? 0 : 1));
    },
  };
}

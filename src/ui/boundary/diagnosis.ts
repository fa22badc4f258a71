import { isOwnLayout, ownRoomIdIn } from '../../model/own-layout';
import type { Reception } from '../../model/reception';
import type { SaveState } from '../files/files-port';

type Circumstances = {
  readonly region: string;
  readonly error: unknown;
  /** Absent while nothing can be open yet. */
  readonly reception: Reception | undefined;
  readonly saved: SaveState;
  /** `navigator.userAgent` and the size of the window. */
  readonly browser: string;
  readonly at: string;
};

/** File, row and column at the end of a line of a stack; what stands before them may quote anything. */
const placeInProgram = /([\w.-]+\.(?:m?js|tsx?|html))(?:\?[^:]*)?:(\d+):(\d+)\)?$/;

/** The places of a stack; the message above them (and a message may have many lines) is left out. */
const placesOf = (stack: string): readonly string[] =>
  stack
    .split('\n')
    .flatMap((line) => {
      const [, file, row, column] = placeInProgram.exec(line.trim()) ?? [];
      return file ? [`${file}:${row}:${column}`] : [];
    })
    .slice(0, 30);

/** Names of errors are the program's and the browser's own; anything else is only called an error. */
const kindOf = (error: unknown): string => (error instanceof Error && /^[A-Za-z]{1,40}$/.test(error.name) ? error.name : typeof error);

function countsOf({ formatVersion, people, occasions, programme, waivers, rooms, houseConventions }: Reception) {
  return {
    formatVersion,
    people: Object.keys(people).length,
    waivers: Object.keys(waivers).length,
    houseConventions: Object.keys(houseConventions ?? {}).length,
    rooms: Object.keys(rooms ?? {}).length,
    occasions: programme.flatMap((id) => {
      const occasion = occasions[id];
      if (!occasion) return [];
      const { layout, convention, attendees, seating } = occasion;
      const seated = Object.values(seating).reduce((sum, seats) => sum + Object.keys(seats).length, 0);
      // A room of one's own carries an id of the office's.
      return [
        {
          layout: isOwnLayout(layout) ? layout.slice(0, -ownRoomIdIn(layout).length - 1) : layout,
          convention,
          attendees: Object.keys(attendees).length,
          seated,
        },
      ];
    }),
  };
}

/**
 * What somebody who mends the program needs to know, and nothing that anybody who sits at a table would mind: kinds of errors and
 * places in the program, counts and layouts; no message (it may quote a name), no title, no name, no id.
 */
export function diagnosisOf({ region, error, reception, saved, browser, at }: Circumstances): string {
  const report = {
    program: 'Xici 0.1',
    at,
    browser,
    region,
    error: { kind: kindOf(error), places: error instanceof Error ? placesOf(error.stack ?? '') : [] },
    saved: saved.state,
    why: saved.why ?? null,
    steps: saved.seq ?? null,
    reception: reception ? countsOf(reception) : null,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

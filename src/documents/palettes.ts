import type { Paint } from '../geometry/shape';

type Colors = Readonly<Record<Exclude<Paint, 'none'>, string>>;
export type Palette = {
  readonly lines: Colors;
  /** Where an area has another color than a line of the same paint. */
  readonly areas: Readonly<Partial<Colors>>;
};

/**
 * For paper, black and white safe: every line is black or a dark grey, tints are next to white, and party is said by form.
 * Guests' marks are filled black, hosts' stay outlined: what is filled with `host` on the screen prints as an outline.
 */
const paperLines: Colors = {
  paper: '#ffffff',
  canvas: '#f5f5f5',
  ink: '#000000',
  'ink-soft': '#333333',
  wall: '#333333',
  glass: '#eeeeee',
  furniture: '#ffffff',
  'furniture-line': '#a0a0a0',
  'furniture-text': '#595959',
  guest: '#000000',
  'guest-line': '#000000',
  'guest-tint': '#ffffff',
  'guest-ink': '#000000',
  host: '#000000',
  'host-line': '#000000',
  'host-tint': '#ffffff',
  'host-ink': '#000000',
  other: '#595959',
  'other-line': '#a0a0a0',
  'other-tint': '#ffffff',
  'other-ink': '#000000',
  'on-party': '#ffffff',
  accent: '#000000',
  breach: '#000000',
  departure: '#000000',
  remark: '#000000',
};

/** The light theme of the screen, for pictures that go into slides and messages (values of `look/tokens.css`). */
const screenLines: Colors = {
  paper: '#ffffff',
  canvas: '#f2f0ec',
  ink: '#1d2124',
  'ink-soft': '#4f565c',
  wall: '#4f565c',
  glass: '#e6ebed',
  furniture: '#fbfaf8',
  'furniture-line': '#c9c4ba',
  'furniture-text': '#716d64',
  guest: '#96570f',
  'guest-line': '#dcbb8d',
  'guest-tint': '#fcf4e6',
  'guest-ink': '#5f370a',
  host: '#385a82',
  'host-line': '#abbdd3',
  'host-tint': '#eef3f9',
  'host-ink': '#24405f',
  other: '#6a6970',
  'other-line': '#c8c6cb',
  'other-tint': '#f5f4f4',
  'other-ink': '#46454b',
  'on-party': '#ffffff',
  accent: '#0b6b5d',
  breach: '#bf2f1d',
  departure: '#6b45a6',
  remark: '#59626a',
};

const paper: Palette = {
  lines: paperLines,
  areas: { host: '#ffffff', 'host-line': '#ffffff', 'other-line': '#d9d9d9', 'furniture-line': '#e0e0e0' },
};
const screen: Palette = { lines: screenLines, areas: {} };

export const palettes = { paper, screen };
export type PaletteName = keyof typeof palettes;

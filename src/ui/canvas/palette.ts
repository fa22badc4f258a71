import type { Paint } from '../../geometry/shape';

const tokens = {
  paper: '--paper',
  canvas: '--canvas',
  ink: '--ink-1',
  'ink-soft': '--ink-2',
  wall: '--wall',
  glass: '--glass',
  furniture: '--furniture',
  'furniture-line': '--furniture-line',
  'furniture-text': '--furniture-text',
  guest: '--guest',
  'guest-line': '--guest-line',
  'guest-tint': '--guest-tint',
  'guest-ink': '--guest-ink',
  host: '--host',
  'host-line': '--host-line',
  'host-tint': '--host-tint',
  'host-ink': '--host-ink',
  other: '--other',
  'other-line': '--other-line',
  'other-tint': '--other-tint',
  'other-ink': '--other-ink',
  'on-party': '--on-party',
  accent: '--accent',
  'accent-tint': '--accent-tint',
  'on-accent': '--on-accent',
  breach: '--breach',
  departure: '--departure',
  remark: '--remark',
  hatch: '--hatch',
} as const satisfies Record<Exclude<Paint, 'none'>, string> & Record<string, string>;

/** Paints of the drawings and the few that only the screen has. */
export type ScreenPaint = keyof typeof tokens;

export type Palette = Readonly<Record<ScreenPaint, string>> & {
  readonly font: string;
  /** Milliseconds; 0 where motion is not wanted. */
  readonly move: number;
  readonly stagger: number;
};

/** Tokens that the style sheet may leave out. */
const fallbacks: Readonly<Record<string, string>> = { '--glass': '#e6ebed' };

const entries = Object.entries as <Key extends string, Value>(record: Readonly<Record<Key, Value>>) => readonly [Key, Value][];

const milliseconds = (text: string): number => (text.trim().endsWith('ms') ? Number.parseFloat(text) : Number.parseFloat(text) * 1000) || 0;

/** Colors and times of the theme in force; read once per theme change, never while painting. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (token: string) => style.getPropertyValue(token).trim() || fallbacks[token] || '#888888';
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const dark = style.getPropertyValue('color-scheme').includes('dark');
  const colors: Record<string, string> = {};
  for (const [paint, token] of entries<ScreenPaint, string>(tokens)) colors[paint] = read(token);
  if (dark && style.getPropertyValue('--glass').trim() === '') colors.glass = '#2d3438';
  return {
    ...(colors as Record<ScreenPaint, string>),
    font: style.getPropertyValue('--font-ui').trim() || 'sans-serif',
    move: still ? 0 : milliseconds(style.getPropertyValue('--t-move')) || 260,
    stagger: still ? 0 : milliseconds(style.getPropertyValue('--t-stagger')) || 40,
  };
}

/** Calls back when the theme changes: by an attribute of the document, which also chooses the font by its language, by the system, or by the wish for less motion. */
export function onThemeChange(listener: () => void): () => void {
  const watch = new MutationObserver(listener);
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'lang', 'class', 'style'] });
  const queries = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(forced-colors: active)'].map((query) =>
    window.matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    watch.disconnect();
    for (const query of queries) query.removeEventListener('change', listener);
  };
}

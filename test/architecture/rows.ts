/** DESIGN §4, row by row, lowest first. Whatever is not allowed here is forbidden; type imports count. */
export type Row = {
  readonly imports: readonly string[];
  readonly packages?: readonly string[];
  /** Runs unchanged in a browser, a worker, a test and the command line: no browser, no Node, no clock, no chance. */
  readonly touchesNothing: boolean;
};

const protocol = [
  'protocol/sources',
  'protocol/precedence',
  'protocol/conventions',
  'protocol/rules',
  'protocol/review',
  'protocol/arrange',
];
const belowRules = ['model', 'geometry', 'commands', 'layouts', 'protocol/sources', 'protocol/precedence', 'protocol/conventions'];
const engine = ['model', 'geometry', 'commands', 'layouts', ...protocol];

export const rows: Readonly<Record<string, Row>> = {
  geometry: { imports: [], touchesNothing: true },
  model: { imports: ['geometry'], packages: ['zod'], touchesNothing: true },
  commands: { imports: ['model'], packages: ['immer'], touchesNothing: true },
  layouts: { imports: ['model', 'geometry'], touchesNothing: true },
  'protocol/sources': { imports: ['model'], touchesNothing: true },
  'protocol/precedence': { imports: ['model', 'protocol/sources'], touchesNothing: true },
  'protocol/conventions': { imports: ['model', 'layouts', 'geometry', 'protocol/sources'], touchesNothing: true },
  'protocol/rules': { imports: belowRules, touchesNothing: true },
  'protocol/review': { imports: [...belowRules, 'protocol/rules'], touchesNothing: true },
  'protocol/arrange': { imports: [...belowRules, 'protocol/rules', 'protocol/review'], packages: ['immer'], touchesNothing: true },
  /** The one place that knows HiGHS: behind a port of `protocol/arrange`, so that the engine stays pure and the package stays out of it. */
  solver: { imports: ['protocol/arrange'], packages: ['highs'], touchesNothing: true },
  drawing: { imports: ['model', 'geometry', 'layouts', ...protocol], touchesNothing: true },
  i18n: { imports: ['model'], touchesNothing: true },
  documents: { imports: ['drawing', 'model', 'geometry', ...protocol, 'i18n'], packages: ['pinyin-pro'], touchesNothing: true },
  exchange: {
    imports: ['model', 'geometry', 'commands', 'layouts', ...protocol, 'drawing', 'documents', 'i18n'],
    packages: ['papaparse', 'fflate', 'write-excel-file', 'docx', 'pinyin-pro'],
    touchesNothing: true,
  },
  store: { imports: ['model', 'commands', ...protocol], packages: ['immer'], touchesNothing: false },
  persistence: { imports: ['model'], packages: ['idb', 'browser-fs-access'], touchesNothing: false },
  workers: {
    imports: [...engine, 'solver', 'drawing', 'documents', 'exchange', 'i18n'],
    packages: ['comlink', 'pdfjs-dist'],
    touchesNothing: false,
  },
  ui: {
    imports: [...engine, 'drawing', 'documents', 'exchange', 'i18n', 'store', 'persistence', 'workers'],
    packages: [
      'react',
      'react-dom',
      'konva',
      'react-konva',
      '@base-ui/react',
      '@tanstack/react-virtual',
      'lucide-react',
      'comlink',
      'pinyin-pro',
      'workbox-window',
      /** Only the drawing board, and only once somebody lays a PDF under the paper. */
      'pdfjs-dist',
    ],
    touchesNothing: false,
  },
  cli: {
    imports: [...engine, 'solver', 'drawing', 'documents', 'exchange', 'i18n'],
    packages: ['node', '@cantoo/pdf-lib'],
    touchesNothing: false,
  },
};

/** Names that only a browser or only Node has, and the clock and chance that the engine is given from outside. */
export const bannedGlobals: ReadonlySet<string> = new Set([
  ...['window', 'document', 'navigator', 'location', 'history', 'self', 'globalThis', 'screen', 'alert', 'confirm', 'prompt', 'open'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'BroadcastChannel', 'Worker', 'SharedWorker', 'importScripts', 'postMessage'],
  ...['DOMParser', 'XMLSerializer', 'Image', 'FileReader', 'OffscreenCanvas', 'CSS', 'getComputedStyle', 'matchMedia'],
  ...['requestAnimationFrame', 'requestIdleCallback', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['process', 'Buffer', 'require', 'module', '__dirname', '__filename', 'global', 'console', 'performance', 'crypto'],
]);

/** `HTMLElement`, `SVGElement`, `DOMRect`, `MouseEvent` …: types of the page are no better than its values. */
export const bannedTypes = /^(HTML\w*|SVG\w+Element|DOM[A-Z]\w*|(Mouse|Pointer|Keyboard|Touch|Drag|UI)Event|NodeJS|JSX)$/;

/** Members that read the clock or throw dice. */
export const bannedMembers: ReadonlySet<string> = new Set(['Date.now', 'Math.random']);

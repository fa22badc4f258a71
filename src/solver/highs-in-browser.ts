import wasm from 'highs/runtime?url';
import type { LinearSolver } from '../protocol/arrange/exact/linear-solver';
import { loadLinearSolver } from './highs';

/** In the single file the solver stands in the text itself: nothing is fetched, not even from there. */
const bytesIn = (url: string): Uint8Array | undefined =>
  url.startsWith('data:') ? Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (letter) => letter.charCodeAt(0)) : undefined;

/** HiGHS where a bundler has put its file. */
export function loadInBrowser(): Promise<LinearSolver> {
  const bytes = bytesIn(wasm);
  return loadLinearSolver(bytes ? { wasmBinary: bytes } : { locateFile: () => wasm });
}

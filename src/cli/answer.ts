import type { PrintDocument } from '../documents/print-document';
import type { Speaker } from '../i18n/speak';
import type { Asked } from './arguments';

/** What one call answers. `value` is what `--json` prints; `text` is for a person. */
export type Answer = { readonly status: 0 | 1; readonly value: unknown; readonly text: string };

export type Verb = (call: Call) => Promise<Answer>;

/** Files and words that a verb may use. */
export type Call = {
  readonly asked: Asked;
  readonly speaker: Speaker;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Something to say on standard error beside the answer. */
  readonly note: (text: string) => void;
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** A document as PDF, by a browser of this machine; undefined where there is none. */
  readonly toPdf: (document: PrintDocument, onProgress: (pages: number, of: number) => void) => Promise<Uint8Array | undefined>;
  /** Something to say while the work goes on. */
  readonly report: (text: string) => void;
};

import { PersonId } from './ids';
import { z } from './zod';

/** An answer to one thing that a document asks: a choice or a text, yes or no, a length in millimeters. */
const Answer = z.union([z.string().max(400), z.boolean(), z.number().min(0).max(2000)]);

/** What a document was asked for, by the key of the option. */
export const DocumentOptions = z.record(z.string(), Answer);
export type DocumentOptions = z.infer<typeof DocumentOptions>;

/** What left the printer, so that the next print can be of what has changed since. */
export const PrintRecord = z.object({
  /** Local time, `2026-11-23T10:42`. */
  at: z.string().max(30),
  version: z.string().max(40).optional(),
  /** Fingerprint of everything its pages said; header, footer and stamp do not count. */
  pages: z.string().max(40),
  /** What stood on the sheet of each person: names and seat. Only of documents that have a sheet for each. */
  people: z.record(PersonId, z.string().max(1000)).optional(),
});
export type PrintRecord = z.infer<typeof PrintRecord>;

/** How the paper of this reception looks, which sheets belong to its set, and what was printed last. */
export const PaperSettings = z.object({
  /** The 密级 line, as the office writes it: 内部资料 注意保存. */
  secrecy: z.string().max(60).optional(),
  header: z.string().max(200).optional(),
  footer: z.string().max(200).optional(),
  /** 第 3 版: printed with the time on every sheet. */
  version: z.string().max(40).optional(),
  /** Whether the sheets of the set are numbered through. */
  numberedThrough: z.boolean().optional(),
  /** Documents of the set, in the order of the gallery. */
  pack: z.array(z.string().max(60)).max(100).optional(),
  /** `document occasion`: sheets that are left out of the set. */
  leftOut: z.array(z.string().max(200)).max(5000).optional(),
  /** By document. */
  options: z.record(z.string(), DocumentOptions).optional(),
  /** By `document occasion`. */
  printed: z.record(z.string(), PrintRecord).optional(),
});
export type PaperSettings = z.infer<typeof PaperSettings>;

/** The name of one document of one occasion, or of the whole reception. */
export const printKey = (document: string, occasion?: string): string => (occasion ? `${document} ${occasion}` : document);

import type { Draft } from 'immer';
import { DocumentOptions, PaperSettings } from '../model/paper-settings';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';

const { secrecy, header, footer, version, numberedThrough, pack, leftOut } = PaperSettings.shape;
const font = z.string().max(100).optional();

export const SetPaper = z.object({
  kind: z.literal('setPaper'),
  fonts: z.object({ title: font, text: font, name: font }).optional(),
  lines: z.object({ secrecy, header, footer, version }).optional(),
  numberedThrough,
  pack,
  leftOut,
  /** The answers of one document, all of them. */
  options: z.object({ document: z.string().min(1).max(60), chosen: DocumentOptions }).optional(),
});
export type SetPaper = z.infer<typeof SetPaper>;

export const setPaper = (wish: Omit<SetPaper, 'kind'>): SetPaper => ({ kind: 'setPaper', ...wish });

const fontKeys = { title: 'paperTitleFont', text: 'paperTextFont', name: 'paperNameFont' } as const;

/** How the paper looks and what the set consists of. An empty text clears a line or a font, absence leaves it. */
export function applySetPaper({ settings }: Draft<Reception>, wish: SetPaper): Refusal | undefined {
  for (const voice of ['title', 'text', 'name'] as const) {
    const family = wish.fonts?.[voice];
    if (family === '') delete settings[fontKeys[voice]];
    else if (family !== undefined) settings[fontKeys[voice]] = family;
  }
  const paper = { ...settings.paper };
  for (const line of ['secrecy', 'header', 'footer', 'version'] as const) {
    const text = wish.lines?.[line];
    if (text === '') delete paper[line];
    else if (text !== undefined) paper[line] = text;
  }
  if (wish.numberedThrough !== undefined) paper.numberedThrough = wish.numberedThrough;
  if (wish.pack) paper.pack = [...wish.pack];
  if (wish.leftOut) paper.leftOut = [...wish.leftOut];
  if (wish.options) paper.options = { ...paper.options, [wish.options.document]: { ...wish.options.chosen } };
  if (Object.keys(paper).length > 0) settings.paper = paper;
  else delete settings.paper;
  return undefined;
}

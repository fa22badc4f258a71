import { ReceptionId } from '../model/ids';
import { occasionsInOrder, type Reception } from '../model/reception';
import { z } from '../model/zod';

const Shown = z.object({ title: z.string(), layout: z.string() });

/** What the list shows of a reception without opening it. */
export const Summary = z.object({
  id: ReceptionId,
  title: z.string(),
  date: z.string().optional(),
  /** When it was last saved, `2026-11-30T10:10:00.000Z`. */
  edited: z.string(),
  people: z.number(),
  /** In the order of the programme. Summaries of the first version only counted them. */
  occasions: z.array(Shown).catch([]),
  /** What it takes on disk: the last checkpoint and the lines since, in characters. */
  size: z.number().catch(0),
});
export type Summary = z.infer<typeof Summary>;

/** Of a reception with a passphrase nothing is shown but that there is one. */
export const SealedSummary = Summary.pick({ id: true, edited: true, size: true }).extend({ sealed: z.literal(true) });
export type SealedSummary = z.infer<typeof SealedSummary>;

export function summaryOf(reception: Reception, edited: string, size: number): Summary {
  const { id, title, date, people } = reception;
  return {
    id,
    title,
    ...(date === undefined ? {} : { date }),
    edited,
    people: Object.keys(people).length,
    occasions: occasionsInOrder(reception).map((occasion) => ({ title: occasion.title, layout: occasion.layout })),
    size,
  };
}

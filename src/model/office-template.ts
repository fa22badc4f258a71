import { DrawnRoom, ownLayoutId } from './drawn-room';
import { HouseConvention } from './house-convention';
import { ConventionId, Givens, Settings } from './occasion';
import { isOwnLayout } from './own-layout';
import { PaperSettings } from './paper-settings';
import { z } from './zod';

/** How the paper looks: fonts, lines and the options of documents; nothing of what was printed. */
const Paper = PaperSettings.pick({ secrecy: true, header: true, footer: true, numberedThrough: true, pack: true, options: true }).extend({
  titleFont: z.string().max(100).optional(),
  textFont: z.string().max(100).optional(),
  nameFont: z.string().max(100).optional(),
});

/**
 * How an office holds one kind of occasion, for another office to begin with: layout, convention, variants, and how its paper looks.
 * Nobody's name is in it.
 */
export const OfficeTemplate = z
  .object({
    name: z.string().min(1).max(200),
    layout: z.string().min(1),
    settings: Settings,
    convention: ConventionId,
    given: Givens,
    house: HouseConvention.optional(),
    room: DrawnRoom.optional(),
    /** Vehicles of the office's own that drive in the column. */
    vehicles: z.array(DrawnRoom).max(30).optional(),
    paper: Paper.optional(),
  })
  .refine(({ house, layout }) => house === undefined || house.layout === layout, {
    path: ['house'],
    message: 'The order of the house is of another layout.',
  })
  .refine(({ room, layout }) => (room ? layout === ownLayoutId(room) : !isOwnLayout(layout)), {
    path: ['room'],
    message: 'The room is not the one that the layout names.',
  });
export type OfficeTemplate = z.infer<typeof OfficeTemplate>;

import { blockOf, SeatId } from '../ids';
import { isRaw, type Migration, type Raw } from './migration';

/** `{ T2.4: p1 }` → `{ T2: { T2.4: p1 } }`. What is no seat stays at the top, where the schema refuses it. */
function inBlocks(seating: unknown): unknown {
  if (!isRaw(seating)) return seating;
  const blocks: Record<string, unknown> = {};
  for (const [seat, person] of Object.entries(seating)) {
    const id = SeatId.safeParse(seat);
    if (!id.success) {
      blocks[seat] = person;
      continue;
    }
    const block = blockOf(id.data);
    const seats = blocks[block];
    blocks[block] = { ...(isRaw(seats) ? seats : {}), [seat]: person };
  }
  return blocks;
}

const migrateOccasion = (occasion: unknown): unknown =>
  isRaw(occasion) ? { ...occasion, seating: inBlocks(occasion.seating), chosen: occasion.chosen ?? {} } : occasion;

function migrate(plan: Raw): Raw {
  const occasions = plan.occasions;
  const settings = plan.settings;
  return {
    ...plan,
    occasions: isRaw(occasions)
      ? Object.fromEntries(Object.entries(occasions).map(([id, occasion]) => [id, migrateOccasion(occasion)]))
      : occasions,
    settings: isRaw(settings) || settings === undefined ? { rules: {}, ...settings } : settings,
  };
}

/** Plans of the time before the first release. */
export const from0To1: Migration = {
  from: 0,
  because: 'Seatings are kept block by block; seats chosen by a guest and rules of the reception are recorded.',
  migrate,
};

import { DrawnRoom } from './drawn-room';
import { HouseConvention } from './house-convention';
import { HouseConventionId, OccasionId, PersonId, ReceptionId, RoomId, WaiverId } from './ids';
import { Occasion } from './occasion';
import { OpenConflicts } from './open-conflict';
import { PaperSettings } from './paper-settings';
import { Person } from './person';
import { ReceptionSheet } from './reception-sheet';
import { SettledTitles } from './settled-titles';
import { Wish } from './wish';
import { z } from './zod';

/** A finding that a named person accepted. It stays in the review and prints. */
export const Waiver = z.object({
  id: WaiverId,
  occasion: OccasionId,
  /** Identity of the finding: rule and subjects. */
  finding: z.string().min(1),
  by: z.string().min(1).max(200),
  reason: z.string().min(1).max(1000),
  at: z.string().max(30),
});
export type Waiver = z.infer<typeof Waiver>;

const ReceptionSettings = z.object({
  paperTitleFont: z.string().optional(),
  paperTextFont: z.string().optional(),
  /** Of names: place cards, plates, signs. */
  paperNameFont: z.string().optional(),
  paper: PaperSettings.optional(),
  /** Rules that this reception turns off or lowers; always visible in the review. */
  rules: z.record(z.string(), z.enum(['off', 'breach', 'departure', 'remark'])),
});
export type ReceptionSettings = z.infer<typeof ReceptionSettings>;

export const currentFormatVersion = 1;

export const Reception = z.object({
  format: z.literal('xici'),
  formatVersion: z.literal(currentFormatVersion),
  id: ReceptionId,
  title: z.string().min(1).max(200),
  date: z.string().max(30).optional(),
  place: z.string().max(200).optional(),
  contact: z.string().max(400).optional(),
  /** Level, purpose, official letter, contacts, lodging, costs; absent until somebody fills it in. */
  sheet: ReceptionSheet.optional(),
  people: z.record(PersonId, Person),
  occasions: z.record(OccasionId, Occasion),
  /** The occasions in the order of the programme. */
  programme: z.array(OccasionId),
  waivers: z.record(WaiverId, Waiver),
  /** Rules that staff make themselves for this reception (CONTRACT §2, wishes). */
  wishes: z.array(Wish).optional(),
  /** Orders of seats that the office has made itself; absent where there are none. */
  houseConventions: z.record(HouseConventionId, HouseConvention).optional(),
  /** Rooms of one's own; an occasion in one has the layout `own/<id>`. */
  rooms: z.record(RoomId, DrawnRoom).optional(),
  /** Grades that somebody settled where titles did not say them. */
  settledTitles: SettledTitles.optional(),
  /** Left over from a merge; absent where there is nothing to settle. */
  openConflicts: OpenConflicts.optional(),
  settings: ReceptionSettings,
});
export type Reception = z.infer<typeof Reception>;

const byText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
const partyPlace = { guest: 0, host: 1, other: 2 };

/** People as lists show them: guests, hosts, others; inside a party by official order, those without one last. */
export function peopleInOrder({ people }: Pick<Reception, 'people'>): readonly Person[] {
  return Object.values(people).sort(
    (left, right) =>
      partyPlace[left.party] - partyPlace[right.party] ||
      (left.officialOrder ?? Number.MAX_SAFE_INTEGER) - (right.officialOrder ?? Number.MAX_SAFE_INTEGER) ||
      byText(left.id, right.id),
  );
}

export const occasionsInOrder = ({ occasions, programme }: Pick<Reception, 'occasions' | 'programme'>): readonly Occasion[] =>
  programme.flatMap((id) => occasions[id] ?? []);

export function emptyReception(id: ReceptionId, title: string): Reception {
  return {
    format: 'xici',
    formatVersion: currentFormatVersion,
    id,
    title,
    people: {},
    occasions: {},
    programme: [],
    waivers: {},
    settings: { rules: {} },
  };
}

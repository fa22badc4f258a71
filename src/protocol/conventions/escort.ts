import type { LayoutId } from '../../layouts/layout';
import type { Citation } from '../../model/citation';
import type { ConventionId } from '../../model/occasion';
import { isBanquet, isVehicle } from '../../model/scene';
import { cn } from '../sources/cn';
import { handbook } from '../sources/handbook';
import { intl } from '../sources/intl';

/** Where whoever accompanies the guests needs to be told something. */
type Moment = 'on-the-way' | 'room' | 'car' | 'convoy' | 'lift' | 'photo' | 'meal';

/** One thing an escort does; its words are `escort.<id>` of the conventions. */
export type EscortNote = { readonly id: EscortId; readonly moment: Moment; readonly citation: Citation };

type EscortId =
  | 'corridor'
  | 'corridor-left-front'
  | 'side-by-side'
  | 'stairs-up'
  | 'stairs-down'
  | 'lift'
  | 'lift-attended'
  | 'lift-places'
  | 'seat-and-tea'
  | 'low-seat'
  | 'car-doors'
  | 'convoy-stops'
  | 'photo-front-row'
  | 'served-first'
  | 'toasts'
  | 'no-toast-with-alcohol'
  | 'walk-honor'
  | 'walk-junior-left'
  | 'reviewing'
  | 'behind-the-car'
  | 'driver-round-the-front';

const note = (id: EscortId, moment: Moment, citation: Citation): EscortNote => ({ id, moment, citation });

/** 走廊、楼梯、电梯 and the like (handbook.md H13, cn.md §4.1, §6, §8, §11): what no seat plan shows and the escort has to know. */
const chinese: readonly EscortNote[] = [
  note('corridor', 'on-the-way', handbook.lift),
  note('corridor-left-front', 'on-the-way', cn.escortLeftFront),
  note('side-by-side', 'on-the-way', cn.walkSideBySide),
  note('stairs-up', 'on-the-way', handbook.lift),
  note('stairs-down', 'on-the-way', handbook.lift),
  note('lift', 'lift', handbook.lift),
  note('lift-attended', 'lift', cn.liftAttended),
  note('lift-places', 'lift', cn.lift),
  note('low-seat', 'room', handbook.livingRoom),
  note('seat-and-tea', 'room', handbook.livingRoom),
  note('car-doors', 'car', cn.boardRight),
  note('convoy-stops', 'convoy', handbook.convoy),
  note('photo-front-row', 'photo', cn.photoLeaving),
  note('served-first', 'meal', cn.servedFirst),
  note('toasts', 'meal', cn.toasts),
  note('no-toast-with-alcohol', 'meal', cn.halal),
];

/** Walking, reviewing troops, the way round a car (intl.md §10, §11.4): what is stated abroad, country by country. */
const abroad: Readonly<Partial<Record<ConventionId, readonly EscortNote[]>>> = {
  intl: [note('walk-honor', 'on-the-way', intl.walkingHonor), note('reviewing', 'on-the-way', intl.takingTheSalute)],
  us: [note('walk-honor', 'on-the-way', intl.walkingHonor), note('walk-junior-left', 'on-the-way', intl.juniorOnTheLeft)],
  es: [note('behind-the-car', 'car', intl.walkBehindCar)],
  de: [note('driver-round-the-front', 'car', intl.driverRoundFront)],
};

/** Which moments an occasion of this layout has. A way leads to every room. */
function momentsOf(layout: LayoutId): readonly Moment[] {
  if (layout === 'vehicle/convoy') return ['car', 'convoy'];
  if (layout === 'vehicle/lift') return ['lift'];
  if (isVehicle(layout)) return ['car'];
  if (isBanquet(layout)) return ['on-the-way', 'lift', 'meal'];
  if (layout === 'ceremony/photo') return ['on-the-way', 'photo'];
  if (layout === 'meeting/living-room' || layout === 'meeting/courtesy-call') return ['on-the-way', 'lift', 'room'];
  return ['on-the-way', 'lift'];
}

/** What the escort is told, in the order in which it happens; of one layout, or all there is. Empty where no source speaks. */
export function escortNotes(convention: ConventionId, layout?: LayoutId): readonly EscortNote[] {
  const notes = convention.startsWith('cn-') ? chinese : (abroad[convention] ?? []);
  const moments = layout && momentsOf(layout);
  return moments ? notes.filter(({ moment }) => moments.includes(moment)) : notes;
}

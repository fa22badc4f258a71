import type { LayoutSeat } from '../../../layouts/layout';
import type { Citation } from '../../../model/citation';
import type { Placed, Scene, SceneAnswer } from '../scene';

export type HeadAuthority = {
  readonly head: Citation;
  /** With a lectern in the middle; absent where no source speaks of one. */
  readonly lectern?: Citation;
  readonly even: Citation;
  /** Where wives sit, if the source says so: the host's at the principal guest's right, that guest's at the host's left. */
  readonly couples?: Citation;
  /** Who sits where at a wedding breakfast (`head-table=wedding`). */
  readonly wedding?: Citation;
};

/** From the front, left to right. The source gives each a chair and sets nobody above anybody. */
const weddingParty = [
  'chair-of-the-maid-of-honor',
  'chair-of-the-grooms-father',
  'chair-of-the-brides-mother',
  'chair-of-the-groom',
  'chair-of-the-bride',
  'chair-of-the-brides-father',
  'chair-of-the-grooms-mother',
  'chair-of-the-best-man',
];

/** Undefined unless the table is just as long as the source draws it. */
function weddingTable(seats: readonly LayoutSeat[], citation: Citation): SceneAnswer | undefined {
  if (seats.length !== weddingParty.length) return undefined;
  const fromLeft = [...seats].sort((left, right) => left.at.x - right.at.x);
  const any = fromLeft.map(({ id }, place): Placed => {
    const because = [{ principle: weddingParty[place] ?? '', citation }];
    return { seat: id, because, sourced: false, tied: place > 0 };
  });
  return { order: { any } };
}

/** Both wives are at the table: the source has one plan for it, however the given puts it. */
const invited: readonly (string | undefined)[] = ['together', 'by-host-couple'];

/** Everybody looks down the page: the own right is the left of the drawing. Nearest the middle first. */
function hands(seats: readonly LayoutSeat[]) {
  const sorted = [...seats].sort((left, right) => Math.abs(left.at.x) - Math.abs(right.at.x));
  return {
    middle: sorted.find(({ at }) => Math.abs(at.x) < 1),
    right: sorted.filter(({ at }) => at.x < -1),
    left: sorted.filter(({ at }) => at.x > 1),
  };
}

/** One-sided head table (CONTRACT `banquet/head`): host in the middle, then right and left in turn. */
export const headTableScene =
  ({ head, lectern, even, couples, wedding }: HeadAuthority): Scene =>
  ({ layout, seats, given }) => {
    if (wedding && given('head-table') === 'wedding') return weddingTable(seats, wedding);
    const { middle, right, left } = hands(seats);
    const withLectern = Number(layout.settings.lectern) === 1;
    const host = middle ?? right[0];
    if (!host || (withLectern && !lectern)) return undefined;
    const onRight = right.filter((seat) => seat !== host);
    // Without a middle the host holds the first place at the right, so the turn begins at the left.
    const lead = middle ? [onRight, left] : [left, onRight];
    const ofLectern = withLectern ? lectern : undefined;
    const citation = ofLectern ?? head;
    const turns = Math.max(onRight.length, left.length);
    const guest: Placed[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      for (const hand of lead) {
        const seat = hand?.[turn];
        if (!seat) continue;
        const principle =
          guest.length === 0
            ? hand === onRight
              ? 'guest-at-the-hosts-right'
              : ofLectern
                ? 'second-beside-the-lectern'
                : 'right-and-left-in-turn'
            : 'right-and-left-in-turn';
        guest.push({ seat: seat.id, because: [{ principle, citation: middle || withLectern ? citation : even }], sourced: true });
      }
    }
    const hostReason = {
      principle: middle ? 'host-in-the-middle' : 'host-right-of-the-middle',
      citation: middle ? head : (ofLectern ?? even),
    };
    const wife = onRight[1];
    if (couples && middle && !withLectern && wife && invited.includes(given('couples'))) {
      const [beside, ...others] = guest.filter(({ seat }) => seat !== wife.id);
      const [guestsWife, ...rest] = others;
      const said = (principle: string) => [{ principle, citation: couples }];
      return {
        order: {
          host: [
            { seat: host.id, because: [hostReason], sourced: true },
            { seat: wife.id, because: said('hosts-wife-at-the-guests-right'), sourced: true },
          ],
          guest: [
            ...(beside ? [beside] : []),
            ...(guestsWife ? [{ ...guestsWife, because: said('guests-wife-at-the-hosts-left') }] : []),
            ...rest,
          ],
        },
      };
    }
    return { order: { host: [{ seat: host.id, because: [hostReason], sourced: true }], guest } };
  };

import { forward, ownRight } from '../../../geometry/facing';
import type { Point } from '../../../geometry/point';
import type { Layout, LayoutSeat } from '../../../layouts/layout';
import type { Citation } from '../../../model/citation';
import type { SeatWork } from '../../../model/drawn-room';
import type { ConventionId } from '../../../model/occasion';
import { cn } from '../../sources/cn';
import { intl } from '../../sources/intl';
import { byPrinciples, type Principle } from '../by-principles';
import { fromMiddle, frontOverRear, type Hand, nearerTo } from '../principles';
import type { RoleSeat, Scene, SceneAnswer } from '../scene';
import { type PlaceInRing, ringOf } from './ring-of-seats';

/** No source has seen this room: what is stated of other rooms inspires the order of this one. */
const drawn = (citation: Citation): Citation => ({ ...citation, relation: 'inspires' });

export type RoomAuthority = {
  readonly hand: Hand;
  readonly door: Citation;
  readonly rows: Citation;
  readonly far: Citation;
  readonly center: Citation;
  readonly side: Citation;
  readonly round: Citation;
};

const chinese: RoomAuthority = {
  hand: 'left',
  door: drawn(cn.facingDoor),
  rows: drawn(cn.rostrumPrinciples),
  far: drawn(cn.hollowPrinciples),
  center: drawn(cn.rostrumPrinciples),
  side: drawn(cn.rostrumPrinciples),
  round: drawn(cn.roundMeeting),
};
const withForeigners: RoomAuthority = { ...chinese, hand: 'right', side: drawn(cn.rowsForeign) };
const atBusiness: RoomAuthority = { ...chinese, hand: 'right', side: drawn(cn.rowsBusiness) };
const abroad: RoomAuthority = {
  hand: 'right',
  door: drawn(cn.facingDoor),
  rows: drawn(intl.rowOdd),
  far: drawn(cn.hollowPrinciples),
  center: drawn(intl.rowOdd),
  side: drawn(intl.rightHand),
  round: drawn(intl.roundMulti),
};

export const roomAuthority = (convention: ConventionId): RoomAuthority =>
  convention === 'cn-domestic'
    ? chinese
    : convention === 'cn-foreign'
      ? withForeigners
      : convention === 'cn-business'
        ? atBusiness
        : abroad;

/** The room turned so that the entrance is in the wall at the bottom, as every principle here reads it. */
function fromTheEntrance({ door }: Layout, seats: readonly LayoutSeat[]): readonly LayoutSeat[] {
  const wall = door?.wall;
  if (!wall) return seats;
  const turned = ({ x, y }: Point): Point => (wall === 'top' ? { x: -x, y: -y } : wall === 'left' ? { x: y, y: -x } : { x: -y, y: x });
  const by = wall === 'top' ? 180 : wall === 'left' ? 270 : 90;
  return seats.map((seat) => ({ ...seat, at: turned(seat.at), facing: (seat.facing + by) % 360 }));
}

/** 0 looks to the wall with the door, 1 along it, 2 has it behind. Chairs set at a slant count as what they are nearest to. */
function turnedFromDoor({ facing }: LayoutSeat): number {
  const { y } = forward(facing);
  return y > 0.5 ? 0 : y < -0.5 ? 2 : 1;
}

/** Chairs are pushed about: a hand's breadth does not rank. Counted in steps, so that the order stays an order. */
const step = 250;
const deep = ({ at }: LayoutSeat) => Math.round(at.y / step);

const slanted = ({ facing }: LayoutSeat) => Math.round(facing) % 90 !== 0;

/**
 * A fan: blocks at angles that look away from the door, to one stage. Their rows count from their own front, and the middle is the
 * axis of them all; how deep in the room a block stands follows from the angle and ranks nobody.
 */
function fanOf(seats: readonly LayoutSeat[]) {
  const listeners = seats.filter((seat) => turnedFromDoor(seat) === 2);
  if (!listeners.some(slanted)) return undefined;
  const x = listeners.map(({ at }) => at.x);
  const axis = (Math.min(...x) + Math.max(...x)) / 2;
  return {
    has: (seat: LayoutSeat) => turnedFromDoor(seat) === 2,
    fromAxis: ({ at }: LayoutSeat) => Math.round(Math.abs(at.x - axis) / step),
  };
}

/**
 * Whoever sits sideways has no hand of the room; the one at the far end, facing the door, lends theirs. So the two arms of a
 * U or of a round of sofas are told apart as they are from the place of honor.
 */
function hand({ hand: side, side: citation }: RoomAuthority): Principle {
  const reach = (seat: LayoutSeat) => {
    const right = ownRight(turnedFromDoor(seat) === 1 ? 180 : seat.facing);
    const reached = Math.round(seat.at.x * right.x + seat.at.y * right.y);
    return side === 'right' ? -reached : reached;
  };
  return nearerTo(side === 'left' ? 'own-left-over-own-right' : 'own-right-over-own-left', citation, reach);
}

/** So little that a whole row of it is less than a step. */
const hardly = 1 / 4096;

/** Steps from the middle of the row, not counting seats on the way that are kept for somebody at work; of two as many steps away the nearer. */
function stepsFromMiddle(seats: readonly LayoutSeat[]): (seat: LayoutSeat) => number {
  const kept = seats.filter(({ keptFor }) => keptFor);
  return (seat) => {
    const middle = (seat.of + 1) / 2;
    const between = kept.filter(
      ({ side, row, table, place }) =>
        side === seat.side &&
        row === seat.row &&
        table === seat.table &&
        (place - middle) * (seat.place - middle) > 0 &&
        Math.abs(place - middle) < Math.abs(seat.place - middle),
    );
    return fromMiddle(seat) - between.length + fromMiddle(seat) * hardly;
  };
}

/** Whoever drew the room has the word on what a seat is for. */
export const asMarked: Citation = { source: '本单位绘制的会场图', place: '席位用途', relation: 'states', grade: 'professional' };

/** Seats kept for people at work, role by role as they were drawn. */
function rolesOf(seats: readonly LayoutSeat[]): NonNullable<SceneAnswer['roles']> {
  const roles = new Map<SeatWork, RoleSeat[]>();
  for (const { id, party, keptFor } of seats) {
    if (!keptFor) continue;
    const kept: RoleSeat = { seat: id, ...(party ? { party } : {}), because: [{ principle: 'kept-as-drawn', citation: asMarked }] };
    roles.set(keptFor, [...(roles.get(keptFor) ?? []), kept]);
  }
  return Object.fromEntries(roles);
}

/** One table that everybody sits round. */
const roundTable = (
  { hand: side, round, side: citation }: RoomAuthority,
  ring: (seat: LayoutSeat) => PlaceInRing,
): readonly Principle[] => [
  nearerTo('nearer-the-first-seat', round, (seat) => ring(seat).steps),
  nearerTo(side === 'left' ? 'own-left-over-own-right' : 'own-right-over-own-left', citation, (seat) => (ring(seat).hand === side ? 0 : 1)),
];

/**
 * A room that was drawn by hand, ranked from nothing but its geometry. Where seats are marked for a party, each party has its own
 * order and unmarked seats follow for everybody; seats kept for people at work are in none.
 */
export const drawnRoomScene =
  (authority: RoomAuthority): Scene =>
  ({ layout, seats: asDrawn }) => {
    const seats = fromTheEntrance(layout, asDrawn);
    const ring = layout.door
      ? ringOf(
          seats.filter(({ keptFor }) => !keptFor),
          authority.hand,
        )
      : undefined;
    const fan = fanOf(seats);
    const steps = stepsFromMiddle(seats);
    const depth = (seat: LayoutSeat) => (fan?.has(seat) ? 0 : deep(seat));
    const alongWalls: readonly Principle[] = [
      ...(layout.door ? [nearerTo('facing-door-over-back', authority.door, turnedFromDoor)] : []),
      frontOverRear(authority.rows),
      ...(layout.door ? [nearerTo('far-from-door', authority.far, depth)] : []),
      nearerTo('center-over-sides', authority.center, (seat) => (fan?.has(seat) ? fan.fromAxis(seat) : steps(seat))),
      hand(authority),
    ];
    const principles = ring ? roundTable(authority, ring) : alongWalls;
    const ranked = (party: 'guest' | 'host' | undefined) =>
      byPrinciples(
        seats.filter((seat) => seat.party === party && !seat.keptFor),
        principles,
      );
    const [guest, host, any] = [ranked('guest'), ranked('host'), ranked(undefined)];
    return {
      order: {
        ...(guest.length > 0 ? { guest } : {}),
        ...(host.length > 0 ? { host } : {}),
        ...(any.length > 0 ? { any } : {}),
      },
      roles: rolesOf(seats),
    };
  };

import type { LayoutSeat, OwnVehicle } from '../../../layouts/layout';
import type { Citation } from '../../../model/citation';
import type { ConventionId } from '../../../model/occasion';
import { unranked } from '../../sources/cite';
import { cn } from '../../sources/cn';
import { handbook } from '../../sources/handbook';
import { intl } from '../../sources/intl';
import { held } from '../by-list';
import { byPrinciples, type Principle } from '../by-principles';
import { nearerTo } from '../principles';
import type { Scene } from '../scene';

/** No source has seen this vehicle: what is stated of others inspires its order. */
const drawn = (citation: Citation): Citation => ({ ...citation, relation: 'inspires' });

type VehicleAuthority = {
  readonly driver: Citation;
  /** Beside a chauffeur sits whoever attends on the others; beside a host who drives, the first guest. */
  readonly besideChauffeur: Citation;
  readonly besideHost: Citation;
  readonly rows: Citation;
  readonly doorSide: Citation;
  /** In a car the middle of the rear bench comes last. */
  readonly middle: Citation;
  readonly forward: Citation;
};

const chinese = (body: OwnVehicle['body']): VehicleAuthority => ({
  driver: drawn(body === 'bus' ? cn.bus : handbook.chauffeur),
  besideChauffeur: drawn(body === 'car' ? handbook.chauffeur : cn.van9),
  besideHost: drawn(body === 'car' ? handbook.hostDrives : cn.van9),
  rows: drawn(body === 'bus' ? cn.bus : cn.van9),
  doorSide: drawn(body === 'car' ? handbook.chauffeur : body === 'van' ? cn.van9 : cn.bus),
  middle: drawn(handbook.chauffeur),
  forward: drawn(cn.train),
});

/** Abroad the sources speak of cars by make and of buses only; what is left is geometry, and says so. */
const abroad: VehicleAuthority = {
  driver: unranked,
  besideChauffeur: unranked,
  besideHost: unranked,
  rows: drawn(intl.esBus),
  doorSide: drawn(intl.esBus),
  middle: unranked,
  forward: unranked,
};

const authorityOf = (convention: ConventionId, { body }: OwnVehicle): VehicleAuthority =>
  convention.startsWith('cn-') ? chinese(body) : abroad;

const facesBack = ({ facing }: LayoutSeat) => (Math.abs(((Math.round(facing) + 360) % 360) - 180) < 90 ? 1 : 0);
const isMiddle = ({ place, of }: LayoutSeat) => (place > 1 && place < of ? 1 : 0);

/**
 * A vehicle that was drawn by hand: ranked by who drives, the rows, and the side on which people get in. Whoever sits beside a chauffeur
 * comes last; beside a host who drives, first.
 */
export const drawnVehicleScene =
  (convention: ConventionId, own: OwnVehicle): Scene =>
  ({ seats, given }) => {
    const authority = authorityOf(convention, own);
    const steering = seats.find(({ id }) => id === own.driver);
    const drives = steering ? given('driver') : 'chauffeur';
    const beside = (seat: LayoutSeat) => (seat.row === steering?.row ? 1 : 0);
    const fromDoor = ({ at }: LayoutSeat) => Math.round(own.doorSide === 'right' ? -at.x : at.x);
    const couple = drives === 'host-couple';
    // The farthest from the wheel in the driver's row: beside him, past a middle seat.
    const spouse = couple
      ? seats
          .filter((seat) => beside(seat) === 1 && seat.id !== steering?.id)
          .sort((one, other) => Math.abs(other.at.x - (steering?.at.x ?? 0)) - Math.abs(one.at.x - (steering?.at.x ?? 0)))[0]
      : undefined;
    const principles: readonly Principle[] = [
      drives === 'host'
        ? nearerTo('beside-driving-host-first', authority.besideHost, (seat) => 1 - beside(seat))
        : nearerTo('beside-driver-last', authority.besideChauffeur, beside),
      nearerTo('front-over-rear', authority.rows, ({ row }) => row),
      nearerTo('forward-over-backward', authority.forward, facesBack),
      ...(own.body === 'car' ? [nearerTo('outer-over-middle', authority.middle, isMiddle)] : []),
      nearerTo('door-side-first', authority.doorSide, fromDoor),
    ];
    const passengers = seats.filter(({ id }) => id !== steering?.id && id !== spouse?.id);
    return {
      order: { any: byPrinciples(passengers, principles) },
      roles: {
        ...(steering
          ? {
              driver: held(seats, [steering.id], {
                principle: drives === 'chauffeur' ? 'driver-drives' : 'host-drives',
                citation: authority.driver,
              }),
            }
          : {}),
        ...(spouse
          ? { 'host-spouse': held(seats, [spouse.id], { principle: 'host-couple-in-front', citation: authority.besideHost }) }
          : {}),
      },
    };
  };

/** The family of a layout is the part of its id before the stroke (CONTRACT §1): `vehicle/coach`, `banquet/round`, an own `vehicle/own/…`. */
const isOf = (family: string) => (layout: string) => layout.startsWith(`${family}/`);

/** Something that people ride in: a car, a coach, a convoy, a train bay, a cabin, a lift. */
export const isVehicle = isOf('vehicle');

/** A meal at one table or many. */
export const isBanquet = isOf('banquet');

export type OwnRoomId = `own/${string}`;
/** Like any other vehicle, so that whatever holds for vehicles holds for those that an office has drawn. */
export type OwnVehicleId = `vehicle/own/${string}`;
/** Like any other banquet. */
export type OwnBanquetId = `banquet/own/${string}`;
export type OwnLayoutId = OwnRoomId | OwnVehicleId | OwnBanquetId;

export const isOwnVehicle = (layout: string): layout is OwnVehicleId => layout.startsWith('vehicle/own/');
export const isOwnLayout = (layout: string): layout is OwnLayoutId =>
  layout.startsWith('own/') || layout.startsWith('banquet/own/') || isOwnVehicle(layout);

/** The id of the drawing in a layout id. */
export const ownRoomIdIn = (layout: OwnLayoutId): string => layout.slice(layout.lastIndexOf('own/') + 4);

import { z } from './zod';

/** What a vehicle of a convoy is for (CONTRACT §3, `march`). */
export const ConvoyRole = z.enum([
  'advance',
  'patrol',
  'pilot',
  'lead',
  'front-guard',
  'host',
  'principal',
  'spare',
  'flank-guard',
  'rear-guard',
  'guest',
  'retinue',
  'media',
  'medical',
  'luggage',
  'support',
  'tail',
]);
export type ConvoyRole = z.infer<typeof ConvoyRole>;

/** `V1`, `V2` … as the layout numbers them from the head of the column; the only vehicle of an occasion is `V1`. */
export const VehicleKey = z.string().regex(/^V[1-9]\d?$/, 'A vehicle is called V1, V2 and so on.');

/** What the office knows of one vehicle, beside the seats that its layout draws. */
export const Vehicle = z.object({
  role: ConvoyRole.optional(),
  /** 车号: what stands on the windscreen and on the manifest, where it is not the place in the column. */
  number: z.string().min(1).max(40).optional(),
  plate: z.string().min(1).max(40).optional(),
  driver: z.string().min(1).max(200).optional(),
  phone: z.string().min(1).max(60).optional(),
  /** People that the vehicle may carry, the driver included (核定载人数). */
  capacity: z.int().min(1).max(99).optional(),
  note: z.string().min(1).max(400).optional(),
});
export type Vehicle = z.infer<typeof Vehicle>;

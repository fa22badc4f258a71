import type { Language } from '../../i18n/speak';
import type { HouseConvention } from '../../model/house-convention';
import type { OccasionId, SeatId } from '../../model/ids';
import type { HonorOrder } from '../../protocol/conventions/honor-order';
import type { FileTrouble } from '../files/files-port';

/** An order of the house in the making: the plan shows the ranks that it gives, without people, and tells every seat that is picked. */
export type Ordering = { readonly house: HouseConvention; readonly onPick: (seat: SeatId) => void };

/** A house convention out of a file; `note` where the file had more than this version knows. */
export type OpenedHouse = { readonly house: HouseConvention; readonly note?: string };

export type HousePort = {
  /** The honor order of the occasion, were it to go by this house convention. */
  readonly honorBy: (occasion: OccasionId, house: HouseConvention) => HonorOrder | undefined;
  /** Writes a `*.xici-house.json`. */
  readonly save: (house: HouseConvention) => Promise<void>;
  /** Reads the given file, or asks for one. */
  readonly open: (language: Language, file?: File) => Promise<OpenedHouse | FileTrouble | 'cancelled'>;
};

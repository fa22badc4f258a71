import type { Command } from '../../commands/command';
import type { OfficeForm } from '../../exchange/export/office-file';
import type { Language } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import type { FileTrouble } from './files-port';
import type { Watch } from './watch';

export type ExportFormat = OfficeForm;

/** `png-2` and `png-4` are twice and four times as large as on a screen; `png-clear` is without the white of the paper. */
export type PictureFormat = 'svg' | 'png-2' | 'png-4' | 'png-clear';

/** Where a browser can hold no picture as large as was asked for, how many times as large as on a screen it is instead. */
export type PictureOutcome = 'cancelled' | 'done' | { readonly asked: number; readonly scale: number };

export type ExportPort = {
  /** Asks where and writes there; false: the person changed their mind, in the file dialog or while it was being made. */
  readonly save: (format: ExportFormat, reception: Reception, language: Language, watch: Watch) => Promise<boolean>;
  /** The chart of one occasion, as it prints. */
  readonly savePicture: (
    format: PictureFormat,
    reception: Reception,
    occasion: OccasionId,
    language: Language,
    watch: Watch,
  ) => Promise<PictureOutcome>;
  /** On the clipboard, as large as `png-2`. */
  readonly copyPicture: (reception: Reception, occasion: OccasionId, language: Language, watch: Watch) => Promise<PictureOutcome>;
  /** Who sits where, as a table for Word, Excel or a mail. */
  readonly copyTable: (reception: Reception, occasion: OccasionId, language: Language) => Promise<void>;
  /** Writes a `*.xici-template.json`: layout, convention and paper, and nobody's name. */
  readonly saveTemplate: (reception: Reception, occasion: OccasionId) => Promise<void>;
  /** Reads the given file, or asks for one; what makes an occasion of it, under this id. `note`: the file had more than this version knows. */
  readonly openTemplate: (
    reception: Reception,
    occasion: OccasionId,
    language: Language,
    file?: File,
  ) => Promise<{ readonly commands: readonly Command[]; readonly note?: string } | FileTrouble | 'cancelled'>;
};

import type { MessageKey } from '../../i18n/speak';

/**
 * Why a file of the command line cannot be used, with the place and the remedy.
 * Said by `speaker.speak('exchange', messageId, data)`; `data` always has `file`, and `row` and `column` where there is one.
 */
export type FileFault = {
  readonly messageId: MessageKey<'exchange'>;
  readonly data: Readonly<Record<string, string | number>>;
};

export type Faults = { readonly faults: readonly FileFault[] };

export const hasFaults = <Read extends object>(read: Read | Faults): read is Faults => 'faults' in read;

import type { DocumentKind, DocumentOption } from '../documents/document-kind';
import type { DocumentOptions } from '../model/paper-settings';
import type { Call } from './answer';
import { UsageFault } from './arguments';
import { pairsAsked } from './pairs-asked';

const yes = /^(yes|true|1|是)$/i;
const no = /^(no|false|0|否)$/i;

/** What an option of a document understands by this word; undefined when nothing. */
function understood(option: DocumentOption, value: string): DocumentOptions[string] | undefined {
  switch (option.kind) {
    case 'choice':
      return option.choices.find((choice) => choice === value);
    case 'tick':
      return yes.test(value) ? true : no.test(value) ? false : undefined;
    case 'length': {
      const length = Number(value);
      return length >= option.least && length <= option.most ? length : undefined;
    }
    case 'text':
      return value.length <= option.most ? value : undefined;
    case 'occasion':
      return value;
  }
}

/** How an option can be set, for whoever wrote what it does not understand. */
function waysToSay(option: DocumentOption): readonly string[] {
  switch (option.kind) {
    case 'choice':
      return option.choices.map((choice) => `${option.key}=${choice}`);
    case 'tick':
      return [`${option.key}=yes`, `${option.key}=no`];
    case 'length':
      return [`${option.key}=${option.least}–${option.most}`];
    case 'text':
    case 'occasion':
      return [`${option.key}=…`];
  }
}

/** `--option size=90x55 --option titles=no`, as the document wants it. Of several documents each takes what it has. */
export function documentOptionsAsked(call: Call, { id, options }: DocumentKind, several: boolean): DocumentOptions {
  const chosen: Record<string, DocumentOptions[string]> = {};
  for (const [key, value] of Object.entries(pairsAsked(call, 'option'))) {
    const known = options.find((one) => one.key === key);
    const meant = known && understood(known, value);
    if (meant !== undefined) chosen[key] = meant;
    else if (known || !several) {
      const ways = known ? waysToSay(known) : options.flatMap(waysToSay);
      throw new UsageFault(
        call.speaker.say('cli', 'documentOptionUnknown', { document: id, option: `${key}=${value}`, known: ways.join(', ') }),
      );
    }
  }
  return chosen;
}

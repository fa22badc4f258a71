import { documentFor, type PrintRequest } from '../../src/documents/index';
import type { PrintDocument } from '../../src/documents/print-document';
import { speakerFor } from '../../src/i18n/speak';
import { Reception } from '../../src/model/reception';
import type { OccasionContext } from '../../src/protocol/rules/occasion-context';
import type { person } from './sample';

type Wish = Partial<PrintRequest>;

/** A document of one occasion, made and dressed. */
export function made(document: string, context: OccasionContext, options: PrintRequest['options'] = {}, wish: Wish = {}): PrintDocument {
  const { reception } = context;
  const printed = documentFor({ document, reception, context, options, speaker: speakerFor('zh-CN'), ...wish });
  if (!printed) throw new Error(`The document ${document} was not made.`);
  return printed;
}

/** A document of a whole reception. */
export function madeOf(document: string, reception: Reception, options: PrintRequest['options'] = {}, wish: Wish = {}): PrintDocument {
  const printed = documentFor({ document, reception, options, speaker: speakerFor('zh-CN'), ...wish });
  if (!printed) throw new Error(`The document ${document} was not made.`);
  return printed;
}

/** A reception of people without any occasion. */
export const receptionOf = (people: readonly ReturnType<typeof person>[], more: Partial<Reception> = {}): Reception =>
  Reception.parse({
    format: 'xici',
    formatVersion: 1,
    id: 'sample',
    title: '罗维斯市代表团访问江临',
    people: Object.fromEntries(people.map((one) => [one.id, one])),
    occasions: {},
    programme: [],
    waivers: {},
    settings: { rules: {} },
    ...more,
  });

import type { Speaker } from '../i18n/speak';
import { type DocumentOptions, type PaperSettings, printKey } from '../model/paper-settings';
import type { Reception } from '../model/reception';
import type { OccasionContext } from '../protocol/rules/occasion-context';
import { changeSlip } from './archive/change-slip';
import { checkReport } from './archive/check-report';
import { handbook } from './archive/handbook';
import { receptionList } from './archive/reception-list';
import { versionDifference } from './archive/version-difference';
import { escortCards } from './cards/escort-cards';
import { nameTags } from './cards/name-tags';
import { placeCards } from './cards/place-cards';
import { roomSigns } from './cards/room-signs';
import { tableSigns } from './cards/table-signs';
import { manifest } from './convoy/manifest';
import { marchOrder } from './convoy/march-order';
import { passengerIndex } from './convoy/passenger-index';
import { windscreenNumbers } from './convoy/windscreen-numbers';
import type { DocumentKind, Made } from './document-kind';
import { fingerprintOf } from './fingerprint';
import type { FlowSheet } from './flow-pages';
import { fontsOf } from './fonts';
import { dressed } from './page-furniture';
import { attendanceSheet } from './people/attendance-sheet';
import { kitchenList } from './people/kitchen-list';
import { personalCard } from './people/personal-card';
import { signInIndex } from './people/sign-in-index';
import type { PrintDocument } from './print-document';
import { drawingOf, stagesOf } from './print-job';
import { entranceChart } from './seating/entrance-chart';
import { photoOrder } from './seating/photo-order';
import { seatingBoard } from './seating/seating-board';
import { seatingChart } from './seating/seating-chart';
import { tablePlan } from './seating/table-plan';
import { tableSheets } from './seating/table-sheets';

export { drawingOf };

/** Everything that is printed, in the order of the gallery: `--document` of the headless command, and the print screen. */
export const documentKinds: readonly DocumentKind[] = [
  seatingChart,
  tablePlan,
  tableSheets,
  entranceChart,
  seatingBoard,
  photoOrder,
  placeCards,
  tableSigns,
  roomSigns,
  nameTags,
  escortCards,
  manifest,
  marchOrder,
  windscreenNumbers,
  passengerIndex,
  personalCard,
  attendanceSheet,
  signInIndex,
  kitchenList,
  handbook,
  receptionList,
  checkReport,
  changeSlip,
  versionDifference,
];

export const documentIds: readonly string[] = documentKinds.map(({ id }) => id);
export const documentOf = (id: string): DocumentKind | undefined => documentKinds.find((kind) => kind.id === id);

export type PrintRequest = {
  readonly document: string;
  readonly reception: Reception;
  /** The stage of the occasion; needed by documents whose scope is one. */
  readonly context?: OccasionContext | undefined;
  /** Answers for this print; what the reception remembers stands where they are silent. */
  readonly options?: DocumentOptions | undefined;
  readonly speaker: Speaker;
  /** Local time of printing, `2026-11-23T10:42`. */
  readonly printedAt?: string | undefined;
  /** The earlier version that a comparison begins from. */
  readonly before?: Reception | undefined;
};

const plain: PaperSettings = {};

/** What is printed for each person is compared by what it says: a part of the set says the same as the whole. */
function recordOf({ pages, people }: Made, { changedOnly: _, ...asked }: DocumentOptions): string {
  return people
    ? fingerprintOf([JSON.stringify(asked), JSON.stringify(people)])
    : fingerprintOf(pages.map(({ width, height, body }) => `${width} ${height} ${body}`));
}

function madeFor({ document: id, reception, context, options = {}, speaker, printedAt, before }: PrintRequest) {
  const kind = documentOf(id);
  if (!kind) throw new Error(`No document is called ${JSON.stringify(id)}.\nMaybe it is missing from the gallery.`);
  if (kind.scope === 'occasion' && !context) return undefined;
  const paper = reception.settings.paper ?? plain;
  const answers = { ...paper.options?.[id], ...options };
  const stages = context ? [context] : stagesOf(reception);
  const made = kind.make(
    {
      reception,
      context,
      contexts: kind.scope === 'reception' ? stages : [],
      speaker,
      printedAt,
      last: paper.printed?.[printKey(id, context?.occasion.id)],
      before,
    },
    answers,
  );
  return { made, settled: kind.settled(answers) };
}

/** A document before header, footer and stamp are put on: how many sheets a set has is known only when all are made. */
export function undressedFor(request: PrintRequest): PrintDocument | undefined {
  const { document: id, reception, speaker } = request;
  const found = madeFor(request);
  if (!found) return undefined;
  const { made, settled } = found;
  return {
    id,
    title: made.title,
    language: speaker.language,
    pages: made.pages,
    notes: made.notes ?? [],
    bare: made.bare ?? false,
    told: made.flows !== undefined,
    record: { pages: recordOf(made, settled), ...(made.people ? { people: made.people } : {}) },
    fonts: fontsOf(reception),
  };
}

/** A document in words and tables, to go on writing; undefined where it needs an occasion and has none, or is a drawing or a card. */
export function flowsFor(request: PrintRequest): { readonly title: string; readonly flows: readonly FlowSheet[] } | undefined {
  const made = madeFor(request)?.made;
  return made?.flows && { title: made.title, flows: made.flows };
}

/** Any document of the gallery; none when it needs an occasion and has none. */
export function documentFor(request: PrintRequest): PrintDocument | undefined {
  const made = undressedFor(request);
  return made && dressed([made], { ...request, paper: request.reception.settings.paper })[0];
}

/** What a reception can print: each document with the occasion it speaks of. */
export type PrintPiece = { readonly kind: DocumentKind; readonly context: OccasionContext | undefined };

export function piecesOf(stages: readonly OccasionContext[], kinds: readonly DocumentKind[] = documentKinds): readonly PrintPiece[] {
  return kinds.flatMap((kind): readonly PrintPiece[] => {
    const suited = stages.filter(kind.suits);
    if (kind.scope === 'occasion') return suited.map((context) => ({ kind, context }));
    return kind.always || suited.length > 0 ? [{ kind, context: undefined }] : [];
  });
}

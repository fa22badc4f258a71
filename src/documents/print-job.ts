import { drawOccasion } from '../drawing/draw-occasion';
import type { Drawing } from '../drawing/drawing';
import { saySide } from '../i18n/say-side';
import type { Language, Speaker } from '../i18n/speak';
import type { OccasionId } from '../model/ids';
import type { PrintRecord } from '../model/paper-settings';
import { occasionsInOrder, type Reception } from '../model/reception';
import { isStageFault, stageOf } from '../protocol/review/stage-of';
import type { OccasionContext } from '../protocol/rules/occasion-context';

/** What every document is made from. */
export type PrintJob = {
  readonly reception: Reception;
  /** The occasion it speaks of, or is narrowed to. */
  readonly context: OccasionContext | undefined;
  /** Every occasion of the programme that can be set, in its order; only the one that the job is narrowed to. */
  readonly contexts: readonly OccasionContext[];
  readonly speaker: Speaker;
  /** Local time of printing, `2026-11-23T10:42`: the clock is the caller's. */
  readonly printedAt: string | undefined;
  /** What was printed of this document the last time. */
  readonly last: PrintRecord | undefined;
  /** The earlier version that a comparison begins from. */
  readonly before: Reception | undefined;
};

/** A reception does not change: each of its occasions is set once, however many lines of a document ask for it. */
const set = new WeakMap<Reception, Map<OccasionId, OccasionContext | undefined>>();

/** One occasion, if there is one of this name and it can be set. */
export function stageIn(reception: Reception, id: OccasionId): OccasionContext | undefined {
  const known = set.get(reception) ?? new Map<OccasionId, OccasionContext | undefined>();
  set.set(reception, known);
  if (!known.has(id)) {
    const occasion = reception.occasions[id];
    const stage = occasion && stageOf(reception, occasion);
    known.set(id, stage && !isStageFault(stage) ? stage : undefined);
  }
  return known.get(id);
}

/** The occasions that can be set, in the order of the programme. */
export const stagesOf = (reception: Reception): readonly OccasionContext[] =>
  occasionsInOrder(reception).flatMap(({ id }) => stageIn(reception, id) ?? []);

const drawings = new WeakMap<OccasionContext, Map<Language, Drawing>>();

/**
 * The same drawing as on screen. Findings are no part of it: what is wrong stands in the check report.
 * Several documents show the same occasion: it is drawn once in a language.
 */
export function drawingOf(context: OccasionContext, speaker: Speaker): Drawing {
  const { language } = speaker;
  const known = drawings.get(context) ?? new Map<Language, Drawing>();
  drawings.set(context, known);
  const drawing = known.get(language) ?? drawOccasion({ context, findings: [], language, saySide: (side) => saySide(side, speaker) });
  known.set(language, drawing);
  return drawing;
}

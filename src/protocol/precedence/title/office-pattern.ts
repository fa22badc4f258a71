import type { Body, Headship } from './title-reading';

/**
 * How the grade follows from the level of the organ: `leader` heads the region itself, `department` one step (two grades) below,
 * `court` half a step below, `fixed` whatever the level, `none` not known.
 */
export type Scale = 'leader' | 'department' | 'court' | 'none' | { readonly fixed: number };

export type OfficePattern = {
  readonly words: RegExp;
  readonly body: Body;
  readonly office: string;
  readonly headship: Headship;
  readonly scale: Scale;
  readonly party?: true;
  readonly titular?: true;
  readonly acting?: true;
  /** Below 1 where the words have several meanings. */
  readonly sure?: number;
};

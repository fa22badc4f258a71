/** How firm a source is: law or institution, professional or agreed by several pages, one weak page. */
export type Grade = 'law' | 'professional' | 'weak';

/** By whose authority. `states`: the source says just this; `inspires`: we drew the norm from it. */
export type Citation = {
  /** Title of the source, as printed. */
  readonly source: string;
  /** Chapter, article or key in ../shared/protocol, so that anybody can look it up. */
  readonly place: string;
  readonly relation: 'states' | 'inspires';
  readonly grade: Grade;
  /** An old custom, off unless asked for. */
  readonly dated?: true;
};

/** A JSON object whose content nobody has checked. */
export type Raw = Readonly<Record<string, unknown>>;

export const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** One step from a format to the next. It trusts nothing: what it does not recognize it hands on for the schema to refuse. */
export type Migration = {
  readonly from: number;
  /** What changed, for the reader of the list. */
  readonly because: string;
  readonly migrate: (plan: Raw) => Raw;
};

/** One picture of the plan as the screen showed it; `saved`: up to which step it was called saved. */
export type Seen = { readonly arrangement: string; readonly saved?: number; readonly moved: boolean; readonly after: number };
export type Verdict = { readonly kept: boolean; readonly last: Seen | undefined; readonly newest: boolean };
export declare function freshProfile(): string;
export declare function dropProfile(profile: string): void;
export declare function oneRun(run: {
  readonly profile: string;
  readonly address: string;
  readonly seed: number;
  readonly life: number;
  readonly before?: readonly Seen[];
}): Promise<{
  readonly verdict: Verdict | undefined;
  readonly found: Seen;
  readonly ledger: readonly Seen[];
  readonly notices: readonly string[];
  readonly asked: readonly string[];
}>;
export declare function judge(ledger: readonly Seen[], found: Seen): Verdict;

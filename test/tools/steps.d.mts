export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };
export function tally(status: number, counted?: Count): Count;
export function countUnit(report: unknown): Count;
export function countJourneys(report: unknown): Count;

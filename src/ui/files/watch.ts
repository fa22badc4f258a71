import type { Told } from '../../exchange/export/told';

/** Somebody waits for a piece of work: they are told how far it is, and may give up on it. */
export type Watch = { readonly told: Told; readonly signal: AbortSignal };

import type { OccasionContext } from '../occasion-context';

/** What the context says: as the occasion gives it, or as the convention fills it in. */
export const givenOf = ({ occasion, honor }: OccasionContext, key: string): string | undefined => occasion.given[key] ?? honor?.given[key];

/** The three Chinese conventions. */
export const isChinese = ({ occasion }: OccasionContext): boolean => occasion.convention.startsWith('cn-');

import type { BookPort } from '../../rulebook/book-port';
import { conventionEntries, conventionScene } from './convention-pages';
import { rankedParties, rankingChoices } from './precedence-pages';
import { exampleOf, ruleEntries } from './rule-pages';
import { alternativesTo, compareVariants } from './variants';

/** The rule book: rules, conventions, variants and precedence, each with its authority and its pictures. */
export const bookPort: BookPort = {
  rules: ruleEntries,
  example: exampleOf,
  conventions: conventionEntries,
  scene: conventionScene,
  compare: compareVariants,
  alternatives: alternativesTo,
  rankings: rankingChoices,
  ranked: rankedParties,
};

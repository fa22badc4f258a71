import type { Givens } from '../../model/occasion';
import type { GivenFault } from './honor-order';

/** One switch of the context. No choices: free text (a country, a place). */
export type Given = { readonly id: string; readonly choices?: readonly string[]; readonly standard?: string };

/** Every given that anything here knows (CONTRACT §3, §4), with its default. Those without one depend on the roster or are off. */
export const givens = [
  { id: 'driver', choices: ['chauffeur', 'host', 'host-couple'], standard: 'chauffeur' },
  { id: 'passengers', choices: ['one', 'several', 'guest-couple'], standard: 'several' },
  { id: 'even', choices: ['first-right-of-center', 'first-left-of-center'], standard: 'first-right-of-center' },
  { id: 'center', choices: ['between', 'on-first'], standard: 'between' },
  { id: 'visit', choices: ['equal', 'superior'], standard: 'equal' },
  { id: 'hosts', choices: ['one', 'two'] },
  { id: 'presiding', choices: ['host', 'guest', 'superior'], standard: 'host' },
  { id: 'frame', choices: ['facing-door', 'entering', 'left'], standard: 'facing-door' },
  { id: 'interpreters', choices: ['none', 'beside', 'behind'] },
  { id: 'counterparts', choices: ['mirrored', 'own-side'], standard: 'own-side' },
  { id: 'head-table', choices: ['official', 'wedding'], standard: 'official' },
  { id: 'delegations', choices: ['facing', 'interleaved'], standard: 'facing' },
  { id: 'far-side', choices: ['guests', 'hosts'], standard: 'guests' },
  { id: 'talks-order', choices: ['usual', 'right-first'], standard: 'usual' },
  { id: 'order', choices: ['zigzag', 'cartesian', 'clock'], standard: 'zigzag' },
  {
    id: 'ranking',
    choices: [
      'cn-unit',
      'cn-bodies',
      'vienna',
      'military',
      'us',
      'fr',
      'de',
      'uk',
      'eu-states',
      'un',
      'country-alphabet',
      'nato',
      'g20',
      'corporate',
    ],
  },
  { id: 'place' },
  { id: 'host' },
  { id: 'next-chair' },
  { id: 'previous-chair' },
  { id: 'past-hosts' },
  { id: 'event', choices: ['official', 'social', 'business', 'work-meal'], standard: 'official' },
  { id: 'style', choices: ['french', 'english'], standard: 'french' },
  { id: 'u-head', choices: ['closed-end', 'open-end'], standard: 'closed-end' },
  { id: 'table-hosts', choices: ['same-way', 'facing-main'], standard: 'same-way' },
  { id: 'stage', choices: ['none', 'far', 'near', 'left', 'right'], standard: 'none' },
  { id: 'security', choices: ['normal', 'high'], standard: 'normal' },
  { id: 'heads', choices: ['ranked', 'equal'], standard: 'ranked' },
  { id: 'seven', choices: ['rear-first', 'middle-first'], standard: 'rear-first' },
  { id: 'couples', choices: ['together', 'apart', 'by-host-couple', 'beside-host'], standard: 'apart' },
  { id: 'ceded', choices: ['free', 'obliged'], standard: 'free' },
  { id: 'view', choices: ['none', 'top', 'left', 'right'], standard: 'none' },
  { id: 'limit', choices: ['national', 'local', 'company-foreign'], standard: 'national' },
  { id: 'interpreter-hand', choices: ['facing', 'own-right'], standard: 'facing' },
  { id: 'front-middle', choices: ['barred', 'second'], standard: 'barred' },
  { id: 'people-carrier', choices: ['middle-first', 'rear-first'], standard: 'middle-first' },
  { id: 'bus', choices: ['door-side', 'behind-driver'], standard: 'door-side' },
  { id: 'holy-see', choices: ['by-date', 'first'], standard: 'by-date' },
  { id: 'drawn' },
  { id: 'parties', choices: ['one', 'two'] },
  { id: 'bodies', choices: ['government-first', 'congress-first'], standard: 'government-first' },
  { id: 'bay', choices: ['window-first', 'facing-first'], standard: 'window-first' },
  { id: 'sexes', choices: ['by-rank', 'alternate'], standard: 'by-rank' },
  { id: 'honor-hand', choices: ['right', 'left'], standard: 'right' },
  { id: 'rear', choices: ['kerb', 'right'], standard: 'kerb' },
  { id: 'fourth', choices: ['front-last', 'middle-last'], standard: 'front-last' },
  { id: 'best-row', choices: ['first', 'second'], standard: 'first' },
  { id: 'hostess', choices: ['right', 'left'], standard: 'right' },
  { id: 'sofa', choices: ['inner-end', 'right-end'], standard: 'inner-end' },
  { id: 'lift', choices: ['right', 'center', 'left', 'diagonal'], standard: 'right' },
  { id: 'boarding', choices: ['senior-first', 'senior-last'], standard: 'senior-first' },
  { id: 'attendant', choices: ['none', 'present'], standard: 'none' },
  { id: 'traffic', choices: ['light', 'heavy'], standard: 'light' },
  { id: 'spare', choices: ['after', 'before'], standard: 'after' },
] as const satisfies readonly Given[];

export type GivenId = (typeof givens)[number]['id'];

const all: readonly Given[] = givens;
export const givenOf = (id: string): Given | undefined => all.find((given) => given.id === id);

/** The first given that nothing knows, or whose value is outside its list. */
export function faultOf(said: Givens): GivenFault | undefined {
  for (const [key, value] of Object.entries(said)) {
    const given = givenOf(key);
    if (!given) return { fault: 'unknownGiven', key, known: all.map(({ id }) => id).join(', ') };
    if (given.choices && !given.choices.includes(value)) {
      return { fault: 'notAGivenChoice', key, value, choices: given.choices.join(' | ') };
    }
  }
  return undefined;
}

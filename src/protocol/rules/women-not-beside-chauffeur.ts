import { dated } from '../sources/cite';
import { cn } from '../sources/cn';
import { givenOf } from './reading/given-of';
import { ofSitter } from './reading/of-sitter';
import { isChosen, type Sitter } from './reading/sitters';
import { frontsOf } from './reading/wheels';
import { defineRule } from './rule';

/** Beside a chauffeur rides the aide: no woman among the guests is put there. Dated. */
export const womenNotBesideChauffeur = defineRule({
  id: 'women-not-beside-chauffeur',
  severity: 'departure',
  scenes: ['vehicle'],
  citation: dated(cn.noWomenBesideChauffeur),
  onRequest: true,
  messageIds: ['inFront'],

  *check(context): Generator<Sitter> {
    if ((givenOf(context, 'driver') ?? 'chauffeur') !== 'chauffeur') return;
    for (const { beside } of frontsOf(context)) {
      const person = beside && context.occupant(beside.id);
      if (beside && person?.sex === 'female' && person.party === 'guest' && !isChosen(context, beside.id)) yield { person, seat: beside };
    }
  },

  explain: ofSitter('inFront'),
});

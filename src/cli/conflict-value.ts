import { sayConflict } from '../i18n/say-conflict';
import { type Selector, sideName } from '../model/wish';
import { conflictBehind } from '../protocol/arrange/conflict/conflict-behind';
import type { Member } from '../protocol/arrange/conflict/members';
import type { Proposal } from '../protocol/arrange/proposal';
import type { OccasionContext } from '../protocol/rules/occasion-context';
import type { Call } from './answer';

type Best = Pick<Proposal, 'score' | 'proof' | 'findings'>;

/** A person by name; a group as the file of wishes writes it: `diet:清真`. */
const whoIs =
  ({ personOf }: OccasionContext) =>
  (side: Selector): string => {
    if (side.by === 'person') return personOf(side.person)?.name ?? side.person;
    return `${side.by}:${sideName(side)}`;
  };

function part(context: OccasionContext, { speaker }: Call, member: Member): string {
  const name = whoIs(context);
  switch (member.kind) {
    case 'rule':
      return speaker.say('cli', 'conflict.rule', { rule: speaker.speak('rules', `${member.rule}.name`) });
    case 'lock':
      return speaker.say('cli', 'conflict.lock', { seat: member.seat, person: name({ by: 'person', person: member.person }) });
    case 'wish': {
      const { a, relation, b } = member.wish;
      return speaker.say('cli', 'conflict.wish', {
        one: name(a),
        relation: speaker.speak('model', `relation.${relation}`),
        other: name(b),
      });
    }
  }
}

/**
 * What cannot hold together, asked only once it is proven that a breach remains in the best plan; undefined otherwise, and where the
 * search finds a plan after all. `minimal`: proven that with any one of these left out a plan is possible.
 */
export function conflictValue(context: OccasionContext, call: Call, best: Best) {
  const found = conflictBehind(context, best);
  if (!found) return undefined;
  const name = whoIs(context);
  const { members, people, seats, minimal } = found;
  const parts = members.map((member) => part(context, call, member));
  const { waysOut } = sayConflict(found, (person) => name({ by: 'person', person }), call.speaker);
  return {
    rules: members.flatMap((member) => (member.kind === 'rule' ? [member.rule] : [])),
    locks: members.flatMap((member) => (member.kind === 'lock' ? [member.seat] : [])),
    wishes: members.flatMap((member) =>
      member.kind === 'wish' ? [{ ...member.wish, a: name(member.wish.a), b: name(member.wish.b) }] : [],
    ),
    people: people.map((person) => name({ by: 'person', person })),
    seats,
    minimal,
    message: call.speaker.say('cli', parts.length === 1 ? 'conflict.alone' : 'conflict.together', { parts: call.speaker.list(parts) }),
    waysOut,
  };
}

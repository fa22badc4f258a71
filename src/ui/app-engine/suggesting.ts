import type { Command } from '../../commands/command';
import { type Speaker, speakerFor } from '../../i18n/speak';
import type { PersonId } from '../../model/ids';
import { suggestionsFor } from '../../protocol/review/suggestions-for';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import type { Engine } from '../engine';
import type { Reviewer } from './reviewer';
import { tryCommands } from './trial';

/** The suggestion as one says it: whom it moves where. */
export function labelOf(
  commands: readonly Command[],
  about: PersonId | undefined,
  { personOf, occupant }: OccasionContext,
  { say }: Speaker,
): string {
  const name = (person: PersonId | undefined) => (person && personOf(person)?.name) ?? '';
  const [first] = commands;
  // Whole vehicles change places and nobody changes seats.
  if (first?.kind === 'setLayout') return say('interface', 'engine.suggestion.march');
  if (!first || commands.length > 1) return say('interface', 'engine.suggestion.several', { count: moversOf(commands).size });
  switch (first.kind) {
    case 'swapSeats': {
      const [one, other] = [occupant(first.first)?.id, occupant(first.second)?.id];
      // The finding has named one of the two already; where it is about somebody else first, both are named.
      if (one !== about && other !== about) return say('interface', 'engine.suggestion.swapTwo', { one: name(one), other: name(other) });
      return say('interface', 'engine.suggestion.swap', { other: name(other === about ? one : other) });
    }
    case 'seatPerson':
      return say('interface', 'engine.suggestion.move', { name: name(first.person), seat: first.seat });
    case 'unseatPerson':
      return say('interface', 'engine.suggestion.unseat', { name: name(first.person) });
    case 'movePeople': {
      const [move] = first.moves;
      if (first.moves.length === 1 && move?.to)
        return say('interface', 'engine.suggestion.move', { name: name(move.person), seat: move.to });
      const newcomers = first.moves.every(({ from }) => from === null);
      return say('interface', newcomers ? 'engine.suggestion.seat' : 'engine.suggestion.several', { count: first.moves.length });
    }
    default:
      return say('interface', 'engine.suggestion.change');
  }
}

const moversOf = (commands: readonly Command[]): ReadonlySet<PersonId> =>
  new Set(
    commands.flatMap((command) =>
      'moves' in command ? command.moves.map(({ person }) => person) : 'person' in command ? [command.person] : [],
    ),
  );

/** Ways to cure one finding with what each would cure and cause; a way may be offered twice. */
export const createSuggesting = (reviewer: Reviewer): Engine['suggestions'] =>
  function* (id, finding, language) {
    const { context } = reviewer.review(id);
    for (const commands of suggestionsFor(finding, context)) {
      const trial = tryCommands(reviewer, id, commands);
      if (!trial) continue;
      const { cured, caused } = trial.difference();
      const label = labelOf(commands, finding.people[0], context, speakerFor(language));
      yield { label, commands, cures: cured, causes: caused, score: trial.review.score };
    }
  };

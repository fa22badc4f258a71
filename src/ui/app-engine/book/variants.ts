import { type Language, speakerFor } from '../../../i18n/speak';
import type { LayoutId } from '../../../layouts/layout';
import { settingsUnder } from '../../../model/center-on-first';
import { givenOfHouse } from '../../../model/house-convention';
import type { Givens, Occasion } from '../../../model/occasion';
import type { Reception } from '../../../model/reception';
import { isStageFault, stageOf } from '../../../protocol/review/stage-of';
import type { OccasionContext } from '../../../protocol/rules/occasion-context';
import type { Alternative, Comparison } from '../../rulebook/book-port';
import { catalogue } from '../catalogue';
import { compared, seatsChanged } from './honor-picture';

type Choice = Pick<Occasion, 'convention' | 'given' | 'house'>;

/** The occasion under another convention; nothing of it enters the reception. */
function staged(reception: Reception, present: Occasion, { convention, given, house }: Choice): OccasionContext | undefined {
  const { house: _, ...occasion } = present;
  const before = { ...occasion, given: givenOfHouse(reception, present) };
  const asked = { ...occasion, convention, given, ...(house && { house }) };
  const stage = stageOf(reception, { ...asked, settings: settingsUnder(before, givenOfHouse(reception, asked)) });
  return isStageFault(stage) ? undefined : stage;
}

export function compareVariants(reception: Reception, before: Occasion, after: Choice, language: Language): Comparison | undefined {
  const was = staged(reception, before, before);
  const is = staged(reception, before, after);
  return was && is ? compared(was, is, language) : undefined;
}

/** `used`: what the present answer went by, the list of people included. Each choice that differs from the present one in a single circumstance, then each other convention, without the order of the house if one holds. */
function choicesFrom(
  { convention, given, layout, house }: Occasion,
  used: Givens,
  language: Language,
): readonly Omit<Alternative, 'changed'>[] {
  const { speak, say } = speakerFor(language);
  const id = catalogue.templates.find((template) => template.id === layout)?.id;
  const covering = (room: LayoutId) =>
    catalogue.conventions.filter((info) => (house !== undefined || info.id !== convention) && info.covers(room));
  if (!id) return [];
  const own = catalogue.conventions.find((info) => info.id === convention)?.givensFor(id) ?? [];
  const variants = own.flatMap(({ key, choices, standard }) => {
    const present = used[key] ?? given[key] ?? standard;
    return choices
      .filter((choice) => choice !== present && choice !== '')
      .map((choice) => {
        const { [key]: _, ...others } = given;
        return {
          kind: 'given' as const,
          convention,
          ...(house && { house }),
          given: choice === standard ? others : { ...others, [key]: choice },
          label: say('interface', 'rulebook.compare.choice', {
            given: speak('conventions', `given.${key}`),
            choice: speak('conventions', `choice.${key}.${choice}`),
          }),
        };
      });
  });
  const conventions = covering(id).map((info) => ({
    kind: 'convention' as const,
    convention: info.id,
    given,
    label: speak('conventions', `name.${info.id}`),
  }));
  return [...variants, ...conventions];
}

export function* alternativesTo(reception: Reception, occasion: Occasion, language: Language): Generator<Alternative> {
  const present = staged(reception, occasion, occasion);
  if (!present) return;
  for (const choice of choicesFrom(occasion, present.honor?.given ?? {}, language)) {
    const after = staged(reception, occasion, choice);
    yield { ...choice, changed: seatsChanged(present, after ?? { layout: present.layout, honor: undefined }) };
  }
}

import { boardingIn } from '../../documents/convoy/aboard';
import type { Verb } from '../answer';
import { UsageFault } from '../arguments';
import { occasionAsked } from '../occasion-asked';

/** Who gets in and out of a vehicle, in order. */
export const boarding: Verb = async (call) => {
  const context = await occasionAsked(call, { needsSeating: true, needsOrder: false });
  const { layout, occasion } = context;
  const found = boardingIn(context);
  const { speaker } = call;
  if (!found) {
    throw new UsageFault(
      speaker.say('cli', 'boardingNotCovered', {
        convention: speaker.speak('conventions', `name.${occasion.convention}`),
        layout: layout.id,
      }),
    );
  }
  const names = (ids: typeof found.in) => ids.map((id) => context.personOf(id)?.name ?? id);
  const value = { in: names(found.in), out: names(found.out), because: found.because };
  return { status: 0, value, text: `${value.in.join(' → ')}\n${value.out.join(' → ')}` };
};

import { ConventionId } from '../../model/occasion';
import { ConvoyRole } from '../../model/vehicle';
import { linesOf, marchOf } from '../../protocol/conventions/march';
import type { Verb } from '../answer';
import { option, UsageFault } from '../arguments';
import { givensAsked } from '../scene-asked';

const isRole = (role: string): role is ConvoyRole => ConvoyRole.safeParse(role).success;

/** Order of march of a convoy, by the roles of its vehicles. */
export const march: Verb = async (call) => {
  const { asked, speaker } = call;
  const said = (option(asked, 'roles') ?? '').split(/[,，\s]+/).filter((role) => role !== '');
  if (said.length === 0) throw new UsageFault(speaker.say('cli', 'rolesMissing'));
  const unknown = said.find((role) => !isRole(role));
  if (unknown) throw new UsageFault(speaker.say('cli', 'roleUnknown', { role: unknown, known: ConvoyRole.options.join(', ') }));
  const convention = ConventionId.safeParse(option(asked, 'convention'));
  if (!convention.success) throw new UsageFault(speaker.say('cli', 'conventionMissing', { known: ConventionId.options.join(', ') }));
  const [roles, given] = [said.filter(isRole), givensAsked(call)];
  const value = marchOf(convention.data, roles, given);
  if (!value) {
    const known = linesOf(convention.data, given)?.map(({ role }) => role);
    const silent = [...new Set(roles)].filter((role) => role !== 'advance' && !known?.includes(role));
    const name = speaker.speak('conventions', `name.${convention.data}`);
    throw new UsageFault(
      known
        ? speaker.say('cli', 'marchRolesNotCovered', { convention: name, roles: silent.join(', '), known: known.join(', ') })
        : speaker.say('cli', 'marchNotCovered', { convention: name }),
    );
  }
  return { status: 0, value, text: [...value.ahead, ...value.order].join('\n') };
};

import { layoutIds } from '../../layouts/layout';
import { type Given, givens } from '../../protocol/conventions/givens';
import { conventions as all } from '../../protocol/conventions/index';
import { usesOf } from '../../protocol/conventions/uses-of';
import type { Verb } from '../answer';

const describe = ({ id, choices, standard }: Given) => ({
  id,
  ...(choices ? { choices } : {}),
  ...(standard ? { default: standard } : {}),
});

/** Every convention: which layouts it covers, which givens matter there, on whose authority. */
export const conventions: Verb = async ({ speaker }) => {
  const list: readonly Given[] = givens;
  const value = all.map((convention) => ({
    id: convention.id,
    name: speaker.speak('conventions', `name.${convention.id}`),
    layouts: layoutIds.flatMap((layout) => {
      const { givens: used, citations, covered } = usesOf(convention, layout);
      return covered ? [{ layout, givens: used.map(describe), citations }] : [];
    }),
    givens: list.map(describe),
  }));
  const text = value.map(
    ({ id, name, layouts }) =>
      `${id}  ${name}\n${layouts.map(({ layout, givens: used }) => `  ${layout}  ${used.map(({ id: given }) => given).join(' ')}`).join('\n')}`,
  );
  return { status: 0, value, text: text.join('\n') };
};

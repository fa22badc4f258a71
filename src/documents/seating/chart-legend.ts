import type { Drawing } from '../../drawing/drawing';
import type { Speaker } from '../../i18n/speak';
import type { Party } from '../../model/person';
import { roleSigns } from '../chart-words';
import { lettered } from '../lettering';
import { partyBar, partyDisc } from '../party-sign';
import { textWidth } from '../type-width';

const size = 2.9;
const between = 5;

/** The sign of a party as the chart draws it: the disc, and the back of the chair under it. */
const partySign = (party: Party, x: number, y: number): string =>
  partyDisc(party, { x: x + 1.3, y }, 1.3) + partyBar(party, { x: x + 3.4, y }, 5);
const signWidth = 9.6;

/** Only what stands in this drawing is explained, from left to right; the line goes on below when it is full. */
export function legend(
  drawing: Drawing,
  speaker: Speaker,
  { x: left, y: top, width }: { readonly x: number; readonly y: number; readonly width: number },
): { readonly svg: string; readonly height: number } {
  const taken = drawing.seats.filter(({ person }) => person !== undefined);
  const parties = (['guest', 'host', 'other'] as const).filter((party) => taken.some((seat) => seat.party === party));
  const ranked = drawing.seats.some(({ mark }) => mark?.kind === 'rank');
  const words = [
    ...(ranked ? [speaker.say('documents', parties.length > 1 ? 'legend.rank' : 'legend.rankOfAll')] : []),
    ...roleSigns(drawing, speaker),
    ...(drawing.seats.some(({ kept }) => kept) ? [speaker.say('documents', 'chart.kept')] : []),
  ];
  let [x, y] = [left, top];
  const parts: string[] = [];
  const put = (text: string, sign?: Party) => {
    const room = textWidth(text) * size + (sign ? signWidth : 0);
    if (x > left && x + room > left + width) [x, y] = [left, y + size * 1.6];
    if (sign) parts.push(partySign(sign, x, y));
    parts.push(lettered(text, { x: x + (sign ? signWidth : 0), y, size, align: 'start', voice: 'text' }));
    x += room + between;
  };
  // One common order has no parties to tell apart.
  if (parties.length > 1 || parties[0] !== 'other') for (const party of parties) put(speaker.say('documents', `legend.${party}`), party);
  for (const text of words) put(text);
  return { svg: parts.join(''), height: parts.length === 0 ? 0 : y - top + size * 1.6 };
}

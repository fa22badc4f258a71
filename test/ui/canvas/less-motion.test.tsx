import { renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { applyCommands } from '../../../src/commands/apply-commands';
import { swapSeats } from '../../../src/commands/swap-seats';
import { drawingOf, stageIn } from '../../../src/documents/print-job';
import { speakerFor } from '../../../src/i18n/speak';
import { OccasionId, type PersonId, seatId } from '../../../src/model/ids';
import type { Reception } from '../../../src/model/reception';
import { readPalette } from '../../../src/ui/canvas/palette';
import { useTravels } from '../../../src/ui/canvas/use-travels';
import { sampleReception } from '../../../src/ui/sample/sample-reception';

const talks = OccasionId.parse('sample-talks');
const before = sampleReception('zh-CN');
const swapped = applyCommands(before, [swapSeats(talks, seatId('S5'), seatId('S7'))]);

if (swapped.refusal) throw new Error('The sample refuses the swap.');
const after = swapped.reception;
const unseen = () => undefined;

function drawn(reception: Reception) {
  const stage = stageIn(reception, talks);
  if (!stage) throw new Error('The talks of the sample can be set.');
  return drawingOf(stage, speakerFor('zh-CN'));
}

/** Who is seen on the way after two people have changed seats, on a screen whose person asks for this much motion. */
function onTheWay(reducedMotion: boolean) {
  vi.stubGlobal('matchMedia', (media: string) => ({ media, matches: reducedMotion && media.includes('reduced-motion') }));
  const palette = readPalette(document.documentElement);
  const nobody = { current: new Set<PersonId>() };
  const first = drawn(before);
  // On the screen the room stays the same while people move in it.
  const second = { ...drawn(after), room: first.room };
  const { result, rerender } = renderHook(({ drawing }) => useTravels(talks, drawing, palette, nobody, unseen), {
    initialProps: { drawing: first },
  });
  rerender({ drawing: second });
  return [...result.current.vacated].sort();
}

const { matchMedia } = globalThis;
afterEach(() => vi.stubGlobal('matchMedia', matchMedia));

it('people on the plan are seen on the way to their seats', () => expect(onTheWay(false)).toEqual(['S5', 'S7']));

it('they are there at once for whoever asks for less motion', () => {
  expect(onTheWay(true)).toEqual([]);
});

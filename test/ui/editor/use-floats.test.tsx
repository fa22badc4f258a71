import { act, render, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { atFoot, atHead, useFloats } from '../../../src/ui/editor/use-floats';

/** Where each stands in a window of 800 pixels; jsdom lays nothing out. */
const places: Readonly<Record<string, readonly [top: number, bottom: number]>> = {
  stage: [40, 800],
  name: [64, 130],
  bar: [740, 776],
  invitation: [690, 730],
};

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const [top, bottom] = places[this.id] ?? [0, 0];
    return new DOMRect(0, top, 100, bottom - top);
  });
});
afterEach(() => vi.restoreAllMocks());

let invite: (invited: boolean) => void = () => undefined;

function Plan() {
  const stage = useRef<HTMLDivElement>(null);
  const [invited, setInvited] = useState(false);
  const { head, foot } = useFloats(stage);
  invite = setInvited;
  return (
    <main>
      <div ref={stage} id="stage">
        <div id="name" {...atHead} />
        <div id="bar" {...atFoot} />
        <output>{`${head} ${foot}`}</output>
      </div>
      {invited && <aside id="invitation" {...atFoot} />}
    </main>
  );
}

it('leaves room for the name and for whatever stands highest at the foot, for as long as it stands there', async () => {
  render(<Plan />);
  const told = () => screen.getByRole('status').textContent;
  expect(told()).toBe('90 60');
  act(() => invite(true));
  await expect.poll(told).toBe('90 110');
  act(() => invite(false));
  await expect.poll(told).toBe('90 60');
});

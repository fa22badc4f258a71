import { act, render, screen } from '@testing-library/react';
import { type ComponentType, Suspense, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { later } from '../../../src/ui/parts/later';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

type Props = { readonly name: string };
type Brought = { readonly default: ComponentType<Props> };
type Asked = { readonly resolve: (brought: Brought) => void; readonly reject: (error: Error) => void };
const Chart = ({ name }: Props) => <p>{`座次图：${name}`}</p>;
const StandIn = ({ name }: Props) => <p role="status">{`正在打开：${name}`}</p>;

/** A part that comes when `bring` says so. */
function onItsWay() {
  const asked: Asked[] = [];
  const Part = later(() => new Promise<Brought>((resolve, reject) => void asked.push({ resolve, reject })), StandIn);
  const settled = (how: (coming: Asked | undefined) => void) => act(async () => how(asked.at(-1)));
  return {
    Part,
    asked,
    bring: () => settled((coming) => coming?.resolve({ default: Chart })),
    fail: () => settled((coming) => coming?.reject(new Error('no network'))),
  };
}

it('keeps the place of a part that is on its way, and shows it when it comes', async () => {
  const { Part, bring } = onItsWay();
  render(<Part name="会见" />);
  expect(screen.getByRole('status').textContent).toBe('正在打开：会见');
  await bring();
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.getByText('座次图：会见')).toBeTruthy();
});

it('a part that was fetched beforehand is there in the first drawing, and is fetched once however often it is shown', async () => {
  const { Part, asked, bring } = onItsWay();
  const fetched = Part.fetched();
  await bring();
  await fetched;
  render(
    <>
      <Part name="会见" />
      <Part name="宴会" />
    </>,
  );
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.getByText('座次图：宴会')).toBeTruthy();
  expect(asked).toHaveLength(1);
});

it('nothing above it waits: only its own place is empty', () => {
  const { Part } = onItsWay();
  render(
    <Suspense fallback={<p>everything waits</p>}>
      <h1>日程</h1>
      <Part name="会见" />
    </Suspense>,
  );
  expect(screen.getByRole('heading').textContent).toBe('日程');
  expect(screen.queryByText('everything waits')).toBeNull();
});

it('a part that comes after its place was drawn and before anything waits for it is shown', async () => {
  const { Part, asked } = onItsWay();
  void Part.fetched();
  // Between a drawing and its effects a browser keeps promises; `act` would not.
  const Page = () => {
    useLayoutEffect(() => asked[0]?.resolve({ default: Chart }), []);
    return <Part name="会见" />;
  };
  const place = document.body.appendChild(document.createElement('div'));
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const root = createRoot(place);
  root.render(<Page />);
  await vi.waitFor(() => expect(place.textContent).toBe('座次图：会见'));
  root.unmount();
  place.remove();
});

it('what could not be fetched is asked for anew by the next who wants it', async () => {
  const { Part, asked, bring, fail } = onItsWay();
  const refused = expect(Part.fetched()).rejects.toThrow('no network');
  await fail();
  await refused;
  render(<Part name="会见" />);
  await bring();
  expect(screen.getByText('座次图：会见')).toBeTruthy();
  expect(asked).toHaveLength(2);
});

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import type { Engine } from './engine';
import './theme/tokens.css';
import './theme/base.css';

/** Puts the program on the page. */
export function mount(engine: Engine, place: HTMLElement, first: 'start' | 'editor' = 'start') {
  const root = createRoot(place);
  root.render(
    <StrictMode>
      <App engine={engine} first={first} />
    </StrictMode>,
  );
  return () => root.unmount();
}

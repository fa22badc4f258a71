import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// The whole page in a message hides the sentence that matters.
configure({ asyncUtilTimeout: 15_000, getElementError: (message) => new Error(message?.split('\n\n')[0] ?? 'not found') });

// jsdom has neither media queries nor a layout; the tests stand on a wide, light screen.
vi.stubGlobal('matchMedia', (media: string) => ({
  media,
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));
Element.prototype.scrollIntoView = () => undefined;
vi.stubGlobal(
  'ResizeObserver',
  class {
    readonly observe = () => undefined;
    readonly unobserve = () => undefined;
    readonly disconnect = () => undefined;
  },
);

// Whole screens are drawn here, on machines that do other things besides.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
  cleanup();
  // The printer is done: what was laid out for it goes, even what was sent late. Screens share one document, and each begins with an empty one.
  window.dispatchEvent(new Event('afterprint'));
  document.body.replaceChildren();
  localStorage.clear();
});

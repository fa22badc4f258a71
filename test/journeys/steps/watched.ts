import { test as base, expect } from '@playwright/test';

/**
 * Every journey is watched: nothing may go wrong in the console, and nothing may leave for another host.
 * `faults` can be read early; at the end it must be empty.
 */
export const test = base.extend<{ home: string; faults: readonly string[] }>({
  /** Where the program is served from: the only host that may be asked for anything. */
  home: async ({ baseURL }, use) => use(baseURL ?? ''),
  faults: [
    async ({ page, home }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(home).origin) faults.push(`a request to ${request.url()}`);
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

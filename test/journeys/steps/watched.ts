import { test as base, expect } from '@playwright/test';

/**
 * Every journey is watched: nothing may go wrong in the console, and nothing may leave for another host.
 * `faults` can be read early; at the end it must be empty.
 */
export const test = base.extend<{ faults: readonly string[] }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) faults.push(`a request to ${request.url()}`);
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

import { type BrowserContext, test as base, expect } from '@playwright/test';

/** A break of the page's policy is told by the page itself, in every browser alike; the console would not always say it. */
export const tellViolations = () => {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
    console.error(`The policy was broken: ${violatedDirective} ${blockedURI} (${sourceFile}:${lineNumber})`);
  });
};

/** Everything that a browser window, its pages, workers and sockets ask for, and everything that goes wrong in them. */
async function watch(context: BrowserContext, home: string, faults: string[], traffic: string[]): Promise<void> {
  const own = new URL(home).origin;
  const asked = (url: string) => {
    traffic.push(url);
    const { origin, protocol } = new URL(url);
    if (/^(http|ws)/.test(protocol) && origin !== own) faults.push(`a request to ${url}`);
  };
  await context.addInitScript(tellViolations);
  context.on('weberror', (error) => faults.push(error.error().stack ?? error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  context.on('request', (request) => asked(request.url()));
  const sockets = (page: ReturnType<BrowserContext['pages']>[number]) => page.on('websocket', (socket) => asked(socket.url()));
  context.on('page', sockets);
  context.pages().forEach(sockets);
}

/**
 * Every journey is watched: nothing may go wrong in the console, no policy may be broken, and nothing may leave for another host.
 * `faults` can be read early; at the end it must be empty.
 */
export const test = base.extend<{ home: string; faults: readonly string[] }>({
  /** Where the program is served from: the only host that may be asked for anything. */
  home: async ({ baseURL }, use) => use(baseURL ?? ''),
  faults: [
    async ({ context, home }, use) => {
      const faults: string[] = [];
      const traffic: string[] = [];
      await watch(context, home, faults, traffic);
      await use(faults);
      expect(faults).toEqual([]);
      expect(traffic.length, 'a journey without any traffic was not watched').toBeGreaterThan(0);
    },
    { auto: true },
  ],
});

export { expect };

import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { hostUnder } from './steps/hosting';

/** What somebody would try who had got a word into the page. Each answers with what came of it; the policy stands before all of them. */
async function attempts(page: Page) {
  return page.evaluate(async () => {
    // What a debugger says at once it may say; the page's own turn comes after it.
    await new Promise((done) => setTimeout(done));
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective));
    const tried = async (work: () => unknown) => {
      try {
        return String(await work());
      } catch (fault) {
        return fault instanceof Error ? fault.name : 'fault';
      }
    };
    const results = {
      text: await tried(() => {
        // biome-ignore lint/security/noGlobalEval: whether the page lets it happen is what is asked here.
        return eval('1 + 1');
      }),
      markup: await tried(() => {
        document.createElement('div').innerHTML = '<b>x</b>';
        return 'taken';
      }),
      script: await tried(() => {
        const script = document.createElement('script');
        script.text = 'window.xiciRan = 1';
        document.body.append(script);
        return 'taken';
      }),
      address: await tried(() => {
        const link = document.createElement('a');
        link.href = 'javascript:window.xiciRan=1';
        document.body.append(link);
        link.click();
        return 'clicked';
      }),
      style: await tried(() => {
        const sheet = document.createElement('style');
        sheet.textContent = 'body { outline: 9px solid red }';
        document.head.append(sheet);
        return getComputedStyle(document.body).outlineStyle;
      }),
      elsewhere: await tried(() => fetch('http://xici-elsewhere.example/')),
      frame: await tried(() => {
        const frame = document.createElement('iframe');
        frame.src = 'http://xici-elsewhere.example/';
        document.body.append(frame);
        return 'asked';
      }),
    };
    // A frame is refused when the browser comes to it, on a busy machine later than what is refused at once.
    for (let turn = 0; turn < 30 && !broken.includes('frame-src'); turn += 1) await new Promise((done) => setTimeout(done, 100));
    return { ...results, ran: String((window as { xiciRan?: number }).xiciRan), broken: [...new Set(broken)].sort() };
  });
}

const policyOf = async (page: Page): Promise<readonly string[]> =>
  ((await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '').split(/[; ]+/);

/** Everything that was asked for and came. */
function answered(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('requestfinished', (request) => asked.push(request.url()));
  return asked;
}

/** Chromium says it of `fetch` and of code from text each in its own way; what counts is that none of it is done. */
const refused = {
  text: 'EvalError',
  markup: 'TypeError',
  script: 'TypeError',
  style: 'none',
  elsewhere: 'TypeError',
  ran: 'undefined',
};

test('the hosted program lets nothing run that is not its own: no text as code, no markup, no inline style, no other host', async ({
  page,
}) => {
  const host = await hostUnder('/any/where/');
  const asked = answered(page);
  try {
    await page.goto(host.address);
    await expect(page.getByRole('button', { name: '看示例' })).toBeVisible();
    const policy = await policyOf(page);
    expect(policy).toEqual(expect.arrayContaining(["'self'", 'require-trusted-types-for']));
    expect(policy.filter((word) => /unsafe/.test(word))).toEqual([]);
    const outcome = await attempts(page);
    expect(outcome).toMatchObject(refused);
    expect(outcome.broken).toEqual(expect.arrayContaining(['connect-src', 'frame-src', 'require-trusted-types-for', 'style-src-elem']));
    expect(asked.filter((url) => !url.startsWith(host.address))).toEqual([]);
  } finally {
    await host.close();
  }
});

test('so does the one file from a memory stick, whose own parts are allowed by their fingerprints', async ({ page }) => {
  const asked = answered(page);
  await page.goto(pathToFileURL(fileURLToPath(new URL('../../dist-single/xici.html', import.meta.url))).href);
  await expect(page.getByRole('button', { name: '看示例' })).toBeVisible();
  const policy = await policyOf(page);
  // WebAssembly, the solver's own, is not text; there is no other word for it.
  expect(policy.filter((word) => /unsafe/.test(word))).toEqual(["'wasm-unsafe-eval'"]);
  expect(policy.filter((word) => /^'sha256-/.test(word)).length).toBeGreaterThan(1);
  expect(await attempts(page)).toMatchObject(refused);
  expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
});

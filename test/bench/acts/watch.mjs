// What somebody in front of the screen would notice while an act is done.

/** Looks on from the first moment: long tasks, jumps of layout, visible progress and a button beside it. The save dialog answers by itself. */
export const lookOn = (page) =>
  page.addInitScript(() => {
    const seen = { tasks: [], jumps: [], progress: false, wayOut: false, saved: [], began: 0, changed: 0 };
    window.seen = seen;
    window.print = () => seen.saved.push('print');
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ startTime, duration });
    }).observe({ type: 'longtask' });
    // What grows out of nothing pushes nothing aside: where it does, what it pushed is told as well.
    const stood = ({ previousRect: { width, height } }) => width > 0 && height > 0;
    const inWords = ({ node, previousRect: before, currentRect: now }) =>
      `${(node instanceof Element ? node : node?.parentElement)?.className} ${[before, now].map(({ x, y, width, height }) => [x, y, width, height].map(Math.round)).join(' → ')}`;
    new PerformanceObserver((list) => {
      for (const { startTime, value, sources } of list.getEntries()) {
        const moved = sources.filter(stood);
        if (moved.length > 0) seen.jumps.push({ startTime, value, what: moved.map(inWords) });
      }
    }).observe({ type: 'layout-shift' });
    const inSight = (element) => getComputedStyle(element).visibility === 'visible' && element.getClientRects().length > 0;
    // A list that the browser keeps: looking through ten thousand elements in every frame would be work of its own.
    const bars = document.getElementsByTagName('progress');
    const look = () => {
      for (const progress of [...bars].filter(inSight)) {
        seen.progress = true;
        seen.wayOut ||= Boolean(progress.closest('section, div, [role=status]')?.querySelector('button:not([disabled])'));
      }
    };
    // The hour of the last saving and what is worked out while the hand rests are no part of an act.
    const beside = 'footer, aside, [role=status]';
    new MutationObserver((changes) => {
      const isOf = ({ target }) => !(target instanceof Element ? target : target.parentElement)?.closest(beside);
      if (changes.some(isOf)) seen.changed = performance.now();
    }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    // As often as there is a frame: what no frame holds, nobody sees.
    const inEveryFrame = () => {
      look();
      requestAnimationFrame(inEveryFrame);
    };
    requestAnimationFrame(inEveryFrame);
    const took = (piece) => void seen.saved.push(piece.size ?? piece.byteLength ?? 0);
    const isNothing = async () => undefined;
    window.showSaveFilePicker = async () => ({
      name: 'saved',
      getFile: async () => new File([], 'saved'),
      createWritable: async () =>
        Object.assign(new WritableStream({ write: took }), { write: async (blob) => took(blob), close: isNothing }),
    });
  });

/**
 * Starts an act and waits until it is done, which `done` may date back.
 * @returns milliseconds until done, how much of them the screen's own thread worked (which no other work on the machine makes longer),
 * the longest task, whether progress and a way out were in sight, and what jumped (the browser's layout shift: 0 where nothing did).
 */
export async function watched(page, { begin, done }) {
  await page.waitForTimeout(1500);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const before = await worked();
  const start = await page.evaluate(() => {
    const began = performance.now();
    Object.assign(window.seen, { tasks: [], jumps: [], progress: false, wayOut: false, saved: [], began, changed: 0 });
    return began;
  });
  await begin();
  const dated = await done();
  const end = typeof dated === 'number' ? dated : await page.evaluate(() => performance.now());
  const thread = (await worked()) - before;
  await page.waitForTimeout(300);
  const { tasks, jumps, progress, wayOut } = await page.evaluate(() => window.seen);
  return {
    passed: end - start,
    ...{ thread, progress, wayOut, jumps },
    longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
    jumped: jumps.reduce((sum, { value }) => sum + value, 0),
  };
}

// A real hand for browser tests: it drives the browser's own mouse and keys.

/** The page under test is a scaled frame, so its points are turned into those of the window. */
export const hand = async ({ page, frame }, steps) => {
  const inner = await frame();
  const box = await (await inner.frameElement()).boundingBox();
  const width = await inner.evaluate(() => window.innerWidth);
  if (!box) throw new Error('The page under test is not on screen.');
  const scale = box.width / width;
  for (const step of steps) {
    if (step.do === 'move') await page.mouse.move(box.x + step.x * scale, box.y + step.y * scale, { steps: 4 });
    else if (step.do === 'down') await page.mouse.down({ button: step.button ?? 'left' });
    else if (step.do === 'up') await page.mouse.up({ button: step.button ?? 'left' });
    else if (step.do === 'wheel') await page.mouse.wheel(0, step.by);
    else if (step.do === 'hold') await page.keyboard.down(step.key);
    else if (step.do === 'letGo') await page.keyboard.up(step.key);
    else await page.keyboard.press(step.key);
  }
};

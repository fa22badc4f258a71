import sans from 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf?url';
import { afterEach, describe, expect, it } from 'vitest';
import { fontRules, type PaperFonts, type Voice } from '../../src/documents/fonts';
import { lettered } from '../../src/documents/lettering';

/** Letters that the fonts of offices set wide and this one narrow, in a line that a Han sign makes Chinese. */
const line = 'iiiillll中';

/** As long as the browser sets the line, in ems. */
function lengthIn(rules: string, attributes: string, words = line): number {
  const sheet = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="200"><style>${rules}</style><text y="100" font-size="100" ${attributes}>${words}</text></svg>`,
    'image/svg+xml',
  ).documentElement;
  const drawn = document.importNode(sheet, true);
  document.body.append(drawn);
  try {
    return (drawn.querySelector('text')?.getComputedTextLength() ?? Number.NaN) / 100;
  } finally {
    drawn.remove();
  }
}

const lengthBy = (voice: Voice, fonts: PaperFonts) => lengthIn(fontRules(fonts), `class="${voice}"`);

/** The machine has this font under that name. */
async function installed(name: string): Promise<void> {
  document.fonts.add(await new FontFace(name, `url(${sans})`, { weight: '100 900' }).load());
}

afterEach(() => document.fonts.clear());

describe('the fonts chosen for the paper', () => {
  it.each([
    ['name', 'paperNameFont', '楷体', 'KaiTi_GB2312'],
    ['name', 'paperNameFont', 'KaiTi', '楷体_GB2312'],
    ['name', 'paperNameFont', '楷体_GB2312', 'STKaiti'],
    ['name', 'paperNameFont', '宋体', 'SimSun'],
    ['text', 'paperTextFont', '仿宋', 'FangSong_GB2312'],
    ['text', 'paperTextFont', 'fangsong_gb2312', '仿宋'],
    ['title', 'paperTitleFont', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05S'],
    ['title', 'paperTitleFont', '黑体', 'SimHei'],
  ] as const)('for the %s (%s): %s is found where the machine has it as %s', async (voice, setting, chosen, alias) => {
    const without = lengthBy(voice, { [setting]: chosen });
    await installed(alias);
    const found = lengthBy(voice, { [setting]: chosen });
    expect(found).toBeCloseTo(lengthIn('', `font-family="${alias}" ${voice === 'text' ? '' : 'font-weight="700"'}`), 3);
    expect(found).not.toBeCloseTo(without, 2);
  });

  it.each(['name', 'text', 'title'] as const)('that are not there leave the %s as it is set without them', (voice) => {
    const settings = { name: 'paperNameFont', text: 'paperTextFont', title: 'paperTitleFont' } as const;
    expect(lengthBy(voice, { [settings[voice]]: '没有这种字体' })).toBe(lengthBy(voice, {}));
  });

  it('come before what the document would take without them', async () => {
    await installed('站里的字体');
    const found = lengthBy('name', { paperNameFont: '站里的字体' });
    expect(found).toBeCloseTo(lengthIn('', 'font-family="站里的字体"'), 3);
    expect(found).not.toBeCloseTo(lengthBy('name', {}), 2);
  });

  it('give an apostrophe in a heading no room of a Chinese sign', () => {
    const text = lettered('Driver’s phone', { x: 0, y: 0, size: 4, voice: 'plain' });
    expect(text).toContain('class="plain foreign"');
    const [apart, joined] = ['Driver’s', 'Drivers'].map((words) => lengthIn(fontRules(), 'class="plain foreign"', words));
    expect((apart ?? 0) - (joined ?? 0)).toBeLessThan(0.45);
  });

  it('are names and nothing else: a font cannot leave its rule', () => {
    expect(fontRules({ paperNameFont: 'x"}*{display:none}</style>' })).not.toMatch(/\{display|<\/style/);
  });
});

import { expect, it } from 'vitest';

const files = import.meta.glob<unknown>('/src/i18n/zh-CN/*.json', { import: 'default', eager: true });
const englishFiles = import.meta.glob<unknown>('/src/i18n/en/*.json', { import: 'default', eager: true });

/** Every message with its place: `rules.json driver-at-the-wheel.norm`. */
function* messagesIn(value: unknown, place: string): Generator<readonly [place: string, message: string]> {
  if (typeof value === 'string') yield [place, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* messagesIn(inner, `${place}.${key}`);
}

const allIn = (read: Readonly<Record<string, unknown>>) =>
  Object.entries(read).flatMap(([path, value]) => [...messagesIn(value, path.slice(path.lastIndexOf('/') + 1))]);
const messages = allIn(files);
const english = allIn(englishFiles);

/** One thing has one word. */
const otherWords: Readonly<Record<string, RegExp>> = {
  司机: /驾驶员|驾驶人/,
  译员: /翻译员|口译|^翻译$|翻译[坐在占]|[的由为]翻译/,
  席位: /座席|位子/,
  客方: /嘉宾/,
  违规: /违例|犯规/,
  放行: /豁免/,
  撤销: /取消操作|回退/,
  排座要求: /自定规则/,
  自绘布局: /自绘场地/,
  副驾驶座: /副驾驶位/,
  过道: /走道/,
};

it.each(Object.entries(otherWords))('%s is called by this word alone', (_, others) => {
  expect(messages.filter(([, message]) => others.test(message))).toEqual([]);
});

/** Who sits where for the work that they do: the list, the plan, the paper and the book of conventions say the same. */
it.each(['moderator', 'interpreter', 'notetaker', 'security', 'driver', 'aide', 'carer', 'press'])(
  'a %s is called alike everywhere',
  (role) => {
    const called = messages.flatMap(([place, message]) => (new RegExp(`\\broles?\\.${role}$`).test(place) ? [message] : []));
    expect(called.length).toBeGreaterThan(1);
    expect(new Set(called).size).toBe(1);
  },
);

it.each(Object.entries({ Security: /close protection/i, 'house convention': /house order|order of the house/i, Wishes: /own rules/i }))(
  '%s is called by this word alone',
  (_, others) => {
    expect(english.filter(([, message]) => others.test(message))).toEqual([]);
  },
);

it('a number in English takes the form of its noun: nothing of how that is written is left to be read', () => {
  const counted = /\(\(\w+: [^|()]*\|[^|()]*\)\)/g;
  expect(english.filter(([, message]) => message.replaceAll(counted, '').includes('|'))).toEqual([]);
});

it('Chinese quotes as the mainland does', () => {
  expect(messages.filter(([, message]) => /[「」『』]/.test(message))).toEqual([]);
});

it('Chinese is punctuated as Chinese', () => {
  const han = /[\u3400-\u9fff]/;
  const half = /[\u3400-\u9fff][,;:!?](?!\d)|[,;!?](?=[\u3400-\u9fff])|[\u3400-\u9fff]\s+[，。；：、）]|\.\.\./;
  const plain = (message: string) => message.replaceAll(/\{\{[^}]*\}\}/g, 'X');
  expect(messages.filter(([, message]) => han.test(message) && half.test(plain(message)))).toEqual([]);
});

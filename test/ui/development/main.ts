// The screens over the stub engine, for looking at them: /test/ui/development/?at=editor
import { learnBoth } from '../../../src/i18n/both';
import { mount } from '../../../src/ui/mount';
import { allPresent } from '../../../src/ui/program';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { stubEngine } from '../stub-engine';

const asked = new URLSearchParams(location.search);
const language = asked.get('language') === 'en' ? 'en' : 'zh-CN';
const recents = [
  {
    id: 'a',
    title: '罗维斯市代表团访问江临',
    date: '2026-11-26',
    occasions: ['talks', 'car-1', 'banquet'].map((id) => ({
      title: { talks: '会谈', 'car-1': '主车', banquet: '欢迎宴会' }[id] ?? id,
      layout: 'meeting/talks',
    })),
    people: 29,
    score: { breach: 2, departure: 6, remark: 3 },
    savedAt: new Date().toISOString(),
    size: 48_000,
    place: 'desk' as const,
  },
  {
    id: 'b',
    title: '海宁州党政考察团来访',
    date: '2026-11-30',
    occasions: [{ title: '工作餐', layout: 'banquet/round' }],
    people: 38,
    score: { breach: 0, departure: 2, remark: 0 },
    savedAt: new Date(Date.now() - 86_400_000).toISOString(),
    size: 48_000,
    place: 'desk' as const,
  },
  {
    id: 'c',
    title: '全市港航工作会议',
    date: '2026-12-08',
    occasions: [{ title: '主席台', layout: 'meeting/rostrum' }],
    people: 264,
    score: { breach: 0, departure: 0, remark: 0 },
    savedAt: '2026-11-18T09:00:00',
    size: 48_000,
    place: 'desk' as const,
  },
];
localStorage.setItem(
  'xici.appearance',
  JSON.stringify({ theme: asked.get('theme') ?? 'light', language, textSize: asked.get('text') ?? 'normal' }),
);
const root = document.getElementById('root');
learnBoth();
if (root)
  mount(allPresent(stubEngine({ reception: sampleReception(language), recents })), root, asked.get('at') === 'editor' ? 'editor' : 'start');

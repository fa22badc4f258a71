import { ChoiceField, Tick } from '../parts/fields';
import screen from '../parts/screen.module.css';
import { useSay } from '../speech';
import { LateText } from './late-text';
import styles from './print-screen.module.css';
import type { PrintState } from './use-print';

/** Fonts that offices have; each falls back to what the machine has. Empty is the standard of the office document. */
const families = {
  title: ['方正小标宋简体', '华文中宋', '宋体', '黑体', '楷体'],
  text: ['仿宋_GB2312', '仿宋', '楷体_GB2312', '楷体', '宋体', '微软雅黑'],
  name: ['宋体', '华文中宋', '楷体', '黑体', '方正小标宋简体', '华文行楷'],
} as const;

const fontKeys = { title: 'paperTitleFont', text: 'paperTextFont', name: 'paperNameFont' } as const;

/** What stands on every sheet of this reception, and in which type. */
export function PaperForm({ state }: { readonly state: PrintState }) {
  const say = useSay();
  const { paper, reception, set } = state;
  return (
    <section aria-label={say('print.paper')}>
      <div className={screen.head}>
        <h2>{say('print.paper')}</h2>
      </div>
      <div className={`${screen.body} ${styles.paper}`}>
        {(['secrecy', 'header', 'footer', 'version'] as const).map((line) => (
          <LateText
            key={`${line} ${paper[line] ?? ''}`}
            label={say(`print.line.${line}`)}
            value={paper[line] ?? ''}
            most={line === 'secrecy' ? 60 : line === 'version' ? 40 : 200}
            onSettled={(text) => set({ lines: { [line]: text.trim() } })}
          />
        ))}
        {(['title', 'text', 'name'] as const).map((voice) => {
          const chosen = reception.settings[fontKeys[voice]] ?? '';
          const known = [...new Set(['', ...families[voice], chosen])];
          return (
            <ChoiceField
              key={voice}
              label={say(`print.font.${voice}`)}
              value={chosen}
              options={known.map((family) => ({ value: family, label: family || say('print.font.standard') }))}
              onChange={(family) => set({ fonts: { [voice]: family } })}
            />
          );
        })}
        <Tick
          label={say('print.numberedThrough')}
          checked={paper.numberedThrough === true}
          onChange={(on) => set({ numberedThrough: on })}
        />
      </div>
    </section>
  );
}

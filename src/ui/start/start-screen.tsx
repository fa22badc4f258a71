import { Eye, Folder, Moon, Plus, Sun, Upload } from 'lucide-react';
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import type { Incoming } from '../incoming';
import { UpdateOffer } from '../offline/update-offer';
import { BrandMark } from '../parts/brand-mark';
import { Button } from '../parts/button';
import { useFiles } from '../program';
import { useSay, useSpeaker } from '../speech';
import { useAppearance } from '../theme/appearance';
import { pastedTable, useFileDrop } from './file-drop';
import { RecentList } from './recent-list';
import styles from './start-screen.module.css';

type Props = {
  readonly onNew: () => void;
  readonly onImport: () => void;
  readonly onList: (list: Incoming) => void;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  readonly onRecent: (id: string) => void;
};

const steps = ['list', 'occasion', 'arrange', 'adjust', 'print'] as const;

export function StartScreen({ onNew, onImport, onList, onOpen, onSample, onRecent }: Props) {
  const say = useSay();
  const { say: speak } = useSpeaker();
  const files = useFiles();
  const mayBeCleared = useSyncExternalStore(files.subscribe, files.mayBeCleared);
  const [over, setOver] = useState(false);
  const drop = useFileDrop(onList, setOver);

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const list = pastedTable(event);
      if (list) onList(list);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [onList]);

  return (
    <div className={styles.screen} {...drop}>
      <StartHeader />
      <main className={styles.wrap}>
        <div>
          <h1 className={styles.title}>{say('start.title')}</h1>
          <p className={styles.lead}>{say('start.lead')}</p>
          <div className={styles.ways}>
            <Way primary icon={<Plus size={20} strokeWidth={1.6} />} label={say('start.new')} text={say('start.newText')} onClick={onNew} />
            <Way
              icon={<Upload size={20} strokeWidth={1.4} />}
              label={say('start.import')}
              text={say('start.importText')}
              onClick={onImport}
            />
            <Way icon={<Folder size={20} strokeWidth={1.4} />} label={say('start.open')} text={say('start.openText')} onClick={onOpen} />
            <Way icon={<Eye size={20} strokeWidth={1.4} />} label={say('start.sample')} text={say('start.sampleText')} onClick={onSample} />
          </div>
          <RecentList onOpen={onRecent} />
        </div>
        <aside aria-labelledby="first-time">
          <h2 id="first-time" className={styles.heading}>
            {say('start.first')}
          </h2>
          <ol className={styles.tour}>
            {steps.map((step, index) => (
              <li key={step}>
                <span className={styles.number} aria-hidden>
                  {index + 1}
                </span>
                <div>
                  <div className={styles.strong}>{say(`start.steps.${step}.title`)}</div>
                  <div className={styles.muted}>{say(`start.steps.${step}.text`)}</div>
                </div>
              </li>
            ))}
          </ol>
          <div className={`${styles.drop} ${over ? styles.over : ''}`}>
            <Upload size={16} strokeWidth={1.6} aria-hidden />
            <div>
              <div>{say('start.drop')}</div>
              <div className={styles.muted}>{say('start.paste')}</div>
            </div>
          </div>
        </aside>
      </main>
      <UpdateOffer />
      <footer className={styles.foot}>
        <span>{mayBeCleared ? speak('files', 'save.mayBeCleared') : say('start.promise')}</span>
        <span>{say('start.version', { version: '0.1' })}</span>
      </footer>
    </div>
  );
}

function StartHeader() {
  const say = useSay();
  const { language } = useSpeaker();
  const { shownTheme, change } = useAppearance();
  const dark = shownTheme === 'dark';
  return (
    <header className={styles.header}>
      <span className={styles.mark}>
        <BrandMark />
      </span>
      <span className={styles.name}>{say('app.name')}</span>
      <span className={styles.grow} />
      <Button
        look="icon"
        aria-label={say(dark ? 'theme.toLight' : 'theme.toDark')}
        onClick={() => change({ theme: dark ? 'light' : 'dark' })}
      >
        {dark ? <Sun size={16} aria-hidden /> : <Moon size={16} aria-hidden />}
      </Button>
      <Button
        look="quiet"
        lang={language === 'en' ? 'zh-CN' : 'en'}
        onClick={() => change({ language: language === 'en' ? 'zh-CN' : 'en' })}
      >
        {language === 'en' ? '中文' : 'English'}
      </Button>
    </header>
  );
}

type WayProps = {
  readonly icon: ReactNode;
  readonly label: string;
  readonly text: string;
  readonly primary?: boolean;
  readonly onClick: () => void;
};

function Way({ icon, label, text, primary = false, onClick }: WayProps) {
  return (
    <button type="button" className={`${styles.way} ${primary ? styles.primary : ''}`} onClick={onClick}>
      <span className={styles.wayIcon} aria-hidden>
        {icon}
      </span>
      <span className={styles.strong}>{label}</span>
      <span className={styles.muted}>{text}</span>
    </button>
  );
}

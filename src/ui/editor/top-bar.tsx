import { ChevronDown, Download } from 'lucide-react';
import { keysAsWritten } from '../actions/action';
import { ActionIcon } from '../parts/action-icon';
import { BrandMark } from '../parts/brand-mark';
import { Button } from '../parts/button';
import { ActionMenu, type MenuPart } from '../parts/menu';
import { Tip } from '../parts/tip';
import { useSay, useSpeaker } from '../speech';
import { type TextSize, type Theme, useAppearance } from '../theme/appearance';
import { dateWithWeekday } from '../when';
import { Programme } from './programme';
import styles from './top-bar.module.css';
import type { EditorActions } from './use-actions';
import type { EditorState } from './use-editor';

type Props = { readonly editor: EditorState; readonly actions: EditorActions };

export function TopBar({ editor, actions }: Props) {
  const say = useSay();
  return (
    <header className={styles.top}>
      <ReceptionMenu editor={editor} actions={actions} />
      <Programme editor={editor} add={actions.addOccasion} />
      <div className={styles.actions} role="toolbar" aria-label={say('panels.actions')}>
        <ActionIcon action={actions.undo} />
        <ActionIcon action={actions.redo} />
        <Tip text={actions.print.label} keys={keysAsWritten(actions.print.keys ?? '')}>
          <Button
            className={styles.print}
            data-print
            aria-label={actions.print.label}
            disabled={!actions.print.enabled}
            onClick={actions.print.run}
          >
            {actions.print.icon && <actions.print.icon size={16} aria-hidden />}
            <span className={styles.word}>{actions.print.label}</span>
          </Button>
        </Tip>
        <Button look="primary" disabled={!actions.arrange.enabled} onClick={actions.arrange.run}>
          <BrandMark size={16} />
          {actions.arrange.label}
        </Button>
      </div>
    </header>
  );
}

const themeOf = (value: string): Theme => (value === 'light' || value === 'dark' ? value : 'system');
const textSizeOf = (value: string): TextSize => (value === 'large' || value === 'larger' ? value : 'normal');

/** Title and date of the reception; behind them what concerns the whole file and the look of the program. */
function ReceptionMenu({ editor, actions }: Props) {
  const say = useSay();
  const { language } = useSpeaker();
  const { theme, textSize, change } = useAppearance();
  const { title, date } = editor.reception;
  const parts: readonly MenuPart[] = [
    { kind: 'action', action: actions.reception },
    { kind: 'action', action: actions.sheet },
    { kind: 'action', action: actions.programme },
    { kind: 'action', action: actions.change },
    { kind: 'action', action: actions.importList },
    { kind: 'action', action: actions.importSeated },
    { kind: 'action', action: actions.titles },
    { kind: 'action', action: actions.wishes },
    { kind: 'action', action: actions.improve },
    { kind: 'action', action: actions.everywhere },
    { kind: 'action', action: actions.open },
    { kind: 'action', action: actions.save },
    { kind: 'action', action: actions.saveAs },
    { kind: 'more', label: say('export.menu'), icon: Download, actions: [...actions.exports, actions.exportFor] },
    { kind: 'action', action: actions.versions },
    { kind: 'action', action: actions.passphrase },
    ...(actions.lockAll.enabled ? [{ kind: 'action', action: actions.lockAll } as const] : []),
    { kind: 'line' },
    {
      kind: 'choice',
      label: say('theme.label'),
      value: theme,
      options: (['system', 'light', 'dark'] as const).map((value) => ({ value, label: say(`theme.${value}`) })),
      onChange: (value) => change({ theme: themeOf(value) }),
    },
    {
      kind: 'choice',
      label: say('textSize.label'),
      value: textSize,
      options: (['normal', 'large', 'larger'] as const).map((value) => ({ value, label: say(`textSize.${value}`) })),
      onChange: (value) => change({ textSize: textSizeOf(value) }),
    },
    {
      kind: 'choice',
      label: say('language.label'),
      value: language,
      options: [
        { value: 'zh-CN', label: '中文' },
        { value: 'en', label: 'English' },
      ],
      onChange: (value) => change({ language: value === 'en' ? 'en' : 'zh-CN' }),
    },
    { kind: 'line' },
    { kind: 'action', action: actions.rulebook },
    { kind: 'action', action: actions.precedence },
    { kind: 'action', action: actions.palette },
    { kind: 'action', action: actions.shortcuts },
    { kind: 'action', action: actions.tour },
    { kind: 'action', action: actions.home },
  ];
  return (
    <div className={styles.brand}>
      <ActionMenu parts={parts}>
        <button type="button" className={styles.brandButton}>
          <span className={styles.mark}>
            <BrandMark />
          </span>
          <span className={styles.brandName}>
            <h1 className={styles.receptionTitle}>{title}</h1>
            {date && <span className={styles.receptionDate}>{dateWithWeekday(date, language)}</span>}
          </span>
          <ChevronDown size={14} aria-hidden />
        </button>
      </ActionMenu>
    </div>
  );
}

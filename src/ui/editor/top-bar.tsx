import { ChevronDown, CircleHelp, Download, SunMoon } from 'lucide-react';
import { type Action, keysAsWritten } from '../actions/action';
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

const acts = (...actions: readonly Action[]): readonly MenuPart[] => actions.map((action) => ({ kind: 'action', action }));
const themeOf = (value: string): Theme => (value === 'light' || value === 'dark' ? value : 'system');
const textSizeOf = (value: string): TextSize => (value === 'large' || value === 'larger' ? value : 'normal');

/** Title and date of the reception; behind them what concerns the whole file and the look of the program. */
function ReceptionMenu({ editor, actions }: Props) {
  const say = useSay();
  const { language } = useSpeaker();
  const { theme, textSize, change } = useAppearance();
  const { title, date } = editor.reception;
  const look: readonly MenuPart[] = [
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
  ];
  const parts: readonly MenuPart[] = [
    ...acts(actions.reception, actions.sheet, actions.programme, actions.change),
    { kind: 'line' },
    ...acts(actions.importList, actions.importSeated, actions.openTemplate, actions.titles),
    { kind: 'line' },
    ...acts(actions.wishes, actions.improve, actions.everywhere),
    { kind: 'line' },
    ...acts(actions.open, actions.save, actions.saveAs),
    { kind: 'more', label: say('export.menu'), icon: Download, parts: acts(...actions.exports, actions.exportFor) },
    ...acts(actions.versions, actions.passphrase),
    ...(actions.lockAll.enabled ? acts(actions.lockAll) : []),
    { kind: 'line' },
    ...acts(actions.rulebook, actions.precedence),
    { kind: 'more', label: say('menu.look'), icon: SunMoon, parts: look },
    { kind: 'more', label: say('menu.help'), icon: CircleHelp, parts: acts(actions.palette, actions.shortcuts, actions.tour) },
    ...acts(actions.home),
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

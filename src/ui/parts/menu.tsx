import { Menu } from '@base-ui/react/menu';
import { Check, ChevronRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { type Action, keysAsWritten } from '../actions/action';
import { useSay } from '../speech';
import styles from './menu.module.css';

export type MenuPart =
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'line' }
  | { readonly kind: 'more'; readonly label: string; readonly icon?: Action['icon']; readonly parts: readonly MenuPart[] }
  | {
      readonly kind: 'choice';
      readonly label: string;
      readonly value: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly onChange: (value: string) => void;
    };

/** A menu of actions: the same records that stand behind buttons and keys. */
export function ActionMenu({
  parts,
  children,
}: {
  readonly parts: readonly MenuPart[];
  readonly children: ReactElement<Record<string, unknown>>;
}) {
  const say = useSay();
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger render={children} />
      {/* It opens at the end of the page, outside of every part; whoever walks by parts finds it all the same. */}
      <Menu.Portal role="region" aria-label={say('panels.menu')}>
        <Menu.Positioner sideOffset={6} align="end" className={styles.layer}>
          <Menu.Popup className={styles.popup}>
            <Parts parts={parts} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** A menu behind an item. */
function More({ label, icon: Icon, parts }: Extract<MenuPart, { kind: 'more' }>) {
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger className={styles.item}>
        {Icon && <Icon size={16} aria-hidden />}
        <span className={styles.word}>{label}</span>
        <ChevronRight size={16} aria-hidden />
      </Menu.SubmenuTrigger>
      <Menu.Portal role="region" aria-label={label}>
        <Menu.Positioner sideOffset={4} className={styles.layer}>
          <Menu.Popup className={styles.popup}>
            <Parts parts={parts} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  );
}

const Parts = ({ parts }: { readonly parts: readonly MenuPart[] }) =>
  parts.map((part, index) => <Part key={part.kind === 'action' ? part.action.id : `${part.kind}${index}`} part={part} />);

function Part({ part }: { readonly part: MenuPart }) {
  if (part.kind === 'more') return <More {...part} />;
  if (part.kind === 'line') return <Menu.Separator className={styles.line} />;
  if (part.kind === 'action') {
    const { label, icon: Icon, keys, enabled, run } = part.action;
    return (
      <Menu.Item className={styles.item} disabled={!enabled} onClick={run}>
        {Icon && <Icon size={16} aria-hidden />}
        <span className={styles.word}>{label}</span>
        {keys && <span className={styles.keys}>{keysAsWritten(keys)}</span>}
      </Menu.Item>
    );
  }
  return (
    <Menu.RadioGroup value={part.value} onValueChange={(value: string) => part.onChange(value)}>
      <Menu.GroupLabel className={styles.label}>{part.label}</Menu.GroupLabel>
      {part.options.map((option) => (
        <Menu.RadioItem key={option.value} value={option.value} className={styles.item} closeOnClick>
          <span className={styles.word}>{option.label}</span>
          <Menu.RadioItemIndicator>
            <Check size={14} aria-hidden />
          </Menu.RadioItemIndicator>
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

import { Ellipsis } from 'lucide-react';
import type { Action } from '../actions/action';
import { Button } from '../parts/button';
import { ActionMenu } from '../parts/menu';
import styles from './start-screen.module.css';

/** What can be done with a reception without opening it. */
export default function RowMenu({ actions, label }: { readonly actions: readonly Action[]; readonly label: string }) {
  return (
    <ActionMenu parts={actions.map((action) => ({ kind: 'action', action }))}>
      <Button look="icon" small className={styles.more} aria-label={label}>
        <Ellipsis size={14} aria-hidden />
      </Button>
    </ActionMenu>
  );
}

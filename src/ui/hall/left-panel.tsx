import { type ComponentProps, useState } from 'react';
import type { EditorState } from '../editor/use-editor';
import { PeoplePanel } from '../panels/people-panel';
import { Segments } from '../parts/segments';
import { useSay } from '../speech';
import { DelegationList } from './delegation-list';
import styles from './hall.module.css';
import { TableList } from './table-list';

type Props = Omit<ComponentProps<typeof PeoplePanel>, 'reception' | 'occasion' | 'review' | 'top'> & { readonly editor: EditorState };

type Shown = 'people' | 'delegations' | 'tables';

/** The people; beside a hall of many tables also its delegations and its tables. */
export function LeftPanel({ editor, ...rest }: Props) {
  const say = useSay();
  const [shown, setShown] = useState<Shown>('people');
  const { reception, occasion, review } = editor;
  const isHall = (review?.context.layout.tables.length ?? 0) > 1;
  const people = (top?: ComponentProps<typeof PeoplePanel>['top']) => (
    <PeoplePanel reception={reception} occasion={occasion} review={review} top={top} {...rest} />
  );
  if (!isHall || !occasion || !review) return people();
  const choice = (
    <div className={styles.choice}>
      <Segments
        label={say('hall.show')}
        value={shown}
        options={[
          { value: 'people', label: say('hall.people') },
          { value: 'delegations', label: say('hall.delegations') },
          { value: 'tables', label: say('hall.tables') },
        ]}
        onChange={setShown}
      />
    </div>
  );
  if (shown === 'people') return people(choice);
  return (
    <aside className={styles.panel} aria-label={say(`hall.${shown}`)}>
      {choice}
      {shown === 'delegations' ? (
        <DelegationList editor={editor} review={review} balance={rest.actions.balance} />
      ) : (
        <TableList editor={editor} occasion={occasion} review={review} />
      )}
    </aside>
  );
}

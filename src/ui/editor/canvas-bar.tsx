import { ArrowLeftRight, ArrowRightFromLine } from 'lucide-react';
import { ActionIcon } from '../parts/action-icon';
import floating from '../parts/floating.module.css';
import { Segments } from '../parts/segments';
import { useSay } from '../speech';
import styles from './plan-view.module.css';
import type { EditorActions } from './use-actions';
import type { EditorState } from './use-editor';
import { atFoot } from './use-floats';

/** What a drop on a taken seat does, and how large the plan is seen. */
export function CanvasBar({ editor, actions }: { readonly editor: EditorState; readonly actions: EditorActions }) {
  const say = useSay();
  return (
    <>
      <div className={styles.modes} {...atFoot}>
        <Segments
          floating
          label={say('plan.mode')}
          value={editor.mode}
          options={[
            { value: 'swap', label: say('plan.swap'), icon: <ArrowLeftRight size={14} aria-hidden /> },
            { value: 'insert', label: say('plan.insert'), icon: <ArrowRightFromLine size={14} aria-hidden /> },
          ]}
          onChange={editor.setMode}
        />
        <span className={floating.divide} />
        <ActionIcon action={actions.plan.list.asTable} small pressed={editor.asTable} />
        <ActionIcon action={actions.honor} small pressed={editor.numbered} />
        {editor.numbered && <span className={styles.honorNote}>{say('rulebook.honor.note')}</span>}
      </div>
      <fieldset className={floating.zooms} {...atFoot}>
        <legend className="seen-not">{say('plan.view')}</legend>
        <ActionIcon action={actions.zoomOut} small />
        <output className={floating.zoom}>{Math.round(editor.zoom * 100)}%</output>
        <ActionIcon action={actions.zoomIn} small />
        <span className={floating.divide} />
        <ActionIcon action={actions.fit} small />
      </fieldset>
    </>
  );
}

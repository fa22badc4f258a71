import { Component, type ReactNode } from 'react';
import { Button } from '../parts/button';
import { useProgram, useSaveState } from '../program';
import { useSay, useSpeaker } from '../speech';
import { clockOf } from '../when';
import { diagnosisOf } from './diagnosis';
import styles from './region.module.css';

type Props = {
  /** Which part of the screen; it goes into the diagnosis. */
  readonly name: 'people' | 'plan' | 'findings' | 'dialog' | 'screen';
  /** What is shown; when it becomes another (an occasion, a dialog), the region tries anew. */
  readonly of?: string | undefined;
  /** Where trying again would only fail again: the way out. */
  readonly onLeave?: () => void;
  readonly children: ReactNode;
};
type State = { readonly error?: unknown; readonly failed: boolean; readonly of?: string | undefined };

/** Keeps a fault of one part of the screen from taking the rest with it. The plan is not in the part: it stays. */
export class Region extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: true, error };
  }

  static getDerivedStateFromProps({ of }: Props, state: State): Partial<State> | null {
    return of === state.of ? null : { of, failed: false, error: undefined };
  }

  override render(): ReactNode {
    const { name, onLeave, children } = this.props;
    if (!this.state.failed) return children;
    const again = () => this.setState({ failed: false, error: undefined });
    return <Fault region={name} error={this.state.error} onRetry={onLeave ?? again} leaves={onLeave !== undefined} />;
  }
}

type FaultProps = {
  readonly region: Props['name'] | 'step';
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly leaves: boolean;
};

/** What failed, what was saved, and what can be done. */
export function Fault({ region, error, onRetry, leaves }: FaultProps) {
  const { say } = useSpeaker();
  const screen = useSay();
  const { files, present } = useProgram();
  const saved = useSaveState();
  const kept =
    saved.state === 'saved' && saved.at
      ? say('files', 'fault.saved', { time: clockOf(saved.at) })
      : say('files', saved.state === 'failed' ? 'fault.notSaved' : 'fault.saving');

  async function report() {
    const browser = `${navigator.userAgent}; ${window.innerWidth} × ${window.innerHeight}`;
    const text = diagnosisOf({ region, error, reception: present()?.store.getReception(), saved, browser, at: new Date().toISOString() });
    await files.saveDiagnosis(text);
  }
  return (
    <section className={`${styles.fault} ${leaves ? styles.over : ''}`} role="alert">
      <h2>{say('files', `fault.region.${region}`)}</h2>
      <p>{kept}</p>
      <div className={styles.doing}>
        <Button look="primary" onClick={onRetry}>
          {leaves ? screen('do.close') : say('files', 'fault.again')}
        </Button>
        <Button onClick={() => void files.save(true)}>{say('files', 'file.saveAs')}</Button>
        <Button look="quiet" onClick={() => void report()}>
          {say('files', 'fault.report')}
        </Button>
      </div>
      <p className={styles.small}>{say('files', 'fault.reportNote')}</p>
    </section>
  );
}

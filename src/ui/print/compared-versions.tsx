import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import type { Reception } from '../../model/reception';
import { useEngine } from '../engine';
import type { VersionInfo } from '../files/files-port';
import { useVersion, versionTitle } from '../files/use-version';
import { Button } from '../parts/button';
import { ChoiceField } from '../parts/fields';
import { useSay, useSpeaker } from '../speech';
import { sinceWhen } from '../when';
import styles from './print-screen.module.css';
import type { PrintState } from './use-print';

const fromFile = 'file';
const numberOf = (choice: string): number | undefined => (/^\d+$/.test(choice) ? Number(choice) : undefined);

/** Which version the slip of change or the comparison begins from, and which it ends with: one that was kept here, a file, or now. */
export function ComparedVersions({ state }: { readonly state: PrintState }) {
  const say = useSay();
  const { language, say: speak } = useSpeaker();
  const { files } = useEngine();
  const { compare, compared } = state;
  const [versions, setVersions] = useState<readonly VersionInfo[]>([]);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [opened, setOpened] = useState<Reception>();
  const earlier = useVersion(numberOf(from));
  const later = useVersion(numberOf(to));

  useEffect(() => {
    let gone = false;
    void files.versions().then((found) => gone || setVersions(found));
    return () => {
      gone = true;
    };
  }, [files]);

  const before = from === fromFile ? opened : earlier;
  useEffect(() => {
    if (typeof before !== 'object') return;
    if (to === '') compare({ before });
    else if (typeof later === 'object') compare({ before, after: later });
  }, [before, later, to, compare]);

  const lines = versions.map((one) => ({
    value: String(one.number),
    label: `${versionTitle(one, speak)}　${sinceWhen(one.at, new Date(), language, say)}`,
  }));
  const fault = [before, later].find((read) => typeof read === 'string');
  return (
    <div className={styles.earlier}>
      <ChoiceField
        label={say('print.compareFrom')}
        value={from}
        options={[
          { value: '', label: say(compared ? 'print.asChosen' : 'print.chooseVersion') },
          ...lines,
          { value: fromFile, label: say('print.versionInFile') },
        ]}
        onChange={setFrom}
      />
      {from === fromFile && <EarlierFile state={state} opened={opened} onOpened={setOpened} />}
      {versions.length > 0 && (
        <ChoiceField
          label={say('print.compareTo')}
          value={to}
          options={[{ value: '', label: say('print.asNow') }, ...lines.filter(({ value }) => value !== from)]}
          onChange={setTo}
        />
      )}
      {fault && <p role="alert">{fault}</p>}
    </div>
  );
}

type FileProps = {
  readonly state: PrintState;
  readonly opened: Reception | undefined;
  readonly onOpened: (reception: Reception) => void;
};

function EarlierFile({ state: { port }, opened, onOpened }: FileProps) {
  const say = useSay();
  const { language } = useSpeaker();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string>();
  async function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    if (!file || !port) return;
    const read = port.readEarlier(await file.text(), language);
    setFault('fault' in read ? read.fault : undefined);
    if (!('fault' in read)) onOpened(read);
  }
  return (
    <>
      <p>{opened ? say('print.comparedWith', { title: opened.title }) : say('print.earlier')}</p>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={say('print.chooseEarlier')}
        onChange={(event) => void choose(event)}
      />
      <Button onClick={() => input.current?.click()}>{say('print.chooseEarlier')}</Button>
      {fault && <p role="alert">{fault}</p>}
    </>
  );
}

import { useEffect, useMemo, useState } from 'react';
import { restoreOccasion } from '../../commands/restore-occasion';
import { restoreReception } from '../../commands/restore-reception';
import { sameValue } from '../../exchange/plan/three-way';
import type { Occasion } from '../../model/occasion';
import { occasionsInOrder, type Reception } from '../../model/reception';
import { usePrintSlip } from '../change/use-print-slip';
import { useEngine, useReception } from '../engine';
import { useDispatch, useNotice } from '../notice';
import { Button } from '../parts/button';
import { DialogFrame } from '../parts/dialog-frame';
import { ChoiceField, TextField } from '../parts/fields';
import { useSay, useSpeaker } from '../speech';
import { sinceWhen } from '../when';
import styles from './files.module.css';
import type { VersionInfo } from './files-port';
import { useVersion, versionTitle } from './use-version';
import { VersionDifference } from './version-difference';

/** The versions of the reception: compared with the plan of now or with each other, brought back as a whole or one occasion of it. */
export default function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSpeaker();
  const { files } = useEngine();
  const [versions, setVersions] = useState<readonly VersionInfo[]>();
  const [chosen, setChosen] = useState<number>();
  const [name, setName] = useState('');

  useEffect(() => {
    void files.versions().then((found) => {
      setVersions(found);
      setChosen((now) => now ?? found[0]?.number);
    });
  }, [files]);

  async function after(change: Promise<unknown>) {
    await change;
    const found = await files.versions();
    setVersions(found);
    if (!found.some(({ number }) => number === chosen)) setChosen(found[0]?.number);
  }
  const version = versions?.find(({ number }) => number === chosen);
  return (
    <DialogFrame title={say('files', 'versions.title')} wide onClose={onClose}>
      <p className={styles.lead}>{say('files', 'versions.lead')}</p>
      <div className={styles.versions}>
        <div>
          <div className={styles.keep}>
            <TextField label={say('files', 'versions.name')} value={name} onChange={setName} maxLength={120} />
            <Button
              disabled={name.trim() === ''}
              onClick={() => {
                void after(files.keepVersion('named', name.trim()));
                setName('');
              }}
            >
              {say('files', 'versions.keep')}
            </Button>
          </div>
          {versions?.length === 0 && <p className={styles.small}>{say('files', 'versions.none')}</p>}
          <ul className={styles.list} aria-label={say('files', 'versions.title')}>
            {versions?.map((one) => (
              <VersionLine key={one.number} version={one} chosen={one.number === chosen} onChoose={() => setChosen(one.number)} />
            ))}
          </ul>
        </div>
        {version && versions && (
          <Chosen
            key={version.number}
            version={version}
            others={versions.filter(({ number }) => number !== version.number)}
            onRemove={() => void after(files.removeVersion(version.number))}
            onClose={onClose}
          />
        )}
      </div>
    </DialogFrame>
  );
}

function VersionLine({
  version,
  chosen,
  onChoose,
}: {
  readonly version: VersionInfo;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  const { language, say } = useSpeaker();
  const screen = useSay();
  return (
    <li>
      <button type="button" className={styles.version} aria-pressed={chosen} onClick={onChoose}>
        <div>{versionTitle(version, say)}</div>
        <div className={styles.small}>{sinceWhen(version.at, new Date(), language, screen)}</div>
      </button>
    </li>
  );
}

type ChosenProps = {
  readonly version: VersionInfo;
  readonly others: readonly VersionInfo[];
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

function Chosen({ version, others, onRemove, onClose }: ChosenProps) {
  const { say, list } = useSpeaker();
  const { files } = useEngine();
  const dispatch = useDispatch();
  const slip = usePrintSlip();
  const notice = useNotice();
  const now = useReception();
  const read = useVersion(version.number);
  const [against, setAgainst] = useState('');
  const other = useVersion(against === '' ? undefined : Number(against));
  const after = against === '' ? now : other;
  // Only what would change is offered.
  const occasions = useMemo(
    () => (typeof read === 'object' ? occasionsInOrder(read).filter((one) => !sameValue(one, now.occasions[one.id])) : []),
    [read, now],
  );
  if (typeof read === 'string') return <p role="alert">{read}</p>;
  if (!read) return <p className={styles.small} aria-busy="true" />;
  const then = read;

  async function bringBack() {
    await files.keepVersion('before');
    if (dispatch([restoreReception(then)])) onClose();
  }

  function bringBackOne(occasion: Occasion) {
    const gone = Object.keys(occasion.attendees).flatMap((id) => (now.people[id as keyof typeof now.people] ? [] : nameIn(then, id)));
    if (!dispatch([restoreOccasion(occasion, then.programme.indexOf(occasion.id))])) return;
    if (gone.length > 0) notice(say('files', 'versions.gone', { names: list(gone) }));
    onClose();
  }
  return (
    <section aria-label={versionTitle(version, say)}>
      <ChoiceField
        label={say('files', 'versions.against')}
        value={against}
        options={[
          { value: '', label: say('files', 'versions.now') },
          ...others.map((one) => ({ value: String(one.number), label: `${one.number}　${versionTitle(one, say)}` })),
        ]}
        onChange={setAgainst}
      />
      {typeof after === 'object' && <VersionDifference before={then} after={after} />}
      <div className={styles.doing}>
        <Button look="primary" onClick={() => void bringBack()}>
          {say('files', 'versions.restore')}
        </Button>
        {occasions.map((occasion) => (
          <Button key={occasion.id} onClick={() => bringBackOne(occasion)}>
            {say('files', 'versions.restoreOccasion', { title: occasion.title })}
          </Button>
        ))}
        {typeof after === 'object' && (
          <Button
            onClick={() =>
              slip.isPrinting ? slip.stop() : void slip.print(then, after, version.because === 'change' ? (version.name ?? '') : '')
            }
          >
            {slip.isPrinting ? say('programme', 'change.stopPrinting') : say('files', 'versions.slip')}
          </Button>
        )}
        <Button look="quiet" onClick={onRemove}>
          {say('files', 'versions.remove')}
        </Button>
      </div>
    </section>
  );
}

const nameIn = ({ people }: Reception, id: string): readonly string[] =>
  Object.values(people).flatMap((person) => (person.id === id ? [person.name] : []));

import { useState } from 'react';
import { type Redaction, redacted, redactions } from '../../exchange/export/redact';
import type { Reception } from '../../model/reception';
import { useEngine, useReception } from '../engine';
import { useNotice } from '../notice';
import { DialogFrame } from '../parts/dialog-frame';
import { ChoiceField, Tick } from '../parts/fields';
import { useRun } from '../running';
import { useSay, useSpeaker } from '../speech';
import type { ExportFormat } from './export-port';
import styles from './files.module.css';

const formats = ['xlsx', 'docx', 'csv', 'plan'] as const;
type Format = (typeof formats)[number];
const isOffice = (format: Format): format is ExportFormat => format !== 'plan';

/** A copy for others, without what they need not know. */
export default function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const screen = useSay();
  const { say, language } = useSpeaker();
  const { exporting, files } = useEngine();
  const notice = useNotice();
  const run = useRun();
  const reception = useReception();
  const [format, setFormat] = useState<Format>('xlsx');
  const [left, setLeft] = useState<readonly Redaction[]>(['phones']);

  async function saveOffice(form: ExportFormat, copy: Reception) {
    const port = await exporting();
    return run(screen(`export.making.${form}`), (watch) => port.save(form, copy, language, watch));
  }

  async function save() {
    const copy = redacted(reception, left);
    try {
      const done = await (isOffice(format) ? saveOffice(format, copy) : files.saveCopyOf(copy));
      if (done) onClose();
    } catch (trouble) {
      notice(screen('export.failed', { why: trouble instanceof Error ? trouble.message : String(trouble) }));
    }
  }
  return (
    <DialogFrame title={say('files', 'redact.title')} onClose={onClose} onSubmit={() => void save()} submit={say('files', 'redact.do')}>
      <p className={styles.lead}>{say('files', 'redact.lead')}</p>
      {redactions.map((one) => (
        <Tick
          key={one}
          label={say('files', `redact.${one}`)}
          checked={left.includes(one)}
          onChange={(on) => setLeft(redactions.filter((other) => (other === one ? on : left.includes(other))))}
        />
      ))}
      <ChoiceField
        label={say('files', 'redact.format')}
        value={format}
        options={formats.map((value) => ({ value, label: screen(`export.${value}`) }))}
        onChange={(value) => setFormat(formats.find((one) => one === value) ?? 'xlsx')}
      />
    </DialogFrame>
  );
}

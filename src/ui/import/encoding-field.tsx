import { type Encoding, encodings, isEncoding } from '../../exchange/tables/encodings';
import { ChoiceField } from '../parts/fields';
import screen from '../parts/screen.module.css';
import { useSay, useSpeaker } from '../speech';
import type { ReadSheet } from './import-port';

type Props = {
  readonly file: string;
  readonly encoding: NonNullable<ReadSheet['encoding']>;
  readonly onRead: (encoding: Encoding) => void;
};

/** Of a text: what its letters were read in. Another choice reads it again, and what is shown of the file says what comes of it. */
export function EncodingField({ file, encoding: { encoding, chosen }, onRead }: Props) {
  const say = useSay();
  const speaker = useSpeaker();
  return (
    <>
      <ChoiceField
        label={say('import.encoding.label', { file })}
        value={encoding}
        options={encodings.map((value) => ({ value, label: speaker.say('exchange', `encoding.${value}`) }))}
        onChange={(value) => isEncoding(value) && onRead(value)}
      />
      {(chosen || encoding !== 'utf-8') && (
        <small className={screen.muted}>{say(chosen ? 'import.encoding.chosen' : 'import.encoding.found')}</small>
      )}
    </>
  );
}

import { useState } from 'react';
import { TextField } from '../parts/fields';
import { useSay } from '../speech';

type LengthProps = {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onSettled: (millimeters: number) => void;
};

/** `180`, `１８０`, `18,5 mm`, as an input method or a habit has it. */
function millimetersIn(text: string): number {
  const plain = text
    .normalize('NFKC')
    .replace(/(mm|毫米)$/i, '')
    .replace(',', '.')
    .trim();
  return plain === '' ? Number.NaN : Number(plain);
}

/** A length that counts when it is finished; one that no card can have is said, and what was there stays. */
export function LengthField({ label, value, least, most, onSettled }: LengthProps) {
  const say = useSay();
  const [draft, setDraft] = useState(String(value));
  const [trouble, setTrouble] = useState<string>();
  const settle = () => {
    const wanted = millimetersIn(draft);
    const fits = wanted >= least && wanted <= most;
    setTrouble(fits ? undefined : say('print.lengthOutside', { least, most, value }));
    if (fits && wanted !== value) onSettled(wanted);
  };
  return (
    <TextField
      label={label}
      value={draft}
      maxLength={12}
      inputMode="decimal"
      hint={say('print.lengthBetween', { least, most })}
      trouble={trouble}
      onChange={setDraft}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
    />
  );
}

import { useState } from 'react';
import { TextField } from '../parts/fields';
import { useSay } from '../speech';

type Props = {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
};

/** A number that counts only once it can: what is being typed stays as it is typed, and what cannot be is said. */
export function NumberField({ label, value, least, most, onChange }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? String(Math.round(value * 10) / 10);
  const number = Number(text.replace(',', '.'));
  const fits = text.trim() !== '' && number >= least && number <= most;
  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={text}
      trouble={fits ? undefined : say('studio.between', { least, most })}
      onChange={(next) => {
        setTyped(next);
        const wanted = Number(next.replace(',', '.'));
        if (next.trim() !== '' && wanted >= least && wanted <= most) onChange(wanted);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

import { useState } from 'react';
import { TextField } from '../parts/fields';

type LateProps = { readonly label: string; readonly value: string; readonly most: number; readonly onSettled: (text: string) => void };

/** A text that counts when it is finished: a sheet is not made anew for every letter. */
export function LateText({ label, value, most, onSettled }: LateProps) {
  const [draft, setDraft] = useState(value);
  const settle = () => {
    if (draft !== value) onSettled(draft);
  };
  return (
    <TextField
      label={label}
      value={draft}
      maxLength={most}
      onChange={setDraft}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
    />
  );
}

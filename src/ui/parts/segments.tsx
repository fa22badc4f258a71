import { type ReactNode, useId } from 'react';
import controls from './controls.module.css';

type Props<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly icon?: ReactNode }[];
  readonly onChange: (value: Value) => void;
  /** On a floating bar: no trough, the choice in the accent. */
  readonly floating?: boolean;
};

/** A few choices side by side, one of them taken; arrow keys walk them. */
export function Segments<Value extends string>({ label, value, options, onChange, floating = false }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={`${controls.segments} ${floating ? controls.floating : ''}`}>
      <legend className="seen-not">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={controls.segment}>
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.icon}
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

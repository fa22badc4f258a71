import { ChevronDown } from 'lucide-react';
import { type ComponentPropsWithRef, type ReactNode, useEffect, useId, useRef } from 'react';
import controls from './controls.module.css';

type Around = { readonly label: string; readonly hint?: string | undefined; readonly trouble?: string | undefined };

function Labelled({ id, label, hint, trouble, children }: Around & { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className={controls.labelled}>
      <label className={controls.label} htmlFor={id}>
        {label}
      </label>
      {children}
      {trouble ? (
        <p className={controls.trouble} id={`${id}-note`} role="alert">
          {trouble}
        </p>
      ) : (
        hint && (
          <p className={controls.hint} id={`${id}-note`}>
            {hint}
          </p>
        )
      )}
    </div>
  );
}

type TextProps = Around &
  Omit<ComponentPropsWithRef<'input'>, 'id' | 'onChange' | 'value'> & {
    readonly value: string;
    readonly onChange: (value: string) => void;
  };

export function TextField({ label, hint, trouble, value, onChange, ...rest }: TextProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} trouble={trouble}>
      <span className={controls.field}>
        <input
          id={id}
          value={value}
          aria-invalid={trouble ? true : undefined}
          aria-describedby={hint || trouble ? `${id}-note` : undefined}
          onChange={(event) => onChange(event.target.value)}
          {...rest}
        />
      </span>
    </Labelled>
  );
}

type LongTextProps = Around & { readonly value: string; readonly onChange: (value: string) => void; readonly required?: boolean };

export function LongTextField({ label, hint, trouble, value, onChange, required }: LongTextProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} trouble={trouble}>
      <span className={controls.field}>
        <textarea id={id} rows={2} required={required} value={value} onChange={(event) => onChange(event.target.value)} />
      </span>
    </Labelled>
  );
}

export type Option = { readonly value: string; readonly label: string };
type ChoiceProps = Around & { readonly value: string; readonly options: readonly Option[]; readonly onChange: (value: string) => void };

export function ChoiceField({ label, hint, trouble, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} trouble={trouble}>
      <span className={`${controls.field} ${controls.select}`}>
        <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown size={14} aria-hidden />
      </span>
    </Labelled>
  );
}

type TickProps = {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly partly?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
};

export function Tick({ label, checked, partly = false, onChange, disabled = false }: TickProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = partly;
  }, [partly]);
  return (
    <label className={controls.tick}>
      <input ref={box} type="checkbox" checked={checked} disabled={disabled} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

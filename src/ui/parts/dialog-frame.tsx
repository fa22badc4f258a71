import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type FormEvent, type ReactNode, useRef } from 'react';
import { keysAsWritten } from '../actions/action';
import { useSay } from '../speech';
import { Button } from './button';
import frame from './dialog-frame.module.css';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** What Enter and the main button do; without it the dialog only shows. */
  readonly onSubmit?: () => void;
  readonly submit?: string;
  readonly submitDisabled?: boolean;
  /** What the answer throws away is lost: then to stay is the main button, by this word, and Enter on it changes nothing. */
  readonly stay?: string;
  /** Where the focus goes once it was answered, if not back to what opened it. */
  readonly leadsTo?: (() => HTMLElement | null) | undefined;
  /** Stands at the left of the foot. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
};

/** The first field; of a group of choices the one that holds. Where nothing is to be filled in, the answer that changes nothing. */
function firstQuestion(body: HTMLElement | null): HTMLElement | undefined {
  const first =
    body?.querySelector<HTMLElement>('input, select, textarea') ?? body?.nextElementSibling?.querySelector('button') ?? undefined;
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  return [...(body?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].find(({ name }) => name === first.name) ?? first;
}

/** A question over the screen: title, body, and at most one main answer. Escape leaves everything as it was. */
export function DialogFrame({
  title,
  onClose,
  wide = false,
  onSubmit,
  submit,
  submitDisabled = false,
  stay,
  leadsTo,
  note,
  children,
}: Props) {
  const say = useSay();
  const body = useRef<HTMLDivElement>(null);
  const answered = useRef(false);
  const leave = () => {
    answered.current = false;
    onClose();
  };
  /** What the answer has made may be on the screen a moment after the dialog is gone. */
  const lead = () => {
    requestAnimationFrame(() => leadsTo?.()?.focus());
    return leadsTo?.();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (submitDisabled) return;
    answered.current = true;
    onSubmit?.();
  };
  const inside = (
    <>
      <div ref={body} className={frame.body}>
        {children}
      </div>
      {onSubmit && (
        <div className={frame.foot}>
          <span className={frame.note}>{note}</span>
          <Button look={stay ? 'primary' : 'quiet'} onClick={leave}>
            {stay ?? say('do.cancel')}
          </Button>
          <Button look={stay ? 'plain' : 'primary'} submits disabled={submitDisabled}>
            {submit}
          </Button>
        </div>
      )}
    </>
  );
  return (
    <Dialog.Root open onOpenChange={(open) => open || leave()}>
      <Dialog.Portal>
        <Dialog.Backdrop forceRender className={frame.backdrop} />
        <Dialog.Popup
          className={`${frame.popup} ${wide ? frame.wide : ''}`}
          // The first question, not the way out, is what one came for.
          initialFocus={() => firstQuestion(body.current) ?? true}
          finalFocus={() => (answered.current ? lead() : undefined) ?? true}
        >
          <div className={frame.head}>
            <Dialog.Title className={frame.title}>{title}</Dialog.Title>
            <Dialog.Close render={<Button look="icon" small aria-label={say('do.close')} keys={keysAsWritten('escape')} />}>
              <X size={16} aria-hidden />
            </Dialog.Close>
          </div>
          {onSubmit ? (
            <form onSubmit={send} className={frame.form}>
              {inside}
            </form>
          ) : (
            inside
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

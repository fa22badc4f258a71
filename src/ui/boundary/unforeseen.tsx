import { useEffect, useState } from 'react';
import { Fault } from './region';

/** Somebody changed their mind, or a drawing was measured twice: nothing has failed. */
const isNothing = (fault: unknown) =>
  fault === null || fault === undefined || (fault instanceof DOMException && fault.name === 'AbortError');

/**
 * What fails between the screens, in no region: a step that was begun and came to nothing. The screen stays as it is, and says so; a
 * program that went on in silence would be trusted with more than it did.
 */
export function Unforeseen() {
  const [failed, setFailed] = useState<{ readonly fault: unknown }>();
  useEffect(() => {
    const tell = (fault: unknown) => isNothing(fault) || setFailed({ fault });
    const onError = ({ error }: ErrorEvent) => void tell(error);
    const onRejection = ({ reason }: PromiseRejectionEvent) => void tell(reason);
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, []);
  return failed && <Fault region="step" error={failed.fault} leaves onRetry={() => setFailed(undefined)} />;
}

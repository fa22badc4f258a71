import { useEngine } from '../engine';
import { useNotice } from '../notice';
import { useSay, useSpeaker } from '../speech';

/** Saves the file; the foot of the screen says that it is saved, and what only the person can do is told. When somebody else has changed it, asks how the two go together. */
export function useSaveFile(onChanged: () => void): (elsewhere: boolean) => Promise<void> {
  const screen = useSay();
  const { say } = useSpeaker();
  const { files } = useEngine();
  const notice = useNotice();
  return async (elsewhere) => {
    try {
      const outcome = await files.save(elsewhere);
      if (outcome === 'changed') return onChanged();
      if (outcome === 'cancelled') return;
      const { name } = files.fileState();
      if (outcome === 'unreadable') return notice(say('files', 'file.unreadable', { name: name ?? '' }));
      notice(name ? '' : say('files', 'file.downloaded'));
    } catch (trouble) {
      notice(screen('export.failed', { why: trouble instanceof Error ? trouble.message : String(trouble) }));
    }
  };
}

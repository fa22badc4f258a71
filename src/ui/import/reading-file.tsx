import { Progress } from '../parts/progress';
import { useSay } from '../speech';

/** Shows itself only when reading takes long enough to be noticed. */
export function ReadingFile({ file, onGiveUp }: { readonly file: string; readonly onGiveUp: () => void }) {
  const say = useSay();
  return <Progress late label={say('import.reading', { file })} cancel={say('import.giveUp')} onCancel={onGiveUp} />;
}

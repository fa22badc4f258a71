import { useEffect, useState } from 'react';
import type { Reception } from '../../model/reception';
import { useEngine } from '../engine';
import { useSpeaker } from '../speech';
import type { VersionInfo } from './files-port';

/** A version as a reception; a sentence when it cannot be read; undefined while it is fetched, and when none is asked for. */
export function useVersion(number: number | undefined): Reception | string | undefined {
  const { files } = useEngine();
  const { language } = useSpeaker();
  const [read, setRead] = useState<Reception | string>();
  useEffect(() => {
    let gone = false;
    setRead(undefined);
    if (number !== undefined) {
      void files.readVersion(number, language).then((found) => gone || setRead('message' in found ? found.message : found));
    }
    return () => {
      gone = true;
    };
  }, [files, language, number]);
  return read;
}

/** What a version is called: as somebody named it, or why it was kept. */
export const versionTitle = ({ name, because }: VersionInfo, say: ReturnType<typeof useSpeaker>['say']): string =>
  because === 'change'
    ? say('files', 'versions.beforeChange', { change: name ?? '' })
    : (name ?? say('files', `versions.because.${because}`));

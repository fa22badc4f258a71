import type { Language } from '../i18n/speak';
import { ReceptionId } from '../model/ids';
import { emptyReception, type Reception } from '../model/reception';

/** Under an id that says nothing: storage shows it, even of what is sealed. */
const newId = () => ReceptionId.parse(crypto.randomUUID());

export const beginEmpty = (title: string): Reception => emptyReception(newId(), title);

export async function beginWithSample(language: Language): Promise<Reception> {
  const { sampleReception } = await import('./sample/sample-reception');
  return { ...sampleReception(language), id: newId() };
}

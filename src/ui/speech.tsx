import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Language, type MessageData, type MessageKey, type Speaker, speakerFor } from '../i18n/speak';

const SpeechContext = createContext<Speaker | undefined>(undefined);

/** Everything inside speaks this language; a change shows at once. */
export function SpeechProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <SpeechContext.Provider value={speakerFor(language)}>{children}</SpeechContext.Provider>;
}

export const useSpeaker = (): Speaker => useContext(SpeechContext) ?? speakerFor('en');

export type Say = (key: MessageKey<'interface'>, data?: MessageData) => string;

/** The words of the screen itself. */
export function useSay(): Say {
  const speaker = useSpeaker();
  return useMemo(() => (key, data) => speaker.say('interface', key, data), [speaker]);
}

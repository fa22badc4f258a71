import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { fetchLanguage } from '../../i18n/fetch-language';
import { isLearned, type Language, languages } from '../../i18n/vocabulary';

export type Theme = 'system' | 'light' | 'dark';
export type TextSize = 'normal' | 'large' | 'larger';
export type Appearance = { readonly theme: Theme; readonly language: Language; readonly textSize: TextSize };
type AppearanceControls = Appearance & { readonly change: (set: Partial<Appearance>) => void; readonly shownTheme: 'light' | 'dark' };

const key = 'xici.appearance';
const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/** Chinese for a Chinese browser, English for any other. */
export const preferredLanguage = (browser: readonly string[]): Language => (browser[0]?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');

/** What was chosen on this computer before; anything unreadable counts as nothing. */
export function rememberedAppearance(stored: string | null, browser: readonly string[]): Appearance {
  const standard: Appearance = { theme: 'system', language: preferredLanguage(browser), textSize: 'normal' };
  try {
    const read: unknown = JSON.parse(stored ?? '{}');
    if (typeof read !== 'object' || read === null) return standard;
    const { theme, language, textSize } = read as Readonly<Record<string, unknown>>;
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      language: isLanguage(language) ? language : standard.language,
      textSize: textSize === 'large' || textSize === 'larger' ? textSize : 'normal',
    };
  } catch {
    return standard;
  }
}

/** As the page is to look and speak from its first moment. */
export const appearanceOfPage = (): Appearance => rememberedAppearance(readStorage(), navigator.languages);

function readStorage(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // storage may be closed to us; the standards do
  }
}

function writeStorage(appearance: Appearance) {
  try {
    localStorage.setItem(key, JSON.stringify(appearance));
  } catch {
    // remembered for this visit only
  }
}

export function useMedia(query: string): boolean {
  const media = useMemo(() => window.matchMedia(query), [query]);
  return useSyncExternalStore(
    (listener) => {
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => media.matches,
  );
}

const AppearanceContext = createContext<AppearanceControls | undefined>(undefined);

/** Theme, language, text size: kept on this computer and written on the root element for the style sheets. */
export function AppearanceProvider({ children }: { readonly children: ReactNode }) {
  const [appearance, setAppearance] = useState(appearanceOfPage);
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const narrow = useMedia('(max-width: 1199px)');
  const shownTheme = appearance.theme === 'system' ? (systemDark ? 'dark' : 'light') : appearance.theme;

  useEffect(() => {
    const root = document.documentElement;
    root.lang = appearance.language;
    root.dataset.theme = shownTheme;
    root.dataset.density = narrow ? 'compact' : 'regular';
    root.dataset.text = appearance.textSize;
  }, [appearance, shownTheme, narrow]);

  const controls = useMemo<AppearanceControls>(
    () => ({
      ...appearance,
      shownTheme,
      change: (set) => {
        const next = { ...appearance, ...set };
        writeStorage(next);
        if (isLearned(next.language)) setAppearance(next);
        else void fetchLanguage(next.language).then(() => setAppearance(next));
      },
    }),
    [appearance, shownTheme],
  );
  return <AppearanceContext.Provider value={controls}>{children}</AppearanceContext.Provider>;
}

export function useAppearance(): AppearanceControls {
  const controls = useContext(AppearanceContext);
  if (!controls) throw new Error('No appearance.\nMaybe the component is drawn outside AppearanceProvider.');
  return controls;
}

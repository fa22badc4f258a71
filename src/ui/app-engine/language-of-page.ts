/** For the few messages that are asked for without a language. */
export const languageOfPage = (): 'zh-CN' | 'en' =>
  typeof document !== 'undefined' && document.documentElement.lang === 'en' ? 'en' : 'zh-CN';

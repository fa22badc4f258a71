import type { Speaker } from '../../../i18n/speak';
import type { Loss } from '../../../store/recover';

/** What happened to the files without anybody asking for it. It is always told. */
export type FileNews =
  /** Lines of the journal could not be read; what could be saved is on the screen. */
  | { readonly news: 'recovered'; readonly losses: readonly Loss[] }
  /** The browser had cleared its storage, and everything was written again. */
  | { readonly news: 'rebuilt' }
  /** Another window wrote first; what stood here is kept as a version. */
  | { readonly news: 'keptAside' }
  /** Not even that could be done; it is still on the screen. */
  | { readonly news: 'asideNotKept' }
  /** A version was due, and the disk does not take it. */
  | { readonly news: 'versionNotKept' }
  | { readonly news: 'clockBackwards' }
  /** Nobody had touched a sealed reception for a while, or somebody asked for it. */
  | { readonly news: 'locked' }
  /** Another window has sealed the reception that was followed here, or taken its seal off. */
  | { readonly news: 'sealedElsewhere' };

/** One sentence, with what to do. */
export function sayNews(news: FileNews, { say, speak, list }: Speaker): string {
  if (news.news !== 'recovered') return say('files', `news.${news.news}`);
  if (news.losses.length === 0) return say('files', 'news.olderCheckpoint');
  const named = news.losses.map(({ what }) =>
    what === 'unreadable' ? say('files', 'news.unreadable') : speak('commands', `label.${what}`),
  );
  return say('files', 'news.recovered', { count: news.losses.length, what: list([...new Set(named)]) });
}

import type { Speaker } from './speak';

type Side = { readonly party: 'guest' | 'host'; readonly delegation?: string; readonly door?: 'facing' | 'behind' };

/** 客方　罗维斯市代表团　面门: the party strong, the rest after it. */
export function saySide({ party, delegation, door }: Side, { say, language }: Speaker): { readonly name: string; readonly rest: string } {
  const rest = [delegation, ...(door ? [say('layouts', `side.${door}`)] : [])].filter(Boolean);
  return { name: say('layouts', `side.${party}`), rest: rest.join(language === 'zh-CN' ? '\u3000' : ', ') };
}

import type { Speaker } from '../i18n/speak';

/** 第3版 for 3; whoever wrote 第3版 or 送审稿 has said it already. */
export const saidVersion = (version: string, speaker: Speaker): string =>
  /^[\d.]+$/.test(version.trim()) ? speaker.say('documents', 'chart.version', { version: version.trim() }) : version.trim();

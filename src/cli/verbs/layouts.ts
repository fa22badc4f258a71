import { templates } from '../../layouts/index';
import type { Setting } from '../../layouts/layout';
import type { Verb } from '../answer';

const settingOf = (setting: Setting) => ({
  key: setting.key,
  kind: setting.kind,
  default: setting.standard,
  ...(setting.kind === 'choice' ? { choices: setting.choices } : {}),
  ...(setting.kind === 'count' ? { least: setting.least, most: setting.most } : {}),
});

/** Every layout with its settings. */
export const layouts: Verb = async ({ speaker }) => {
  const value = templates.map(({ id, settings }) => ({
    id,
    name: speaker.speak('layouts', `name.${id.replace('/', '.')}`),
    settings: settings.map(settingOf),
  }));
  const text = value.map(
    ({ id, name, settings }) => `${id}  ${name}  ${settings.map(({ key, default: standard }) => `${key}=${standard}`).join(' ')}`,
  );
  return { status: 0, value, text: text.join('\n') };
};

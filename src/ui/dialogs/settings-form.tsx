import type { LayoutId, Setting } from '../../layouts/layout';
import { isFault, readSettings } from '../../layouts/read-settings';
import type { Settings } from '../../model/occasion';
import { useEngine } from '../engine';
import { ChoiceField, TextField } from '../parts/fields';
import { useSay, useSpeaker } from '../speech';

type Props = {
  readonly layout: LayoutId;
  readonly settings: readonly Setting[];
  readonly value: Settings;
  readonly onChange: (value: Settings) => void;
};

/** One field per thing that the template can be asked for, made from its own description. */
export function SettingsForm({ layout, settings, value, onChange }: Props) {
  const say = useSay();
  const { names } = useEngine();
  const { language } = useSpeaker();
  const set = (key: string, given: string) => onChange({ ...value, [key]: given });

  const trouble = (setting: Setting): string | undefined => {
    const given = value[setting.key];
    if (given === undefined || !isFault(readSettings([setting], { [setting.key]: given }))) return undefined;
    return setting.kind === 'count' ? say('setting.count', { least: setting.least, most: setting.most }) : say(`setting.${setting.kind}`);
  };
  return settings.map((setting) => {
    const { key, kind, standard } = setting;
    const label = names.setting(layout, setting, language);
    const shown = String(value[key] ?? standard);
    if (kind === 'choice') {
      const options = setting.choices.map((choice) => ({ value: choice, label: names.settingChoice(layout, key, choice, language) }));
      return <ChoiceField key={key} label={label} value={shown} options={options} onChange={(given) => set(key, given)} />;
    }
    const hint = kind === 'count' ? undefined : say(`setting.${kind}`);
    const limits = kind === 'count' ? { type: 'number', min: setting.least, max: setting.most } : {};
    return (
      <TextField
        key={key}
        label={label}
        value={shown}
        hint={hint}
        trouble={trouble(setting)}
        onChange={(given) => set(key, given)}
        {...limits}
      />
    );
  });
}

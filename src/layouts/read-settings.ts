import type { Settings } from '../model/occasion';
import type { Setting } from './layout';

/** What is wrong with one setting; the caller says it in the user's language. */
export type SettingFault =
  | { readonly fault: 'unknownSetting'; readonly key: string; readonly known: string }
  | { readonly fault: 'notACount'; readonly key: string; readonly value: string; readonly least: number; readonly most: number }
  | { readonly fault: 'notAChoice'; readonly key: string; readonly value: string; readonly choices: string }
  | { readonly fault: 'notRows'; readonly key: string; readonly value: string; readonly most: number; readonly rows: number }
  | { readonly fault: 'notLetters'; readonly key: string; readonly value: string }
  | { readonly fault: 'notVehicles'; readonly key: string; readonly value: string; readonly choices: string; readonly most: number };

const mostRows = 200;

const whole = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : Number.NaN);

function readOne(setting: Setting, given: string | number | undefined): string | number | SettingFault {
  const value = given === undefined ? String(setting.standard) : String(given).trim();
  const { key } = setting;
  switch (setting.kind) {
    case 'count': {
      const count = whole(value);
      return count >= setting.least && count <= setting.most
        ? count
        : { fault: 'notACount', key, value, least: setting.least, most: setting.most };
    }
    case 'choice':
      return setting.choices.includes(value) ? value : { fault: 'notAChoice', key, value, choices: setting.choices.join(' | ') };
    case 'rows': {
      const rows = value.split(',').map((row) => whole(row.trim()));
      return rows.every((count) => count >= 1 && count <= setting.most) && rows.length <= mostRows
        ? rows.join(',')
        : { fault: 'notRows', key, value, most: setting.most, rows: mostRows };
    }
    case 'letters':
      return value === '' || /^[A-Z]{1,2}(\s*,\s*[A-Z]{1,2})*$/.test(value)
        ? value.replaceAll(/\s/g, '')
        : { fault: 'notLetters', key, value };
    case 'vehicles': {
      const vehicles = value.split(',').map((vehicle) => vehicle.trim());
      return vehicles.every((vehicle) => setting.choices.includes(vehicle)) && vehicles.length <= setting.most
        ? vehicles.join(',')
        : { fault: 'notVehicles', key, value, choices: setting.choices.join(' | '), most: setting.most };
    }
  }
}

/** Defaults filled in, everything checked; or the first fault. */
export function readSettings(settings: readonly Setting[], given: Settings): Settings | SettingFault {
  const known = settings.map(({ key }) => key);
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) return { fault: 'unknownSetting', key: unknown, known: known.join(', ') || '—' };
  const read: Record<string, string | number> = {};
  for (const setting of settings) {
    const value = readOne(setting, given[setting.key]);
    if (typeof value === 'object') return value;
    read[setting.key] = value;
  }
  return read;
}

/** Whether what came back, settings or a layout, is a fault instead. */
export const isFault = <Read extends object>(read: Read | SettingFault): read is SettingFault =>
  'fault' in read && typeof read.fault === 'string';

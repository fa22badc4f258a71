import { currentFormatVersion } from '../reception';
import { from0To1 } from './from-0-to-1';
import { isRaw, type Migration } from './migration';

/** Every step that there ever was, oldest first. Plans of any age are still opened. */
export const migrations: readonly Migration[] = [from0To1];

export type MigrationFault =
  | { readonly fault: 'notXici' }
  | { readonly fault: 'newer'; readonly version: number }
  | { readonly fault: 'unknownVersion'; readonly version: string };

/** Brings a plan of any earlier format to the present one. What comes out has still to be parsed. */
export function migrate(json: unknown): { readonly plan: unknown } | MigrationFault {
  if (!isRaw(json) || json.format !== 'xici') return { fault: 'notXici' };
  const version = json.formatVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    return { fault: 'unknownVersion', version: version === undefined ? '' : JSON.stringify(version) };
  }
  if (version > currentFormatVersion) return { fault: 'newer', version };
  const plan = migrations
    .filter(({ from }) => from >= version)
    .reduce((old, step) => ({ ...step.migrate(old), formatVersion: step.from + 1 }), json);
  return { plan };
}

import type { Shape } from '../geometry/shape';
import type { Settings } from '../model/occasion';
import { drawnOnce } from './drawn-once';
import { frozen } from './frozen';
import type { Layout, LayoutId, Setting, Template } from './layout';

export const count = (key: string, standard: number, least: number, most: number): Setting => ({
  key,
  kind: 'count',
  standard,
  least,
  most,
});
export const choice = (key: string, standard: string, ...others: readonly string[]): Setting => ({
  key,
  kind: 'choice',
  standard,
  choices: [standard, ...others],
});

/** Settings that were read, in the type that the template works with. */
export type Asked = {
  readonly count: (key: string) => number;
  readonly choice: (key: string) => string;
  readonly list: (key: string) => readonly string[];
};

const asked = (settings: Settings): Asked => {
  const text = (key: string) => String(settings[key] ?? '');
  return {
    count: (key) => Number(text(key)),
    choice: text,
    list: (key) => text(key).split(',').filter(Boolean),
  };
};

/** What a template draws; which one and with what settings is added here. */
type Scenery = Omit<Layout, 'id' | 'settings' | 'tables' | 'furniture'> &
  Partial<Pick<Layout, 'tables'>> & {
    /** Drawn when somebody looks: rules and honor orders ask for seats only, and a hall has a thousand places to lay. */
    readonly furniture: () => readonly Shape[];
  };

/** The layout, whose furniture is drawn at the first look and then stays the same. */
function furnished({ furniture: draw, ...scenery }: Scenery, id: LayoutId, settings: Settings): Layout {
  const drawn = drawnOnce(draw);
  return Object.freeze({
    ...frozen({ tables: [], ...scenery, id, settings }),
    get furniture() {
      return drawn();
    },
  });
}

export function defineTemplate(id: LayoutId, settings: readonly Setting[], draw: (asked: Asked) => Scenery): Template {
  return { id, settings, build: (given) => furnished(draw(asked(given)), id, given) };
}

/** The standard settings of a template that is drawn as a part of another, with those that the whole decides. */
export const standardOf = (settings: readonly Setting[], decided: Settings): Asked =>
  asked({ ...Object.fromEntries(settings.map(({ key, standard }) => [key, standard])), ...decided });

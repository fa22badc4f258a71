import type { Refusal } from '../../commands/refusal';
import type { Language } from '../../i18n/speak';
import type { Layout, LayoutId, Setting, Template } from '../../layouts/layout';
import type { ConventionId, Occasion, Settings } from '../../model/occasion';

export type GivenInfo = { readonly key: string; readonly choices: readonly string[]; readonly standard: string };

export type ConventionInfo = {
  readonly id: ConventionId;
  readonly givensFor: (layout: LayoutId) => readonly GivenInfo[];
  readonly covers: (layout: LayoutId) => boolean;
};

export type Catalogue = {
  readonly templates: readonly Template[];
  readonly conventions: readonly ConventionInfo[];
  /** Undefined when the settings are outside their limits. */
  readonly draw: (layout: LayoutId, settings: Settings) => Layout | undefined;
};

/** Names that live with their owners' messages. */
export type NamesPort = {
  readonly layout: (id: string, language: Language) => string;
  readonly setting: (layout: LayoutId, setting: Setting, language: Language) => string;
  readonly settingChoice: (layout: LayoutId, key: string, choice: string, language: Language) => string;
  readonly convention: (id: ConventionId, language: Language) => string;
  /** The convention as it applies here, in one line: 涉外会谈，以右为上. */
  readonly conventionFor: (occasion: Occasion, language: Language) => string;
  readonly given: (key: string, language: Language) => string;
  readonly givenChoice: (key: string, choice: string, language: Language) => string;
  readonly refusal: (refusal: Refusal, language: Language) => string;
};

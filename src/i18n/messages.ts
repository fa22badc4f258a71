import enArrange from './en/arrange.json';
import enCli from './en/cli.json';
import enCommands from './en/commands.json';
import enConventions from './en/conventions.json';
import enDocuments from './en/documents.json';
import enExchange from './en/exchange.json';
import enFiles from './en/files.json';
import enInterface from './en/interface.json';
import enLayouts from './en/layouts.json';
import enModel from './en/model.json';
import enPrecedence from './en/precedence.json';
import enRules from './en/rules.json';
import zhArrange from './zh-CN/arrange.json';
import zhCli from './zh-CN/cli.json';
import zhCommands from './zh-CN/commands.json';
import zhConventions from './zh-CN/conventions.json';
import zhDocuments from './zh-CN/documents.json';
import zhExchange from './zh-CN/exchange.json';
import zhFiles from './zh-CN/files.json';
import zhInterface from './zh-CN/interface.json';
import zhLayouts from './zh-CN/layouts.json';
import zhModel from './zh-CN/model.json';
import zhPrecedence from './zh-CN/precedence.json';
import zhRules from './zh-CN/rules.json';

const en = {
  arrange: enArrange,
  cli: enCli,
  commands: enCommands,
  conventions: enConventions,
  documents: enDocuments,
  exchange: enExchange,
  files: enFiles,
  interface: enInterface,
  layouts: enLayouts,
  model: enModel,
  precedence: enPrecedence,
  rules: enRules,
};

/** The same keys in every language: a missing or a surplus one does not compile. */
type Same<Shape> = { readonly [Key in keyof Shape]: Shape[Key] extends string ? string : Same<Shape[Key]> };
type Messages = Same<typeof en>;

const zhCN: Messages = {
  arrange: zhArrange,
  cli: zhCli,
  commands: zhCommands,
  conventions: zhConventions,
  documents: zhDocuments,
  exchange: zhExchange,
  files: zhFiles,
  interface: zhInterface,
  layouts: zhLayouts,
  model: zhModel,
  precedence: zhPrecedence,
  rules: zhRules,
};
const surplus: Same<typeof zhCN> = en;

export const messages = { 'zh-CN': zhCN, en: surplus };
export type Area = keyof typeof en;
export type EnglishMessages = typeof en;

import sources from '../sources/zh-CN.json';
import arrange from './arrange.json';
import cli from './cli.json';
import commands from './commands.json';
import conventions from './conventions.json';
import documents from './documents.json';
import exchange from './exchange.json';
import files from './files.json';
import screen from './interface.json';
import layouts from './layouts.json';
import model from './model.json';
import precedence from './precedence.json';
import programme from './programme.json';
import rules from './rules.json';

export const messages = {
  arrange,
  cli,
  commands,
  conventions,
  documents,
  exchange,
  files,
  interface: screen,
  layouts,
  model,
  precedence,
  programme,
  rules,
};

export { sources };

import { receptionSchema, receptionSchemaText } from '../../exchange/plan/reception-schema';
import type { Verb } from '../answer';
import { option } from '../arguments';

/** The JSON Schema of plan files, to standard output or a file. */
export const schema: Verb = async ({ asked, speaker, write }) => {
  const output = option(asked, 'output');
  if (!output) return { status: 0, value: receptionSchema(), text: receptionSchemaText().trimEnd() };
  await write(output, receptionSchemaText());
  return { status: 0, value: output, text: speaker.say('cli', 'written', { path: output }) };
};

import { currentFormatVersion, Reception } from '../../model/reception';
import { z } from '../../model/zod';

/** Where the schema of this format stands when the program is served, and how it names itself. */
export const schemaFile = `reception-${currentFormatVersion}.schema.json`;

/**
 * What a `*.xici.json` must look like, as JSON Schema (draft 2020-12), so that another system can write one. It follows from the
 * schemas that read the file; that ids refer to something is told when the file is opened.
 */
export function receptionSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(Reception, { io: 'input' });
  return { $schema, $id: schemaFile, title: 'Xici reception', version: currentFormatVersion, ...schema };
}

export const receptionSchemaText = (): string => `${JSON.stringify(receptionSchema(), null, 2)}\n`;

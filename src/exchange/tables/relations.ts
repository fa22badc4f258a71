import { type Parts, textOf } from './unpack';
import { attribute, xmlTokens } from './xml';

/** What one part of an Office file says of another: `kind` is the last word of its type, such as `worksheet`. */
export type Relation = { readonly id: string; readonly kind: string; readonly part: string };

/** `../a.xml` counted from the folder of the part that names it; a leading stroke counts from the top. */
function resolved(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The relations of a part; those of the file itself where `part` is empty. */
export function relationsOf(parts: Parts, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations: Relation[] = [];
  for (const token of xmlTokens(textOf(parts, `${folder}_rels/${part.slice(folder.length)}.rels`) ?? '')) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const said = (name: string) => attribute(token.attributes, name) ?? '';
    if (said('TargetMode') === 'External') continue;
    relations.push({ id: said('Id'), kind: said('Type').replace(/^.*\//, ''), part: resolved(said('Target'), folder) });
  }
  return relations;
}

/** The workbook or the text: its name is up to the program that wrote it (Word online writes `document2.xml`). */
export function mainPartOf(parts: Parts): string {
  const named = relationsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.part;
  if (named !== undefined && textOf(parts, named) !== undefined) return named;
  return textOf(parts, 'word/document.xml') === undefined ? 'xl/workbook.xml' : 'word/document.xml';
}

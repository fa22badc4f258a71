import type { PersonId } from '../../model/ids';
import type { Person } from '../../model/person';
import type { SheetRow } from '../tables/sheet';
import type { Field } from './fields';
import { isOddName, namesSeveral, wholePhone, withoutNumber } from './name-oddities';
import { givenNames, readName, readNameNote, wholeName } from './names';
import { isLinkField, isNameField, type LinkField, readField } from './read-field';
import { readNeeds } from './read-values';
import type { Doubt, DoubtKind, DraftColumn, RosterOptions } from './roster-draft';
import type { Group } from './row-kind';
import { splitUnit } from './split-unit';
import { dietAndNeedsInColumn, dietAndNeedsInRemark, mayEatHalal, roleInRemark, roleInTitle } from './suggest';
import { joinedDiet, readTick, tickedText } from './ticks';

export type Reading = {
  readonly person: Person;
  readonly doubts: readonly Doubt[];
  /** The cells that name other people, to be resolved when everybody is known. */
  readonly links: readonly { readonly field: LinkField; readonly text: string; readonly column: number; readonly heading: string }[];
};

type Context = {
  readonly id: PersonId;
  readonly columns: readonly DraftColumn[];
  readonly group: Group | undefined;
  readonly options: RosterOptions;
  readonly delegation: string | undefined;
  readonly hasOrder: boolean;
};

/** Line breaks and doubled spaces come from narrow columns; between Chinese words they mean nothing. */
export const tidyText = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/([、，；：（])\s+/g, '$1')
    .trim();

/** Raises a doubt, and remembers what it sets when it is applied. */
function doubtMaker(row: number, answers: RosterOptions['answers'] = {}) {
  const doubts: Doubt[] = [];
  function raise(
    kind: DoubtKind,
    data: Doubt['data'],
    about: { readonly column?: number | undefined; readonly suggests?: Partial<Person>; readonly byDefault?: boolean } = {},
  ): void {
    const id = `${row}:${kind}${about.column === undefined ? '' : `:${about.column}`}`;
    const answer = answers[id];
    const applied = about.suggests !== undefined && (answer === undefined ? about.byDefault === true : answer === 'accept');
    doubts.push({
      id,
      kind,
      messageId: `roster.doubt.${kind}`,
      data: { row, ...data },
      ...(about.column === undefined ? {} : { column: about.column }),
      ...(about.suggests ? { suggests: about.suggests } : {}),
      byDefault: about.suggests !== undefined && about.byDefault === true,
      applied,
      answered: answer !== undefined,
    });
  }
  function settled(): Partial<Person> {
    const set: Partial<Person> = {};
    for (const { applied, suggests } of doubts) if (applied) Object.assign(set, suggests);
    return set;
  }
  return { doubts, raise, settled };
}

type Raise = ReturnType<typeof doubtMaker>['raise'];
type Cells = (field: Field) => { readonly text: string; readonly index: number; readonly heading: string } | undefined;

function cellsByField(row: SheetRow, columns: readonly DraftColumn[]): Cells {
  return (field) => {
    const column = columns.find((candidate) => candidate.field === field);
    const text = column && tidyText(row.cells[column.index] ?? '');
    return column && text ? { text, index: column.index, heading: column.heading } : undefined;
  };
}

/** The name itself, or out of its pieces; where no column of names is known (a row that the user forced in) the first filled cell. */
function nameOf(row: SheetRow, cells: Cells, raise: Raise): Partial<Person> & { readonly name: string } {
  const cell = cells('name');
  const textIn = (field: Field) => cells(field)?.text ?? '';
  const joined = wholeName(textIn('familyName'), givenNames(textIn('givenName'), textIn('middleName')));
  const raw = cell?.text ?? (joined || tidyText(row.cells.find((text) => text.trim() !== '') ?? ''));
  const column = cell?.index;
  const unnumbered = withoutNumber(raw);
  if (unnumbered !== raw) {
    const name = readName(unnumbered).name;
    raise('nameNumber', { text: raw, name }, { column, suggests: { name }, byDefault: true });
  }
  const noted = readNameNote(unnumbered);
  const { name, spacing } = readName(noted.name);
  if (noted.note !== undefined) {
    const { sex, ethnicity } = noted;
    raise(
      'nameNote',
      { text: raw, name, note: noted.note },
      { column, suggests: { name, ...(sex ? { sex } : {}), ...(ethnicity ? { ethnicity } : {}) }, byDefault: true },
    );
    return { name: raw };
  }
  if (spacing === 'several' || namesSeveral(name)) raise('nameSeveral', { name }, { column });
  else if (isOddName(name)) raise('nameOdd', { name }, { column });
  if (unnumbered !== raw) return { name: raw };
  if (spacing !== 'spread') return { name };
  raise('nameSpread', { text: raw, name }, { column, suggests: { name }, byDefault: true });
  return { name: raw };
}

/** What the columns say outright. A value that is not understood is a doubt, and is kept word for word. */
function plainFields(row: SheetRow, columns: readonly DraftColumn[], raise: Raise): Partial<Person> {
  const told: Partial<Person> = {};
  const unread: Record<string, string> = {};
  const diets: string[] = [];
  const needs: string[] = [];
  for (const { index, heading, field } of columns) {
    const text = tidyText(row.cells[index] ?? '');
    if (text === '' || field === 'ignore' || field === 'sequence' || field === 'dietAndNeeds') continue;
    if (field !== undefined && isNameField(field)) continue;
    const isAboutFood = field === 'diet' || field === 'needs';
    if (field === 'dietTick' || field === 'needTick') {
      const ticked = tickedText(heading, text);
      if (ticked !== undefined) (field === 'dietTick' ? diets : needs).push(ticked);
    } else if (isAboutFood && readTick(text) === 'no') {
      // 无 and a dash are no diet; they stay as they were written.
      unread[heading] = text;
    } else if (field === undefined) {
      unread[heading === '' ? `#${index + 1}` : heading] = text;
    } else if (field === 'unitAndTitle') {
      Object.assign(told, splitUnit(text));
    } else if (!isLinkField(field)) {
      // 1.39E+10 in a column of telephones has lost its digits.
      const said = field === 'phone' ? wholePhone(text) : text;
      const isUnsaid = said === undefined || (isAboutFood && readTick(text) === 'yes');
      const read = isUnsaid ? undefined : readField(field, said);
      if (read) Object.assign(told, read);
      else {
        unread[heading] = text;
        raise('valueUnread', { heading, value: text }, { column: index });
      }
    }
  }
  const diet = joinedDiet([told.diet, ...diets]);
  const allNeeds = [...(told.needs ?? []), ...needs.flatMap(readNeeds)];
  return {
    ...told,
    ...(diet === undefined ? {} : { diet }),
    ...(allNeeds.length > 0 ? { needs: [...new Set(allNeeds)] } : {}),
    ...(Object.keys(unread).length > 0 ? { unread } : {}),
  };
}

/** Roles, most certain first: the role column, then a separator row above, the title, the remarks. */
function suggestRole(told: Partial<Person>, cells: Cells, group: Group | undefined, raise: Raise): void {
  if (told.role) return;
  const titleCell = cells('title') ?? cells('unitAndTitle');
  const titled = titleCell && roleInTitle(titleCell.text);
  const groupRole = titled?.whole ? undefined : group?.role;
  if (groupRole && group)
    raise('roleByGroup', { group: group.label, role: `@role.${groupRole}` }, { suggests: { role: groupRole }, byDefault: true });
  if (titled && titled.role !== groupRole) {
    raise(
      'roleByTitle',
      { title: titleCell.text, role: `@role.${titled.role}` },
      { column: titleCell.index, suggests: { role: titled.role }, byDefault: titled.whole },
    );
  }
  const remark = cells('remarks');
  const remarked = remark && roleInRemark(remark.text);
  if (remark && remarked && remarked !== groupRole && remarked !== titled?.role) {
    raise('roleByRemark', { remark: remark.text, role: `@role.${remarked}` }, { column: remark.index, suggests: { role: remarked } });
  }
}

const needText = (need: string): string => (need === 'wheelchair' ? '@need.wheelchair' : need);

function suggestDietAndNeeds(told: Partial<Person>, cells: Cells, raise: Raise): void {
  const own = cells('dietAndNeeds');
  const remark = cells('remarks');
  const inColumn = own ? dietAndNeedsInColumn(own.text) : {};
  const inRemark = remark ? dietAndNeedsInRemark(remark.text) : {};
  const text = own?.text ?? '';
  const joined = joinedDiet([told.diet, inColumn.diet]);
  if (inColumn.diet && joined)
    raise('dietByColumn', { text, diet: joined }, { column: own?.index, suggests: { diet: joined }, byDefault: true });
  if (inColumn.needs) {
    raise(
      'needByColumn',
      { text, need: needText(inColumn.needs[0] ?? '') },
      { column: own?.index, suggests: { needs: [...new Set([...(told.needs ?? []), ...inColumn.needs])] }, byDefault: true },
    );
  }
  const diet = told.diet ?? inColumn.diet;
  if (remark && inRemark.diet && !diet)
    raise('dietByRemark', { remark: remark.text, diet: inRemark.diet }, { column: remark.index, suggests: { diet: inRemark.diet } });
  if (remark && inRemark.needs && !told.needs && !inColumn.needs) {
    raise(
      'needByRemark',
      { remark: remark.text, need: needText(inRemark.needs[0] ?? '') },
      { column: remark.index, suggests: { needs: [...inRemark.needs] } },
    );
  }
  const ethnicity = cells('ethnicity');
  if (ethnicity && mayEatHalal(ethnicity.text) && !diet && !inRemark.diet) {
    raise('dietByEthnicity', { ethnicity: ethnicity.text }, { column: ethnicity.index, suggests: { diet: '清真' } });
  }
}

/** One row as a person, with everything about it that is not certain. */
export function readRow(row: SheetRow, { id, columns, group, options, delegation, hasOrder }: Context): Reading {
  const { doubts, raise, settled } = doubtMaker(row.row, options.answers);
  const cells = cellsByField(row, columns);
  const named = nameOf(row, cells, raise);
  const told = plainFields(row, columns, raise);
  const party = group?.likelyParty;
  // What everybody on the list is taken for anyhow needs no asking.
  if (group && party && !told.party && party !== (group.party ?? options.party ?? 'guest')) {
    raise('partyByGroup', { group: group.label, party: `@party.${party}` }, { suggests: { party }, byDefault: true });
  }
  suggestRole(told, cells, group, raise);
  suggestDietAndNeeds(told, cells, raise);
  const ownDelegation = group?.delegation ?? delegation;
  const person: Person = {
    party: group?.party ?? options.party ?? 'guest',
    role: 'member',
    ...(ownDelegation ? { delegation: ownDelegation } : {}),
    ...named,
    ...told,
    ...settled(),
    id,
  };
  const rankless = person.role === 'interpreter' || person.role === 'driver' || person.role === 'security' || person.role === 'notetaker';
  if (hasOrder && person.officialOrder === undefined && !rankless) raise('orderMissing', { name: person.name });
  const links = columns.flatMap(({ index, heading, field }) => {
    const text = tidyText(row.cells[index] ?? '');
    return field !== undefined && field !== 'ignore' && isLinkField(field) && text !== '' ? [{ field, text, column: index, heading }] : [];
  });
  return { person, doubts, links };
}

import { isAbroad } from './abroad';
import { readGradeWords } from './grade-words';
import { midFormer, readOffice, type Setting } from './read-office';
import { isBareDistrict, type RegionLevel, regionLevel } from './region-level';
import type { Office, TitleReading, Unclear } from './title-reading';

const nothing: TitleReading = { offices: [], confidence: 0, unclear: ['unread'] };

/**
 * Reads a post as lists write it: 市委副书记、市长; 党组书记、局长(正处级); “Minister Counsellor”.
 * Several posts count as the highest of them; a real post stands above a titular one; level words decide the grade.
 */
export function readTitle(title: string, organization = ''): TitleReading {
  const plain = normalized(title);
  if (plain === '') return nothing;
  const asides = [...plain.matchAll(/\(([^)]*)\)/g)].map(([, aside = '']) => aside).join(' ');
  const withoutAsides = plain
    .replace(/\([^)]*\)/g, (aside) => (/a\.? ?i\.?\b|ad interim/i.test(aside) ? ` ${aside.slice(1, -1)}` : ' '))
    .replace(/,\s*(?=a\.? ?i\.?(?:\s|$)|ad interim)/i, ' ');
  const statedGrade = readGradeWords(withoutAsides) ?? readGradeWords(asides);
  const parts = partsOf(withoutAsides);
  const { offices, unread } = officesOf(parts, normalized(organization), asides);
  const chief = [...offices].sort(byWeight)[0];
  const grade = statedGrade ?? chief?.grade;
  const unclear = new Set<Unclear>();
  if (unread) unclear.add('unread');
  if (statedGrade === undefined && chief) for (const doubt of doubtsAbout(chief)) unclear.add(doubt);
  return {
    offices,
    ...(chief && { chief }),
    ...(grade !== undefined && { grade }),
    ...(statedGrade !== undefined && { statedGrade }),
    confidence: statedGrade !== undefined ? 0.95 : (chief?.confidence ?? 0),
    unclear: [...unclear],
  };
}

/** Full-width forms folded, spaces between Chinese characters kept as separators. */
const normalized = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

const chinese = /[\u3400-\u9fff]/;

/** “Vice-Minister and Special Envoy of the President”: the words of the principal stand with the second post only. */
const servesBeside =
  /\b(?:and|et) (?=(?:(?:special|personal|senior|chief|principal) )*(?:envoy|repr[eé]sentati?[vn]|advis[eo]r|conseill|assistant|aide|spokes|porte-parole))/;

function partsOf(text: string): readonly string[] {
  const separators = chinese.test(text)
    ? /[、,;/|·]|(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])|兼任?|暨/
    : new RegExp(`[,;/|]|\\band concurrently\\b|\\bconcurrently\\b|${servesBeside.source}`, 'i');
  return text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** “Minister (Economic)”: the second of an embassy, who leads one of its sections. A cabinet names the minister’s field outside brackets. */
const sections =
  /^(political|economic|commercial|consular|press|cultural|agricultur\w+|scien\w+|education|public affairs|trade|defen[cs]e)\b/i;
const leadsSection = (parts: readonly string[], asides: string): boolean =>
  /^minist(er|re)$/i.test(parts[0] ?? '') && sections.test(asides);

function officesOf(parts: readonly string[], organization: string, asides: string) {
  const offices: Office[] = [];
  let unread = false;
  let former = /^(?:原|原任|已?退休|已?离任|离休|已?退役)$|\b(?:former|retired|ret\.?)$/i.test(asides);
  const whole = `${parts.join(' ')} ${organization}`;
  const mission =
    /\b(embassy|high commission|permanent mission|ambassade|botschaft)\b|使馆|使团/i.test(whole) || leadsSection(parts, asides);
  const notYet = /拟任|候选|提名|候任/.test(asides);
  let around: RegionLevel | undefined;
  const anywhere = parts.map(regionLevel).find((found) => found && found.level !== 'unknown');
  for (const part of parts) {
    if (/^现任?/.test(part)) former = false;
    else if (/^(原任?|前任?(?!线)|曾任|退役|former\b|ex-|ancien|late\b)/i.test(part) || midFormer.test(part)) former = true;
    const setting: Setting = {
      organization,
      former,
      acting: /代理|暂代|^代$/.test(asides),
      mission,
      abroad: isAbroad(part) || isAbroad(organization),
      levelAround: around ?? anywhere,
      before: offices.at(-1),
    };
    const office = notYet ? undefined : readOffice(part, setting);
    if (office) offices.push(office);
    // After an English post a comma often brings its unit: “Director, Asia Department”.
    else if ((chinese.test(part) || offices.length === 0) && !readGradeWords(part) && !/^(原|现|曾)$/.test(part)) unread = true;
    const own = regionLevel(part);
    if (own && !(own.assumed && around?.ofCity) && !(isBareDistrict(part) && around?.ofDistrict)) around = own;
  }
  return { offices: withLedGroups(offices), unread };
}

/**
 * 人大常委会党组书记、副主任: whoever leads the party group of a body under another's chair is one of its vice-chairs. Of which rank,
 * the title does not say.
 */
function withLedGroups(offices: readonly Office[]): readonly Office[] {
  const isGroupOnly = ({ body, headship, partyPost, text }: Office) =>
    (body === 'congress' || body === 'cppcc') && headship === 'head' && partyPost && /党组书记/.test(text);
  const vice = (body: Office['body']) => offices.find((one) => one.body === body && one.headship === 'deputy' && !one.partyPost);
  return offices.flatMap((office) => {
    if (isGroupOnly(office) && vice(office.body)) return [];
    const leads = office === vice(office.body) && offices.some((one) => one.body === office.body && isGroupOnly(one));
    return leads ? [{ ...office, partyPost: true, confidence: Math.min(office.confidence, 0.55) }] : [office];
  });
}

const headships = { head: 0, deputy: 1, member: 2 };

/** Serving before former, real before titular, then the higher, the head, the party post. */
function byWeight(left: Office, right: Office): number {
  return (
    Number(left.former) - Number(right.former) ||
    Number(left.titular) - Number(right.titular) ||
    (left.grade ?? 99) - (right.grade ?? 99) ||
    headships[left.headship] - headships[right.headship] ||
    Number(right.partyPost) - Number(left.partyPost) ||
    right.confidence - left.confidence
  );
}

function doubtsAbout({ body, grade, level, confidence, office }: Office): readonly Unclear[] {
  if (grade === undefined) {
    if (body === 'diplomatic' || body === 'enterprise' || body === 'institution' || body === 'military') return ['grade-not-stated'];
    return confidence <= 0.3 ? ['several-meanings'] : ['level'];
  }
  if (level === 'prefecture' && confidence <= 0.75) return ['city-level'];
  if (/minister|director-general|head-of|division/.test(office) && level === 'unknown' && confidence <= 0.7) return ['foreign-scale'];
  return confidence < 0.6 ? ['several-meanings'] : [];
}

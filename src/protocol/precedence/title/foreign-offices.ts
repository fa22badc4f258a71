import type { OfficePattern, Scale } from './office-pattern';
import type { Body, Headship } from './title-reading';

const at = (
  words: RegExp,
  body: Body,
  office: string,
  headship: Headship,
  scale: Scale,
  more: Partial<OfficePattern> = {},
): OfficePattern => ({
  words,
  body,
  office,
  headship,
  scale,
  ...more,
});
const fixed = (grade: number): Scale => ({ fixed: grade });

/** Heads of mission and their staff; how high they stand at home differs, so no grade follows. Matched on plain lower-case letters. */
export const diplomaticOffices: readonly OfficePattern[] = [
  at(/charge d.?affaires.*\b(a\.? ?i\.?|ad interim|par interim)|临时代办/, 'diplomatic', 'charge', 'head', 'none', { acting: true }),
  at(/charge d.?affaires|代办/, 'diplomatic', 'charge', 'head', 'none'),
  at(/minister[- ]counsell?or|ministre[- ]conseiller|公使衔参赞/, 'diplomatic', 'minister-counsellor', 'member', 'none'),
  at(/deputy (chief|head) of mission|chef de mission adjoint/, 'diplomatic', 'deputy-head-of-mission', 'deputy', 'none'),
  at(/nuncio|nonce apostolique|教廷大使/, 'diplomatic', 'nuncio', 'head', 'none'),
  at(/\bambassad|high commissioner|haut[- ]commissaire|botschafter|大使(?!馆)/, 'diplomatic', 'ambassador', 'head', 'none'),
  at(/minist(er|re) plenipotenti|\benvoy\b|envoye extraordinaire|gesandter|公使/, 'diplomatic', 'minister', 'head', 'none'),
  at(/consul[- ]general|consul general|总领事/, 'diplomatic', 'consul-general', 'head', 'none'),
  at(/first secretary|premier secretaire|一等秘书|一秘/, 'diplomatic', 'first-secretary', 'member', 'none'),
  at(/second secretary|deuxieme secretaire|二等秘书|二秘/, 'diplomatic', 'second-secretary', 'member', 'none'),
  at(/third secretary|troisieme secretaire|三等秘书|三秘/, 'diplomatic', 'third-secretary', 'member', 'none'),
  at(/\b(counsell?or|conseiller)\b|参赞/, 'diplomatic', 'counsellor', 'member', 'none'),
  at(/\battache\b|随员|专员衔/, 'diplomatic', 'attache', 'member', 'none'),
  at(/\bconsul\b|领事/, 'diplomatic', 'consul', 'member', 'none'),
];

const few = { sure: 0.7 } as const;

/** 元首、副元首、政府首脑、副首脑、部长、副部长, and below them by counterpart (部长 ↔ minister). */
export const governmentOffices: readonly OfficePattern[] = [
  // In a third country the European Council's president counts as a head of state, the Commission's as a head of government.
  at(/president of the european council|欧洲理事会主席/, 'state', 'head-of-state', 'head', fixed(1), few),
  at(/president of the european commission|欧盟委员会主席|欧盟执委会主席/, 'government', 'head-of-government', 'head', fixed(1), few),
  at(/vice[- ]president of the (republic|united states)|国家?副总统|副总统/, 'state', 'deputy-head-of-state', 'deputy', fixed(2), few),
  at(
    /\bpresident of the (republic|united states)|president de la republique|bundesprasident|federal president|联邦总统|\b(king|queen|emperor|sultan|emir)\b|总统|国王|女王|天皇|元首/,
    'state',
    'head-of-state',
    'head',
    fixed(1),
    few,
  ),
  at(
    /deputy prime minister|vice[- ]premier|vice[- ]premier ministre|vizekanzler|副首相/,
    'government',
    'deputy-head-of-government',
    'deputy',
    fixed(2),
    few,
  ),
  at(
    /prime minister|premier ministre|\bpremier$|bundeskanzler|federal chancellor|首相|总理大臣/,
    'government',
    'head-of-government',
    'head',
    fixed(1),
    few,
  ),
  at(
    /permanent secretary|state secretary|secretaire d.?etat|staatssekretar|minister of state|常务次官|国务秘书/,
    'government',
    'vice-minister',
    'deputy',
    fixed(4),
    { sure: 0.6 },
  ),
  at(
    /(vice|deputy|assistant)[- ]minister|under[- ]?secretary(?![- ]general)|vice[- ]ministre|副外长|次长|副大臣/,
    'government',
    'vice-minister',
    'deputy',
    fixed(4),
    few,
  ),
  at(/\bminister\b|\bministre\b|bundesminister|secretary of state|外长|大臣/, 'government', 'minister', 'head', fixed(3), few),
  at(
    /(deputy|vice|assistant) director[- ]general|(directeur|directrice) generale? adjointe?/,
    'department',
    'deputy-director-general',
    'deputy',
    fixed(6),
    few,
  ),
  at(
    /director[- ]general|general director|directeur general|directrice generale|generaldirektor/,
    'department',
    'director-general',
    'head',
    fixed(5),
    few,
  ),
  at(
    /(deputy|vice|assistant)[- ]director|(directeur|directrice) adjointe?|sous-directeur/,
    'department',
    'division-deputy',
    'deputy',
    fixed(8),
    {
      sure: 0.5,
    },
  ),
  at(
    /\bdirector\b|\bdirecteur\b|\bdirectrice\b|head of (division|unit)|chef de (division|service)/,
    'department',
    'division-head',
    'head',
    fixed(7),
    { sure: 0.5 },
  ),
  at(/(deputy|vice|lieutenant)[- ](governor|mayor)/, 'government', 'deputy-regional-head', 'deputy', 'none'),
  at(/\bgovernor\b|\bmayor\b|\bmaire\b|\bprefet\b/, 'government', 'regional-head', 'head', 'none'),
  at(/\bsenator\b|member of (parliament|congress)|\bm\.?p\.?$|depute\b|senateur/, 'congress', 'member', 'member', 'none'),
  at(/\bspeaker\b|president of the (senate|bundestag|national assembly)/, 'congress', 'chair', 'head', 'none'),
];

const forces: readonly (readonly [RegExp, number])[] = [
  [/lieutenant general|lt\.? gen|vice admiral/, 2],
  [/major general|maj\.? gen|rear admiral/, 3],
  [/brigadier( general)?|commodore/, 4],
  [/lieutenant colonel|lt\.? col/, 6],
  [/lieutenant commander/, 7],
  [/second lieutenant|ensign/, 10],
  [/first lieutenant/, 9],
  [/^(?!.*(secretary|director|consul|manager|attorney|auditor)).*\bgeneral\b(?! (secretary|manager|director|counsel))|\badmiral\b/, 1],
  [/\bcolonel\b/, 5],
  [/\bmajor\b/, 7],
];

const foreignForces: readonly OfficePattern[] = forces.map(([words, order]) => at(words, 'military', `rank-${order}`, 'member', 'none'));

const foreignCompanies: readonly OfficePattern[] = [
  at(/^vice[- ]president$/, 'state', 'vice-president', 'deputy', 'none', { sure: 0.3 }),
  at(/secretary[- ]general|secretaire general|generalsekretar/, 'institution', 'secretary-general', 'head', 'none'),
  at(/\b(captain|commander)\b/, 'military', 'officer', 'member', 'none', { sure: 0.3 }),
  at(/vice[- ](president|chair)|deputy (general manager|chair)|executive vice/, 'enterprise', 'deputy-manager', 'deputy', 'none'),
  at(/chair(man|woman|person)?\b.*|president[- ]directeur general|vorsitzende/, 'enterprise', 'chairman', 'head', 'none', { sure: 0.5 }),
  at(/chief executive|\bceo\b|general manager|managing director|geschaftsfuhrer/, 'enterprise', 'general-manager', 'head', 'none'),
  at(/\bpresident\b/, 'state', 'president', 'head', 'none', { sure: 0.3 }),
];

export const foreignOffices: readonly OfficePattern[] = [...diplomaticOffices, ...governmentOffices, ...foreignForces, ...foreignCompanies];

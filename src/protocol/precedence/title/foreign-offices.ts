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
  at(
    /deputy (chief|head) of mission|deputy (ambassador|high commissioner|permanent representative)|(chef de mission|haut[- ]commissaire|representante? permanente?) adjointe?|副常驻代表/,
    'diplomatic',
    'deputy-head-of-mission',
    'deputy',
    'none',
  ),
  at(/permanent representative|representante? permanente?|常驻代表(?!团)/, 'diplomatic', 'permanent-representative', 'head', 'none'),
  at(/nuncio|nonce apostolique|教廷大使/, 'diplomatic', 'nuncio', 'head', 'none'),
  at(
    /ambassador[- ]at[- ]large|goodwill ambassador|ambassad\w+ (itinerante?|thematique)|巡回大使|形象大使|亲善大使/,
    'diplomatic',
    'ambassador-at-large',
    'member',
    'none',
  ),
  at(/botschaftsrat/, 'diplomatic', 'counsellor', 'member', 'none'),
  at(
    /\bambassad(?!e\b)|high commissioner(?! for (refugees|human))|haut[- ]commissaire|botschafter|大使(?!馆)/,
    'diplomatic',
    'ambassador',
    'head',
    'none',
  ),
  at(
    /minist(er|re) plenipotenti|\benvoy extraordinary|^envoy$|envoye extraordinaire|gesandter|公使/,
    'diplomatic',
    'minister',
    'head',
    'none',
  ),
  at(/consul[- ]general|generalkonsul|总领事(?!馆)/, 'diplomatic', 'consul-general', 'head', 'none'),
  at(/first secretary|premier secretaire|一等秘书|一秘/, 'diplomatic', 'first-secretary', 'member', 'none'),
  at(/second secretary|deuxieme secretaire|二等秘书|二秘/, 'diplomatic', 'second-secretary', 'member', 'none'),
  at(/third secretary|troisieme secretaire|三等秘书|三秘/, 'diplomatic', 'third-secretary', 'member', 'none'),
  at(/\b(counsell?or|conseiller)\b|参赞/, 'diplomatic', 'counsellor', 'member', 'none'),
  at(/\battache\b|随员|专员衔|武官/, 'diplomatic', 'attache', 'member', 'none'),
  at(/\bconsul\b|领事(?!馆)/, 'diplomatic', 'consul', 'member', 'none'),
];

const few = { sure: 0.7 } as const;

/** Who serves somebody of rank is not that somebody: the words of the principal's office are the last thing to go by. */
const staff: readonly OfficePattern[] = [
  at(
    /(private|personal|press|executive|principal) (secretary|assistant)|^secretary to\b|chief of staff|chef de cabinet|(directeur|directrice|director|head) (de|of( the)?) cabinet|(adviser|advisor|conseill\w+|assistant|aide|counsel|envoye?e?|representative|representante?|spokes\w+|porte-parole) (special\w* |personnel\w* )?(to|of|for|du|de|aupres)\b/,
    'department',
    'staff',
    'member',
    'none',
  ),
  at(/chief of protocol|chef du protocole|protokollchef/, 'department', 'chief-of-protocol', 'head', 'none'),
  at(
    /(?<=[长席记理任统相使裁臣王])的?(?:私人|机要|特别|政务|新闻)?(?:秘书|顾问|特使|代表|发言人|翻译|译员|司机|警卫|随从)(?!长)/,
    'department',
    'staff',
    'member',
    'none',
  ),
];

/** 元首、副元首、政府首脑、副首脑、部长、副部长, and below them by counterpart (部长 ↔ minister). */
export const governmentOffices: readonly OfficePattern[] = [
  ...staff,
  at(/vice[- ]president of the european (commission|council|parliament)/, 'institution', 'vice-chair', 'deputy', 'none'),
  at(/president of the council of ministers|president du conseil des ministres/, 'government', 'head-of-government', 'head', fixed(1), few),
  // In a third country the European Council's president counts as a head of state, the Commission's as a head of government.
  at(/president of the european council|欧洲理事会主席/, 'state', 'head-of-state', 'head', fixed(1), few),
  at(/president of the european commission|欧盟委员会主席|欧盟执委会主席/, 'government', 'head-of-government', 'head', fixed(1), few),
  at(/vice[- ]president of the (republic|united states)|国家?副总统|副总统/, 'state', 'deputy-head-of-state', 'deputy', fixed(2), few),
  at(
    /\bpresident of the (republic|united states)|president de la republique|bundesprasident|federal president|联邦总统|\b(king|queen|emperor|sultan|emir)\b(?= of\b|$)|总统|国王|女王|天皇|元首/,
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
    /permanent secretary|state secretary|(deputy|assistant) secretary of state|secretaire d.?etat|ministre deleguee?|staatssekretar|minister of state|助理国务卿|政务部长|国务秘书/,
    'government',
    'vice-minister',
    'deputy',
    fixed(4),
    { sure: 0.6 },
  ),
  at(
    /(vice|deputy|assistant)[- ]minister|under[- ]?secretary(?![- ]general)|vice[- ]ministre|副外长|次长|次官|副大臣|副国务卿/,
    'government',
    'vice-minister',
    'deputy',
    fixed(4),
    few,
  ),
  at(
    /\b(chief|first) minister\b|ministerprasident|ministre[- ]presidente?|minister[- ]president|知事/,
    'government',
    'regional-head',
    'head',
    'none',
  ),
  at(
    /\bsecretary of (the )?(treasury|defen[cs]e|war|interior|agriculture|commerce|labou?r|health|housing|transportation|energy|education|veterans|homeland)\b/,
    'government',
    'minister',
    'head',
    fixed(3),
    few,
  ),
  at(/\bminister\b|\bministre\b|bundesminister|secretary of state|外长|大臣|国务卿/, 'government', 'minister', 'head', fixed(3), few),
  at(/president[- ]directeur general|\b(managing|executive) director\b/, 'enterprise', 'general-manager', 'head', 'none'),
  at(
    /(deputy|vice|assistant) director[- ]general|(directeur|directrice) generale? adjointe?/,
    'department',
    'deputy-director-general',
    'deputy',
    fixed(6),
    few,
  ),
  at(/director[- ]general|general director|generaldirektor/, 'department', 'director-general', 'head', fixed(5), few),
  // In French the word is at least as often a company's.
  at(/directeur general|directrice generale/, 'department', 'director-general', 'head', fixed(5), { sure: 0.5 }),
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
  at(/governor[- ]general/, 'state', 'governor-general', 'head', 'none'),
  at(
    /(deputy|vice|lieutenant)[- ](governor|mayor)|sous-prefet|adjointe? au maire|maire[- ]adjointe?/,
    'government',
    'deputy-regional-head',
    'deputy',
    'none',
  ),
  at(/governor of .*\bbank\b|\bbank governor\b|gouverneur de la banque/, 'institution', 'unit-head', 'head', 'none'),
  at(/\bgovernor\b|\bmayor\b|\bmaire\b|\bprefete?\b|burgermeister/, 'government', 'regional-head', 'head', 'none'),
  at(/\bsenator\b|member of (parliament|congress)|\bm\.?p\.?$|^mp for\b|deputee?\b|senateur/, 'congress', 'member', 'member', 'none'),
  at(/(deputy|vice)[- ]speaker|副议长/, 'congress', 'vice-chair', 'deputy', 'none'),
  at(
    /\bspeaker\b|president (pro tempore )?of the (senate|bundestag|national assembly|european parliament)|presidente? (du senat|de l.assemblee nationale)|(bundestags|bundesrats)prasident|议长/,
    'congress',
    'chair',
    'head',
    'none',
  ),
];

/** The French go by the unit that a general commands, the Germans by compound words. */
const forces: readonly (readonly [RegExp, number])[] = [
  [/lieutenant general|lt\.? gen|vice admiral|general de corps|vice-amiral d.escadre|generalleutnant|vizeadmiral/, 2],
  [/major general|maj\.? gen|rear admiral|general de division|\bvice-amiral\b|generalmajor|konteradmiral/, 3],
  [/brigadier( general)?|commodore|general de brigade|contre-amiral|brigadegeneral/, 4],
  [/lieutenant[- ]colonel|lt\.? col|oberstleutnant/, 6],
  [/lieutenant commander/, 7],
  [/second lieutenant|ensign/, 10],
  [/first lieutenant/, 9],
  [
    /^(?:(?:army|air|air chief|marine) )?general(?! (?:secretary|manager|director|counsel|partner|affairs|office|practitioner|services))\b|\badmiral\b|\bamiral\b/,
    1,
  ],
  [/\bcolonel\b|\boberst\b|capitaine de vaisseau/, 5],
  [/\bmajor\b(?! (?:shareholder|account|project|event))/, 7],
];

const foreignForces: readonly OfficePattern[] = forces.map(([words, order]) => at(words, 'military', `rank-${order}`, 'member', 'none'));

const foreignCompanies: readonly OfficePattern[] = [
  at(/^vice[- ]president$/, 'state', 'vice-president', 'deputy', 'none', { sure: 0.3 }),
  at(
    /(deputy|assistant|under)[- ]secretary[- ]general|secretaire generale? adjointe?/,
    'institution',
    'deputy-secretary-general',
    'deputy',
    'none',
  ),
  at(/secretary[- ]general|general secretary|secretaire generale?|generalsekretar/, 'institution', 'secretary-general', 'head', 'none'),
  at(/\b(captain|commander)\b/, 'military', 'officer', 'member', 'none', { sure: 0.3 }),
  at(/vice[- ](president|chair)|deputy (general manager|chair)|executive vice/, 'enterprise', 'deputy-manager', 'deputy', 'none'),
  at(/chair(man|woman|person)?\b.*|president[- ]directeur general|vorsitzende/, 'enterprise', 'chairman', 'head', 'none', { sure: 0.5 }),
  at(/chief executive|\bceo\b|general manager|managing director|geschaftsfuhrer/, 'enterprise', 'general-manager', 'head', 'none'),
  // The president of a region, a chamber, a court or a university is no head of state.
  at(
    /\bpresidente? (of|du|de|des) ?(the |la |l.)?(\w+ )?(conseil|council|region|county|department|universit|college|chamb|court|cour|board|committee|comite|club|associat|societ|institut|federation|academ)/,
    'institution',
    'chair',
    'head',
    'none',
    { sure: 0.3 },
  ),
  at(/\bpresident\b/, 'state', 'president', 'head', 'none', { sure: 0.3 }),
];

export const foreignOffices: readonly OfficePattern[] = [...diplomaticOffices, ...governmentOffices, ...foreignForces, ...foreignCompanies];

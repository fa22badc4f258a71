export type Body =
  | 'party'
  | 'congress'
  | 'government'
  | 'cppcc'
  | 'discipline'
  | 'military'
  | 'court'
  | 'procuratorate'
  | 'department'
  | 'diplomatic'
  | 'enterprise'
  | 'institution'
  | 'state';

export type OfficeLevel = 'state' | 'province' | 'sub-province' | 'prefecture' | 'sub-prefecture' | 'county' | 'township' | 'unknown';

/** 正职, 副职, 班子成员. */
export type Headship = 'head' | 'deputy' | 'member';

export type Office = {
  /** The words that were read, without parentheses. */
  readonly text: string;
  readonly body: Body;
  /** In the words of the trade: `secretary`, `standing-committee`, `regional-head`, `chair`, `counsellor` … */
  readonly office: string;
  readonly level: OfficeLevel;
  readonly headship: Headship;
  /** A leader of one of the four bodies of a region, not of a department. */
  readonly leads: boolean;
  /** 党组书记, 党委委员 …: a party post, in whatever body. */
  readonly partyPost: boolean;
  readonly executive: boolean;
  readonly acting: boolean;
  readonly former: boolean;
  /** 调研员, 巡视员 …: a rank without a leading post. */
  readonly titular: boolean;
  /** 1 to 10 as the office itself implies it, when its level is known. */
  readonly grade?: number;
  readonly confidence: number;
};

export type Unclear = 'unread' | 'level' | 'city-level' | 'grade-not-stated' | 'foreign-scale' | 'several-meanings';

export type TitleReading = {
  readonly offices: readonly Office[];
  /** The office that counts: serving before former, real before titular, then the highest. */
  readonly chief?: Office;
  /** Level words in the title (正处级) first, else the chief office's grade. */
  readonly grade?: number;
  /** Level words, if the title has them. */
  readonly statedGrade?: number;
  /** How far `grade` can be trusted (0: not read at all). */
  readonly confidence: number;
  /** Message ids `unclear.<id>`: what a person should settle. */
  readonly unclear: readonly Unclear[];
};

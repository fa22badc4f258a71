import type { Citation } from '../../../model/citation';
import type { ConventionId } from '../../../model/occasion';
import { cn } from '../../sources/cn';
import { handbook } from '../../sources/handbook';
import { intl } from '../../sources/intl';
import type { Convention } from '../convention';
import type { Hand } from '../principles';
import { armchairsScene } from '../scenes/armchairs';
import { hallScene } from '../scenes/banquet-hall';
import { headTableScene } from '../scenes/banquet-head';
import { longBanquetScene } from '../scenes/banquet-long';
import { type RoundBanquetAuthority, roundBanquetScene } from '../scenes/banquet-round';
import { uBanquetScene } from '../scenes/banquet-u';
import { conferenceScene } from '../scenes/conference';
import { courtesyCallScene } from '../scenes/courtesy-call';
import { livingRoomScene } from '../scenes/living-room';
import { photoScene } from '../scenes/photo';
import { roundMeetingScene } from '../scenes/round-meeting';
import { type RowsAuthority, rostrumScene, rowsScene } from '../scenes/rows';
import { signingScene } from '../scenes/signing';
import { hollowSquareScene, uShapeScene } from '../scenes/squares';
import { talksScene } from '../scenes/talks';
import { cnVehicles } from './cn-vehicles';

type Family = {
  readonly id: ConventionId;
  /** 国内 左为上; 涉外、商务 右为上. Banquets are right-superior everywhere. */
  readonly hand: Hand;
  readonly rows: Citation;
  readonly talks: Citation;
  /** Only at home does a visiting superior sit at the host's left. */
  readonly superior: boolean;
};

const roundTableAuthority: RoundBanquetAuthority = {
  one: cn.banquetOneHost,
  two: cn.banquetTwoHosts,
  third: cn.banquetThirdHost,
  left: cn.banquetLeft,
  superior: cn.banquetSuperior,
  presiding: cn.banquetPresiding,
  couples: cn.banquetCouples,
  couplesTogether: cn.banquetCouplesTogether,
  coupleBesideHost: cn.banquetCoupleBesideHost,
  interpreter: cn.banquetInterpreter,
};

/** The three Chinese conventions differ in which hand honors more, and in little else. */
export function cnConvention({ id, hand, rows, talks, superior }: Family): Convention {
  const principles: RowsAuthority = {
    hand,
    principles: cn.rostrumPrinciples,
    side: rows,
    evenRight: cn.rostrumEvenA,
    evenLeft: cn.rostrumEvenB,
  };
  const photo: RowsAuthority = {
    ...principles,
    principles: superior ? cn.photoDomestic : cn.photoInternational,
    side: superior ? cn.photoDomestic : cn.photoInternational,
  };
  const oddRows: RowsAuthority = hand === 'left' ? { ...principles, side: cn.rostrumOdd } : principles;
  return {
    id,
    interpreters: { 'meeting/talks': 'beside', 'meeting/courtesy-call': 'behind', 'banquet/round': 'beside', 'banquet/hall': 'beside' },
    scenes: {
      'meeting/rostrum': rostrumScene(superior ? { ...oddRows, onFirst: cn.evenOnFirst } : oddRows),
      'meeting/audience': rowsScene({
        ...principles,
        front: cn.audienceRows,
        principles: cn.audience,
        side: hand === 'left' ? cn.audience : rows,
      }),
      'meeting/talks': talksScene({
        hand,
        across: cn.talksAcross,
        end: cn.talksEnd,
        principal: cn.talksPrincipal,
        order: talks,
        mirrored: cn.talksMirrored,
        even: cn.talksBothRules,
        interpreter: { host: 'right', guest: 'left', citation: cn.interpreterFacing },
        ownRight: cn.interpreterOwnRight,
        hostsFaceDoor: cn.talksHostsFaceDoor,
        ...(hand === 'left' ? { rightFirst: cn.talksRightFirst } : {}),
        behind: cn.interpreterBehindTalks,
        noteTaker: cn.noteTaker,
      }),
      'meeting/courtesy-call': courtesyCallScene({
        courtesy: cn.courtesy,
        behind: cn.interpreterBehind,
        ...(superior ? { superior: cn.courtesySuperior } : {}),
      }),
      'meeting/armchairs': armchairsScene({
        facing: cn.seatingForms,
        forms: cn.seatingForms,
        ...(superior ? { superior: cn.courtesySuperior } : {}),
      }),
      'meeting/living-room': livingRoomScene({
        hand,
        sofa: cn.officeSofa,
        door: handbook.livingRoom,
        side: rows,
        ...(superior ? { leading: handbook.leading } : {}),
      }),
      'meeting/u-shape': uShapeScene({ hand, citation: cn.uShape, side: rows, parties: cn.chairStyle, openEnd: cn.uShapeOpenEnd }),
      'meeting/hollow-square': hollowSquareScene({ hand, citation: cn.hollowPrinciples, side: rows, parties: cn.hollowParties }),
      'meeting/conference': conferenceScene({
        hand,
        door: cn.facingDoor,
        view: cn.scenery,
        end: cn.symposiumEnd,
        head: cn.tableHead,
        side: rows,
        parties: cn.reportMeeting,
      }),
      'meeting/round': roundMeetingScene({ hand, first: cn.roundMeeting, side: rows, view: cn.scenery }),
      'ceremony/signing': signingScene({ signers: cn.signing, assistants: cn.signingAssistants, standing: cn.signingStanding }),
      'ceremony/photo': photoScene({ common: photo, parties: cn.photoForeign, principals: cn.photoPrincipals }),
      'banquet/round': roundBanquetScene(roundTableAuthority),
      'banquet/long': longBanquetScene({
        french: cn.banquetLongFrench,
        cross: cn.banquetLongFrench,
        english: cn.banquetLongEnglish,
        zigzag: cn.banquetOneHost,
      }),
      'banquet/hall': hallScene({
        table: roundTableAuthority,
        tables: cn.tables,
        facingDoor: cn.tableFrameDoor,
        entering: cn.tableFrameEntering,
        left: cn.tableFrameLeft,
        hostsFacingMain: cn.tableHostsFacingMain,
        triangle: cn.tablesTriangle,
        many: cn.tablesMany,
      }),
      'banquet/head': headTableScene({
        head: { ...intl.head, relation: 'inspires' },
        lectern: { ...intl.headLectern, relation: 'inspires' },
        even: intl.rowEven,
      }),
      'banquet/u': uBanquetScene({ u: { ...intl.u, relation: 'inspires' } }),
      ...cnVehicles,
    },
  };
}

export const cnDomestic = cnConvention({
  id: 'cn-domestic',
  hand: 'left',
  rows: cn.rostrumPrinciples,
  talks: cn.talksDomestic,
  superior: true,
});
export const cnForeign = cnConvention({ id: 'cn-foreign', hand: 'right', rows: cn.rowsForeign, talks: cn.talksForeign, superior: false });
export const cnBusiness = cnConvention({
  id: 'cn-business',
  hand: 'right',
  rows: cn.rowsBusiness,
  talks: cn.talksForeign,
  superior: false,
});

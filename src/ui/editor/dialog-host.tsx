import type { DrawnRoom } from '../../model/drawn-room';
import type { OccasionId, PersonId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Finding } from '../../protocol/rules/finding';
import type { Action } from '../actions/action';
import { later } from '../parts/later';
import type { ArrangeAim } from '../proposal/arrange-port';
import type { BookPage } from '../rulebook/rule-book';

const ExportDialog = later(() => import('../files/export-dialog'));
const MergeDialog = later(() => import('../files/merge-dialog'));
const PassphraseDialog = later(() => import('../files/passphrase-dialog'));
const VersionsDialog = later(() => import('../files/versions-dialog'));
const OccasionDialog = later(() => import('../dialogs/occasion-dialog'));
const PersonDialog = later(() => import('../dialogs/person-dialog'));
const ReceptionDialog = later(() => import('../dialogs/reception-dialog'));
const SheetDialog = later(() => import('../programme/sheet-dialog'));
const ShortcutsDialog = later(() => import('../dialogs/shortcuts-dialog'));
const TableDialog = later(() => import('../hall/table-dialog'));
const TitlesDialog = later(() => import('../dialogs/titles-dialog'));
const RuleBook = later(() => import('../rulebook/rule-book'));
const CompareDialog = later(() => import('../rulebook/compare-dialog'));
const EverywhereDialog = later(() => import('../programme/everywhere-dialog'));
const ImproveDialog = later(() => import('../proposal/improve-dialog'));
const WishesDialog = later(() => import('../wishes/wishes-dialog'));
const RoomStudio = later(() => import('../studio/room-studio'));
const SeatedDialog = later(() => import('../import/seated-dialog'));
const WaiveDialog = later(() => import('../dialogs/waive-dialog'));

/** The question that stands open. */
export type Asking =
  | { readonly kind: 'occasion'; readonly occasion?: OccasionId }
  | { readonly kind: 'person'; readonly person?: PersonId }
  | { readonly kind: 'reception' }
  | { readonly kind: 'studio'; readonly room: DrawnRoom; readonly occasion: OccasionId }
  | { readonly kind: 'sheet' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'versions' }
  | { readonly kind: 'merge' }
  | { readonly kind: 'passphrase' }
  | { readonly kind: 'export' }
  | { readonly kind: 'seated'; readonly occasion: OccasionId }
  | { readonly kind: 'table'; readonly occasion: OccasionId; readonly table: string }
  | { readonly kind: 'titles' }
  | { readonly kind: 'wishes' }
  | { readonly kind: 'improve'; readonly person?: PersonId }
  | { readonly kind: 'everywhere' }
  | { readonly kind: 'rulebook'; readonly page: BookPage; readonly rule?: string }
  | { readonly kind: 'compare'; readonly occasion: OccasionId }
  | { readonly kind: 'waive'; readonly finding: Finding; readonly occasion: OccasionId };

type Props = {
  readonly asking: Asking;
  readonly actions: readonly Action[];
  readonly occasion: Occasion | undefined;
  readonly onClose: () => void;
  readonly onOccasion: (id: OccasionId | undefined) => void;
  readonly onPropose: (aim: ArrangeAim) => void;
  readonly onFinding: (occasion: OccasionId, identity: string) => void;
};

export function DialogHost({ asking, actions, occasion, onClose, onOccasion, onPropose, onFinding }: Props) {
  switch (asking.kind) {
    case 'occasion':
      return <OccasionDialog occasion={asking.occasion} onClose={onClose} onDone={onOccasion} />;
    case 'person':
      return <PersonDialog person={asking.person} occasion={occasion?.id} onClose={onClose} />;
    case 'reception':
      return <ReceptionDialog onClose={onClose} />;
    case 'sheet':
      return <SheetDialog onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsDialog actions={actions} onClose={onClose} />;
    case 'versions':
      return <VersionsDialog onClose={onClose} />;
    case 'merge':
      return <MergeDialog onClose={onClose} />;
    case 'passphrase':
      return <PassphraseDialog onClose={onClose} />;
    case 'export':
      return <ExportDialog onClose={onClose} />;
    case 'seated':
      return <SeatedDialog occasion={asking.occasion} onClose={onClose} />;
    case 'table':
      return <TableDialog occasion={asking.occasion} table={asking.table} onClose={onClose} />;
    case 'titles':
      return <TitlesDialog onClose={onClose} />;
    case 'wishes':
      return <WishesDialog occasion={occasion} onClose={onClose} />;
    case 'improve':
      return occasion ? <ImproveDialog occasion={occasion} chosen={asking.person} onPropose={onPropose} onClose={onClose} /> : null;
    case 'everywhere':
      return <EverywhereDialog onClose={onClose} />;
    case 'rulebook':
      return <RuleBook page={asking.page} rule={asking.rule} occasion={occasion} onClose={onClose} onFinding={onFinding} />;
    case 'compare':
      return occasion ? <CompareDialog occasion={occasion} onClose={onClose} /> : null;
    case 'studio':
      return occasion ? <RoomStudio room={asking.room} occasion={occasion} onClose={onClose} /> : null;
    case 'waive':
      return <WaiveDialog finding={asking.finding} occasion={asking.occasion} onClose={onClose} />;
  }
}

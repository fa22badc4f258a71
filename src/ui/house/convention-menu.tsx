import { ChevronDown, Download, ListOrdered, Pencil, Trash2, Upload } from 'lucide-react';
import { editOccasion } from '../../commands/edit-occasion';
import { removeHouseConvention } from '../../commands/remove-house-convention';
import type { HouseConvention } from '../../model/house-convention';
import type { Occasion } from '../../model/occasion';
import type { Action } from '../actions/action';
import { useEngine, useReception } from '../engine';
import { useDispatch, useNotice } from '../notice';
import { ActionMenu, type MenuPart } from '../parts/menu';
import { useSay, useSpeaker } from '../speech';
import { commandsToKeep } from './house-draft';

type Props = {
  readonly occasion: Occasion;
  readonly edit: Action;
  readonly onOrder: (known?: HouseConvention) => void;
  readonly className: string | undefined;
};

/** By which convention the occasion goes: the published one, an order of the house, or a new one of those. */
export function ConventionMenu({ occasion, edit, onOrder, className }: Props) {
  const say = useSay();
  const { language } = useSpeaker();
  const { files, names, house: port } = useEngine();
  const dispatch = useDispatch();
  const notice = useNotice();
  const { houseConventions = {} } = useReception();
  const offered = Object.values(houseConventions)
    .filter(({ layout }) => layout === occasion.layout)
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  const present = offered.find(({ id }) => id === occasion.house);

  const goBy = (id: string) => {
    const house = offered.find((one) => one.id === id);
    if (house) dispatch([editOccasion(occasion.id, { house: house.id, convention: house.base })]);
    else if (present) dispatch([editOccasion(occasion.id, {}, ['house'])]);
  };
  const importOne = async () => {
    const read = await port.open(language);
    if (read === 'cancelled') return;
    if ('message' in read) return notice(read.message);
    await files.keepVersion('import');
    if (dispatch(commandsToKeep(read.house, occasion), say('house.imported')) && read.note) notice(read.note);
  };

  const item = (id: string, label: string, icon: Action['icon'], run: () => void): MenuPart => ({
    kind: 'action',
    action: { id, label, run, enabled: true, ...(icon ? { icon } : {}) },
  });
  const parts: readonly MenuPart[] = [
    {
      kind: 'choice',
      label: say('house.goBy'),
      value: present?.id ?? '',
      options: [
        { value: '', label: names.convention(occasion.convention, language) },
        ...offered.map(({ id, name }) => ({ value: `${id}`, label: say('house.of', { name }) })),
      ],
      onChange: goBy,
    },
    { kind: 'line' },
    { kind: 'action', action: edit },
    item('orderSeats', say('house.begin'), ListOrdered, () => onOrder()),
    ...(present
      ? [
          item('editHouse', say('house.edit', { name: present.name }), Pencil, () => onOrder(present)),
          item('saveHouse', say('house.export', { name: present.name }), Download, () => void port.save(present)),
          item('removeHouse', say('house.remove', { name: present.name }), Trash2, () => dispatch([removeHouseConvention(present.id)])),
        ]
      : []),
    item('importHouse', say('house.import'), Upload, () => void importOne()),
  ];
  return (
    <ActionMenu parts={parts}>
      <button type="button" className={className}>
        <span>{say('plan.convention', { convention: names.conventionFor(occasion, language) })}</span>
        <ChevronDown size={14} aria-hidden />
      </button>
    </ActionMenu>
  );
}

import { BusFront, Download, Grid2x2Plus, PencilRuler, Ruler, Upload } from 'lucide-react';
import { isDrawableVehicle } from '../../layouts/drawn-vehicle-from';
import { type DrawnRoom, ownVehiclesIn, roomOf } from '../../model/drawn-room';
import { HouseConventionId, RoomId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import { isOwnLayout } from '../../model/own-layout';
import { isVehicle } from '../../model/scene';
import type { Action } from '../actions/action';
import { useEngine, useReception } from '../engine';
import { useDispatch, useNotice } from '../notice';
import { useSay, useSpeaker } from '../speech';
import { emptyRoom, emptyVehicle } from './beginnings';
import { commandsToDraw, commandsToMoveInto, freeName } from './room-commands';

/** What can be done about the room itself: make a template one's own, take a room from a file, hand one on. */
export function useRoomActions(occasion: Occasion, onStudio: (room: DrawnRoom) => void): readonly Action[] {
  const say = useSay();
  const { language, speak, knows } = useSpeaker();
  const { files, names, rooms } = useEngine();
  const reception = useReception();
  const dispatch = useDispatch();
  const notice = useNotice();
  const room = roomOf(reception.rooms, occasion.layout);
  const inColumn = occasion.layout === 'vehicle/convoy' ? ownVehiclesIn(occasion.settings) : [];
  const driving = [...new Set(inColumn)].flatMap((vehicle) => roomOf(reception.rooms, vehicle) ?? []);

  /** Captions become the drawing's own words, in the language in which it is drawn. */
  const words = (key: string) => {
    const caption = `caption.${key}`;
    return knows('layouts', caption) ? speak('layouts', caption) : '';
  };
  const draw = () => {
    const name = freeName(reception, say('rooms.nameFrom', { occasion: occasion.title, layout: names.layout(occasion.layout, language) }));
    const own = rooms.from(occasion.id, RoomId.parse(crypto.randomUUID()), name, words);
    const house = occasion.house && reception.houseConventions?.[occasion.house];
    dispatch(commandsToDraw(occasion, own, house, HouseConventionId.parse(crypto.randomUUID())), say('rooms.draw'));
  };
  const importOne = async () => {
    const read = await rooms.open(language);
    if (read === 'cancelled') return;
    if ('message' in read) return notice(read.message);
    await files.keepVersion('import');
    if (dispatch(commandsToMoveInto(occasion, read.room), say('rooms.import')) && read.note) notice(read.note);
  };
  const begin = (make: typeof emptyRoom, name: string) =>
    onStudio(make(RoomId.parse(crypto.randomUUID()), freeName(reception, name), occasion));
  return [
    ...(room ? [{ id: 'editRoom', label: say('studio.edit'), icon: Ruler, enabled: true, run: () => onStudio(room) }] : []),
    ...driving.map((vehicle) => ({
      id: `editRoom.${vehicle.id}`,
      label: say('studio.editVehicle', { name: vehicle.name }),
      icon: Ruler,
      enabled: true,
      run: () => onStudio(vehicle),
    })),
    { id: 'newRoom', label: say('studio.new'), icon: Grid2x2Plus, enabled: true, run: () => begin(emptyRoom, say('studio.newName')) },
    {
      id: 'newVehicle',
      label: say('studio.newVehicle'),
      icon: BusFront,
      enabled: true,
      run: () => begin(emptyVehicle, say('studio.newVehicleName')),
    },
    {
      id: 'drawRoom',
      label: say('rooms.draw'),
      icon: PencilRuler,
      // What flies or runs on rails has no coachwork to draw on; a column is drawn vehicle by vehicle.
      enabled: !isOwnLayout(occasion.layout) && (!isVehicle(occasion.layout) || isDrawableVehicle(occasion.layout)),
      run: draw,
    },
    { id: 'importRoom', label: say('rooms.import'), icon: Upload, enabled: true, run: () => void importOne() },
    ...(room
      ? [
          {
            id: 'saveRoom',
            label: say('rooms.export', { name: room.name }),
            icon: Download,
            enabled: true,
            run: () => void rooms.save(room),
          },
        ]
      : []),
  ];
}

import { Dialog } from '@base-ui/react/dialog';
import { ChevronDown, ChevronLeft, Redo2, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { type DrawnRoom, ownLayoutId } from '../../model/drawn-room';
import type { Occasion } from '../../model/occasion';
import { keysAsWritten } from '../actions/action';
import { useEngine, useReception } from '../engine';
import { useDispatch } from '../notice';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import { DialogFrame } from '../parts/dialog-frame';
import screen from '../parts/screen.module.css';
import { commandsToMoveInto, isUsedBy } from '../rooms/room-commands';
import { useSay } from '../speech';
import { AskSides } from './ask-sides';
import { Cupboard } from './cupboard';
import { Inspector } from './inspector';
import { newNames } from './sketch';
import styles from './studio.module.css';
import { StudioFloor } from './studio-floor';
import { studioKeys } from './studio-keys';
import { gridSteps, useStudio } from './use-studio';
import { useTracing } from './use-tracing';

type Props = { readonly room: DrawnRoom; readonly occasion: Occasion; readonly onClose: () => void };

/** A room is drawn here; nothing of it is in the plan until it is saved, and saving is one step that can be undone. */
export default function RoomStudio({ room: first, occasion, onClose }: Props) {
  const say = useSay();
  const dispatch = useDispatch();
  const reception = useReception();
  const { rooms } = useEngine();
  const studio = useStudio(first, first.vehicle !== undefined && !reception.rooms?.[first.id]);
  const { room, held, sketch, step } = studio;
  const isVehicle = room.vehicle !== undefined;
  const [leaving, setLeaving] = useState(false);
  const tracing = useTracing(room.width);
  const ranks = useMemo(() => rooms.ranksIn(occasion.id, room), [rooms, occasion.id, room]);
  const lacksSides = useMemo(() => rooms.lacksSides(occasion.id, room), [rooms, occasion.id, room]);
  const others = Object.values(reception.rooms ?? {}).filter(({ id }) => id !== room.id);
  const trouble =
    room.name.trim() === '' ? say('studio.nameMissing') : others.some(({ name }) => name === room.name) ? say('studio.nameTaken') : '';

  const save = () => {
    if (!trouble && dispatch(commandsToMoveInto(occasion, room, newNames(sketch)), say('studio.saved'))) onClose();
  };
  const isDrawn = sketch.past.length > 0;
  const leave = () => (isDrawn ? setLeaving(true) : onClose());
  const letGo = () => {
    const isMoving = studio.pull !== undefined || studio.pencil.at !== 'resting';
    studio.tell({ type: 'cancel' });
    if (!isMoving) studio.hold([]);
  };
  // Whoever closes the window is asked as well.
  useEffect(() => {
    if (!isDrawn) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDrawn]);
  return (
    <Dialog.Root
      open
      onOpenChange={(open, { reason }) => {
        if (open) return;
        // Escape lets go of what is held first; a drawing is never thrown away by one key.
        if (reason === 'escape-key' && (studio.pull !== undefined || studio.pencil.at !== 'resting' || held.length > 0)) letGo();
        else leave();
      }}
    >
      <Dialog.Portal>
        <Dialog.Popup
          className={`${screen.screen} ${styles.studio}`}
          onKeyDown={(event) => studioKeys(event, studio)}
          // However many letters are typed into a field, they are one step back.
          onFocus={({ target }) => target instanceof HTMLInputElement && target.type === 'text' && studio.startWriting()}
          onBlur={studio.endWriting}
        >
          <header className={screen.top}>
            <div className={screen.back}>
              <Dialog.Close render={<Button look="icon" aria-label={say('studio.leave')} keys={keysAsWritten('escape')} />}>
                <ChevronLeft size={16} aria-hidden />
              </Dialog.Close>
              <div className={screen.heading}>
                <Dialog.Title>{say(isVehicle ? 'studio.vehicleTitle' : 'studio.title')}</Dialog.Title>
                <p>{room.name}</p>
              </div>
            </div>
            <div className={screen.middle}>
              <Button
                look="icon"
                aria-label={say('studio.undo')}
                keys={keysAsWritten('mod+z')}
                disabled={sketch.past.length === 0}
                onClick={studio.undo}
              >
                <Undo2 size={16} aria-hidden />
              </Button>
              <Button
                look="icon"
                aria-label={say('studio.redo')}
                keys={keysAsWritten('mod+shift+z')}
                disabled={sketch.future.length === 0}
                onClick={studio.redo}
              >
                <Redo2 size={16} aria-hidden />
              </Button>
              <label className={styles.gridChoice}>
                {say('studio.grid')}
                <span className={`${controls.field} ${controls.select}`}>
                  <select value={step} onChange={(event) => studio.setStep(Number(event.target.value))}>
                    {gridSteps.map((each) => (
                      <option key={each} value={each}>
                        {each === 0 ? say('studio.noGrid') : say('studio.millimeters', { count: each })}
                      </option>
                    ))}
                  </select>
                  <ChevronDown size={14} aria-hidden />
                </span>
              </label>
              {trouble && (
                <span role="alert" className={styles.trouble}>
                  {trouble}
                </span>
              )}
            </div>
            <div className={screen.actions}>
              <Button look="quiet" onClick={leave}>
                {say('do.cancel')}
              </Button>
              <Button look="primary" disabled={trouble !== ''} onClick={save}>
                {say(
                  occasion.layout !== ownLayoutId(room) && isUsedBy(occasion, room)
                    ? 'studio.saveInto'
                    : isVehicle
                      ? 'studio.saveVehicle'
                      : 'studio.save',
                )}
              </Button>
            </div>
          </header>
          <aside className={screen.left} aria-label={say('studio.cupboard')}>
            <Cupboard studio={studio} />
          </aside>
          <div className={`${screen.center} ${styles.center}`}>
            <StudioFloor studio={studio} ranks={ranks} tracing={tracing} onLeave={onClose} />
          </div>
          <aside className={screen.right} aria-label={say('studio.inspector')}>
            {lacksSides && <AskSides studio={studio} />}
            <Inspector studio={studio} tracing={tracing} />
          </aside>
          <footer className={screen.status}>
            <span className={screen.cut}>{say('studio.keys')}</span>
            <span className={screen.grow} />
            <span>{say('studio.ranked')}</span>
          </footer>
          {leaving && (
            <DialogFrame
              title={say('studio.leaveTitle')}
              onClose={() => setLeaving(false)}
              onSubmit={onClose}
              submit={say('studio.throwAway')}
              stay={say('studio.drawOn')}
            >
              <p>{say('studio.leaveText', { name: room.name })}</p>
            </DialogFrame>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

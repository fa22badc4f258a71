import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Drawing } from '../../drawing/drawing';
import type { Rectangle } from '../../geometry/rectangle';
import { plateMiddle } from './paint-seat';
import type { Palette } from './palette';
import styles from './seat-canvas.module.css';
import type { RoomView } from './use-room-view';
import { toRoom } from './view';

const longest = { width: 176, height: 128 };

/** Pixels of the small picture for a millimeter of the room. */
const scaleFor = ({ width, height }: Rectangle): number => Math.min(longest.width / width, longest.height / height);

function paintHall(context: CanvasRenderingContext2D, { frame, tables, seats }: Drawing, scale: number, palette: Palette): void {
  context.clearRect(0, 0, frame.width, frame.height);
  context.fillStyle = palette.paper;
  context.fillRect(frame.x, frame.y, frame.width, frame.height);
  context.fillStyle = palette['furniture-line'];
  for (const { at, diameter } of tables) {
    context.beginPath();
    context.arc(at.x, at.y, diameter / 2, 0, Math.PI * 2);
    context.fill();
  }
  const dot = Math.max(240, 1.2 / scale);
  for (const seat of seats) {
    if (!seat.person) continue;
    const { x, y } = plateMiddle(seat);
    context.fillStyle = seat.severity === 'breach' ? palette.breach : palette[seat.party];
    context.fillRect(x - dot / 2, y - dot / 2, dot, dot);
  }
}

type Props = { readonly drawing: Drawing; readonly room: RoomView; readonly palette: Palette; readonly label: string };

/** The whole hall in a corner while only a part of it is seen; the frame can be dragged. Its twins are the keys that walk, fit and look. */
export function Minimap({ drawing, room, palette, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [needed, setNeeded] = useState(false);
  const { store, size, show } = room;
  const scale = scaleFor(drawing.frame);
  const [width, height] = [Math.round(drawing.frame.width * scale), Math.round(drawing.frame.height * scale)];

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || !needed) return;
    const density = window.devicePixelRatio * scale;
    context.setTransform(density, 0, 0, density, -drawing.frame.x * density, -drawing.frame.y * density);
    paintHall(context, drawing, scale, palette);
  }, [drawing, palette, scale, needed]);

  useEffect(() => {
    if (!size) return;
    const follow = () => {
      const view = store.get();
      const { x, y } = toRoom(view, { left: 0, top: 0 });
      const [wide, high] = [size.width / view.scale, size.height / view.scale];
      const all = drawing.frame;
      setNeeded(x > all.x + 1 || y > all.y + 1 || x + wide < all.x + all.width - 1 || y + high < all.y + all.height - 1);
      const box = frame.current;
      if (!box) return;
      const [left, top] = [Math.max(0, (x - all.x) * scale), Math.max(0, (y - all.y) * scale)];
      box.style.transform = `translate(${left}px, ${top}px)`;
      box.style.width = `${Math.max(6, Math.min(width, (x + wide - all.x) * scale) - left)}px`;
      box.style.height = `${Math.max(6, Math.min(height, (y + high - all.y) * scale) - top)}px`;
    };
    follow();
    return store.subscribe(follow);
  }, [store, size, drawing.frame, scale, width, height]);

  const go = (event: PointerEvent<HTMLElement>) => {
    if (!size || event.buttons === 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = event.currentTarget.getBoundingClientRect();
    const view = store.get();
    const x = drawing.frame.x + (event.clientX - at.left) / scale;
    const y = drawing.frame.y + (event.clientY - at.top) / scale;
    show({ ...view, left: size.width / 2 - x * view.scale, top: size.height / 2 - y * view.scale });
  };
  return (
    <div
      className={styles.minimap}
      hidden={!needed}
      title={label}
      aria-hidden="true"
      style={{ width, height }}
      onPointerDown={(event) => {
        event.stopPropagation();
        go(event);
      }}
      onPointerMove={go}
    >
      <canvas ref={canvas} width={width * window.devicePixelRatio} height={height * window.devicePixelRatio} style={{ width, height }} />
      <div ref={frame} className={styles.minimapFrame} />
    </div>
  );
}

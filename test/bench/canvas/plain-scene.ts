import Konva from 'konva';
import type { Drawing, SeatDrawing } from '../../../src/drawing/drawing';

/**
 * The yardstick: what a good engineer writes with Konva in an hour. Every block of seats is one shape that paints plates and names,
 * names are left out when they would be smaller than 5 px, and the person who is dragged lives on a layer of its own.
 */
export function openPlainScene(container: HTMLDivElement, { seats, frame }: Drawing): Konva.Stage {
  const stage = new Konva.Stage({ container, width: container.clientWidth, height: container.clientHeight });
  const scale = Math.min(container.clientWidth / frame.width, container.clientHeight / frame.height);
  const place = { scaleX: scale, scaleY: scale, x: -frame.x * scale, y: -frame.y * scale, listening: false };
  const still = new Konva.Layer(place);
  const above = new Konva.Layer(place);
  const blocks = new Map<string, SeatDrawing[]>();
  for (const seat of seats) blocks.set(seat.block, [...(blocks.get(seat.block) ?? []), seat]);
  for (const block of blocks.values()) {
    still.add(
      new Konva.Shape({
        listening: false,
        perfectDrawEnabled: false,
        sceneFunc: (context) => {
          context.setAttr('textAlign', 'center');
          context.setAttr('font', '160px sans-serif');
          const pixel = 1 / still.scaleX();
          context.setAttr('lineWidth', pixel);
          for (const { plate, party, name } of block) {
            context.setAttr('fillStyle', party === 'host' ? '#eef3f9' : '#fcf4e6');
            context.setAttr('strokeStyle', party === 'host' ? '#abbdd3' : '#dcbb8d');
            context.beginPath();
            context.rect(plate.x, plate.y, plate.width, plate.height);
            context.fill();
            context.stroke();
            if (160 < 5 * pixel) continue;
            context.setAttr('fillStyle', '#1d2124');
            context.fillText(name.join(''), plate.x + plate.width / 2, plate.y + plate.height / 2 + 60);
          }
        },
      }),
    );
  }
  stage.add(still, above);

  let held: { readonly x: number; readonly y: number } | undefined;
  container.addEventListener('pointerdown', (event) => {
    if (event.button === 1) held = { x: event.clientX - still.x(), y: event.clientY - still.y() };
  });
  window.addEventListener('pointermove', (event) => {
    if (!held) return;
    for (const layer of [still, above]) layer.position({ x: event.clientX - held.x, y: event.clientY - held.y });
    still.batchDraw();
  });
  window.addEventListener('pointerup', () => {
    held = undefined;
  });
  return stage;
}

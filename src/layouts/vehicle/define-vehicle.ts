import type { Rectangle } from '../../geometry/rectangle';
import type { Shape } from '../../geometry/shape';
import { type Asked, defineTemplate } from '../define-template';
import type { Doors } from '../furniture/car-doors';
import { directionMarks } from '../furniture/car-parts';
import type { LayoutId, LayoutSeat, OwnVehicle, Setting, Template } from '../layout';

/** A vehicle seen from above, its front at y = 0, its middle line at x = 0. */
export type VehicleDrawing = {
  readonly seats: readonly LayoutSeat[];
  /** Its coachwork, drawn when somebody looks. */
  readonly shapes: () => readonly Shape[];
  readonly halfWidth: number;
  readonly length: number;
  readonly own?: OwnVehicle;
};

/** What stands alone in its drawing and side by side with others in a convoy. */
export type Vehicle = {
  readonly id: LayoutId;
  readonly settings: readonly Setting[];
  readonly draw: (asked: Asked, doors: Doors) => VehicleDrawing;
};

/** Room for open doors and for the words 左 and 右 beside the bonnet. */
const besides = 740;

export const vehicleFrame = ({ halfWidth, length }: Pick<VehicleDrawing, 'halfWidth' | 'length'>): Rectangle => ({
  x: -halfWidth - besides,
  y: -420,
  width: (halfWidth + besides) * 2,
  height: length + 420 + 300,
});

/** The vehicle alone in its drawing, with its front and its sides named. */
export const withMarks = ({ shapes, halfWidth, length }: VehicleDrawing): readonly Shape[] => [
  ...shapes(),
  ...directionMarks(halfWidth + 400, Math.min(1250, length / 4), length),
];

export const defineVehicle = ({ id, settings, draw }: Vehicle): Template =>
  defineTemplate(id, settings, (asked) => {
    const drawing = draw(asked, 'open');
    return {
      frame: vehicleFrame(drawing),
      seats: drawing.seats,
      view: 'from-above',
      furniture: () => withMarks(drawing),
    };
  });

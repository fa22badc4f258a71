import type { BoardVehicle } from './read-column';
import styles from './vehicle-column.module.css';

type Props = {
  readonly vehicle: BoardVehicle;
  /** Of the body, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The middle of the plate behind the wheel, and its upper edge, in pixels of the body. */
  readonly wheel: { readonly x: number; readonly y: number } | undefined;
};

/** What makes a vehicle of a box, seen from above: windscreen, rear window, mirrors, wheel, and the door of a bus. */
export function VehicleOutline({ vehicle, width, height, wheel }: Props) {
  const [near, far] = [width * 0.16, width * 0.84];
  const door = vehicle.door && (vehicle.door === 'left' ? 0 : width);
  const inwards = door === 0 ? 1 : -1;
  return (
    <svg aria-hidden className={styles.outline} width={width} height={height}>
      <path d={`M${near} 18Q${width / 2} 8 ${far} 18`} />
      {door === undefined && <path d={`M${near} ${height - 14}Q${width / 2} ${height - 8} ${far} ${height - 14}`} />}
      <path className={styles.mirror} d={`M0 36h-4v8h4M${width} 36h4v8h-4`} />
      {wheel && <ellipse cx={wheel.x} cy={wheel.y - 7} rx={13} ry={3.5} />}
      {door !== undefined && (
        <>
          <path className={styles.gap} d={`M${door + inwards * 0.75} 52v32`} />
          <path className={styles.mirror} d={`M${door} 52h${inwards * 6}M${door} 84h${inwards * 6}`} />
        </>
      )}
    </svg>
  );
}

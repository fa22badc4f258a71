import { languages, speakerFor } from '../../i18n/speak';
import type { Occasion } from '../../model/occasion';
import { ConvoyRole, type Vehicle } from '../../model/vehicle';
import { type Faults, type FileFault, hasFaults } from './file-fault';
import { type Line, openFile, readColumns, sheetWith } from './open-file';

export type Vehicles = NonNullable<Occasion['vehicles']>;
export type VehiclesFile = { readonly vehicles: Vehicles; readonly unknownColumns: readonly string[] };

/** As the file is written again; `vehicle` is `V1`, `V2` … in the order of march. */
export const vehicleColumns = ['vehicle', 'role', 'number', 'plate', 'driver', 'phone', 'capacity', 'note'] as const;
type Column = (typeof vehicleColumns)[number];

const headings: Readonly<Record<Column, readonly string[]>> = {
  vehicle: ['车辆', '序号', '车次'],
  role: ['车队角色', '角色', '用途', '车辆用途'],
  number: ['车号', '编号'],
  plate: ['车牌号', '车牌', '牌号'],
  driver: ['驾驶员', '司机'],
  phone: ['电话', '驾驶员电话', '司机电话', '联系电话'],
  capacity: ['核定载人数', '载人数', '座位数', '核载'],
  note: ['备注', '说明'],
};

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');

/** Every heading of a column, our own words for it in both languages among them; asked for once a file. */
const columnsByHeading = (): ReadonlyMap<string, Column> =>
  new Map(
    vehicleColumns.flatMap((column) => {
      const own = languages.map((language) =>
        column === 'vehicle'
          ? speakerFor(language).say('exchange', 'export.vehicle')
          : speakerFor(language).say('model', `vehicle.${column}`),
      );
      return [column, ...headings[column], ...own].map((heading) => [plain(heading), column] as const);
    }),
  );

/** Other words of the trade for the same cars (CONTRACT §3, `march`). */
const alsoCalled: Readonly<Record<string, ConvoyRole>> = {
  前导车: 'lead',
  主宾车: 'principal',
  护卫车: 'flank-guard',
  随车: 'retinue',
  扫尾车: 'tail',
};

/** Every word for a role, in both languages; asked for once a file. */
const rolesByWord = (): ReadonlyMap<string, ConvoyRole> =>
  new Map([
    ...Object.entries(alsoCalled),
    ...ConvoyRole.options.flatMap((role) =>
      [role, ...languages.map((language) => speakerFor(language).say('model', `convoyRole.${role}`))].map(
        (word) => [plain(word), role] as const,
      ),
    ),
  ]);

function readCapacity(text: string): number | undefined {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= 99 ? number : undefined;
}

function readVehicle(line: Line<Column>, file: string, roles: ReadonlyMap<string, ConvoyRole>): Vehicle | Faults {
  const said = (column: Column) => line.cell(column);
  const wrong = (column: Column, messageId: FileFault['messageId'], known = ''): FileFault => ({
    messageId,
    data: { file, row: line.row, column: line.heading(column), value: said(column), known },
  });
  const role = said('role') === '' ? undefined : roles.get(plain(said('role')));
  const capacity = said('capacity') === '' ? undefined : readCapacity(said('capacity'));
  const faults = [
    ...(said('role') !== '' && !role ? [wrong('role', 'file.badConvoyRole', ConvoyRole.options.join(', '))] : []),
    ...(said('capacity') !== '' && capacity === undefined ? [wrong('capacity', 'file.badCapacity')] : []),
  ];
  if (faults.length > 0) return { faults };
  const texts = (['number', 'plate', 'driver', 'phone', 'note'] as const).flatMap((column) =>
    said(column) === '' ? [] : [[column, said(column)] as const],
  );
  return { ...(role ? { role } : {}), ...Object.fromEntries(texts), ...(capacity === undefined ? {} : { capacity }) };
}

/** What is known of the vehicles of one ride, one line each. `known` are the vehicles there are. */
export async function readVehiclesFile(bytes: Uint8Array, fileName: string, known: readonly string[]): Promise<VehiclesFile | Faults> {
  const opened = await openFile(bytes, fileName);
  if (hasFaults(opened)) return opened;
  const columns = columnsByHeading();
  const columnOf = (heading: string) => columns.get(plain(heading));
  const sheet = sheetWith(opened.sheets, columnOf, ['vehicle']);
  if (!sheet) return { vehicles: {}, unknownColumns: [] };
  const required = [{ column: 'vehicle' as const, called: '车辆 (vehicle)' }];
  const table = readColumns(sheet, fileName, columnOf, required);
  if (hasFaults(table)) return table;
  const vehicles: Vehicles = {};
  const roles = rolesByWord();
  const faults: FileFault[] = [];
  for (const line of table.lines) {
    const said = line.cell('vehicle');
    // 1 is V1: a list that numbers its cars says no more.
    const key = /^\d+$/.test(said) ? `V${Number(said)}` : said.toUpperCase();
    const data = { file: fileName, row: line.row, column: line.heading('vehicle'), value: said, known: known.join(', ') };
    const vehicle = readVehicle(line, fileName, roles);
    if (!known.includes(key)) faults.push({ messageId: 'file.vehicleUnknown', data });
    else if (Object.hasOwn(vehicles, key)) faults.push({ messageId: 'file.vehicleTwice', data });
    else if (!hasFaults(vehicle)) vehicles[key] = vehicle;
    if (hasFaults(vehicle)) faults.push(...vehicle.faults);
  }
  return faults.length > 0 ? { faults } : { vehicles, unknownColumns: table.unknownColumns };
}

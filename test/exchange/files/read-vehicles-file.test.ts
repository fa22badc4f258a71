import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run';
import { vehiclesCsv } from '../../../src/exchange/export/vehicles-csv';
import { hasFaults } from '../../../src/exchange/files/file-fault';
import { readVehiclesFile } from '../../../src/exchange/files/read-vehicles-file';
import { languages, speakerFor } from '../../../src/i18n/speak';

async function outcome(text: string) {
  const read = await readVehiclesFile(strToU8(text), 'v.csv', ['V1', 'V2', 'V3']);
  if (!hasFaults(read)) return read.vehicles;
  return read.faults.map(({ messageId, data }) => {
    for (const language of languages) expect(speakerFor(language).speak('exchange', messageId, data)).toContain('v.csv');
    return `${messageId} ${data.row} ${data.column}`;
  });
}

const lead = { role: 'lead', plate: '京A00001', driver: '王师傅', phone: '138', capacity: 5 } as const;

describe('a vehicles file', () => {
  it('reads English and Chinese headings and words', async () => {
    expect(await outcome('vehicle,role,plate,driver,phone,capacity\nV1,lead,京A00001,王师傅,138,5\nv2,principal,,,,\n')).toEqual({
      V1: lead,
      V2: { role: 'principal' },
    });
    expect(
      await outcome('车辆,车队角色,车牌号,驾驶员,电话,核定载人数\n1,前导车,京A00001,王师傅,138,5\n2,主车,,,,\n3,扫尾车,,,,\n'),
    ).toEqual({
      V1: lead,
      V2: { role: 'principal' },
      V3: { role: 'tail' },
    });
  });

  it('names row and column of every fault, and reads nothing then', async () => {
    expect(await outcome('vehicle,role,capacity\nV9,lead,5\nV1,king,none\nV2,,\nV2,,\n')).toEqual([
      'file.vehicleUnknown 2 vehicle',
      'file.badConvoyRole 3 role',
      'file.badCapacity 3 capacity',
      'file.vehicleTwice 5 vehicle',
    ]);
    expect(await outcome('role\nlead\n')).toEqual(['file.columnMissing 1 车辆 (vehicle)']);
  });

  it('reads what was written', async () => {
    const vehicles = { V2: { role: 'tail', note: '含, 逗号' }, V1: lead } as const;
    const written = vehiclesCsv({ vehicles });
    expect(written.split('\r\n')[1]).toMatch(/^V1,lead/);
    expect(await outcome(written)).toEqual(vehicles);
  });
});

describe('the order of march on a plan, from the command line (cn.md §8.3, handbook H11)', () => {
  const files: Readonly<Record<string, string>> = {
    'people.csv': 'name,party,order\n甲,guest,1\n乙,guest,2\n子,host,1\n',
    'seats.csv': 'seat,name\nV1.2C,甲\nV2.2C,子\nV3.2C,乙\n',
    'cars.csv': 'vehicle,role,number,driver,phone\nV1,principal,1,A,1\nV2,lead,2,B,2\nV3,guest,3,C,3\n',
    'bad.csv': 'vehicle,role\nV4,lead\n',
  };
  const disk = { read: async (path: string) => strToU8(files[path] ?? ''), write: async () => {} };
  const asked = ['--layout', 'vehicle/convoy', '--set', 'vehicles=sedan,sedan,sedan', '--convention', 'cn-domestic'];
  const check = (vehicles: string) =>
    run(['check', ...asked, '--roster', 'people.csv', '--seating', 'seats.csv', '--vehicles', vehicles, '--json'], disk);

  it('is checked', async () => {
    const { status, out } = await check('cars.csv');
    expect(status).toBe(0);
    expect(out).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'vehicles-in-order-of-march', seats: ['V2.2C'] })]),
    });
  });

  it('names file, row and column of a fault', async () => {
    const { status, err } = await check('bad.csv');
    expect(status).toBe(2);
    expect(err).toMatch(/bad\.csv.*2.*V4/);
  });
});

import { inspires, states } from './cite';

const source = '《政务接待礼仪常识》';

/** The mission's own handbook (../shared/protocol/handbook.md), part by part. */
export const handbook = {
  chauffeur: states(source, '乘车礼仪 1', 'law'),
  hostDrives: states(source, '乘车礼仪 2', 'law'),
  hostCouple: states(source, '乘车礼仪 3', 'law'),
  cars: states(source, '乘车礼仪 1、2', 'law'),
  drivers: states(source, '乘车礼仪 1—3', 'law'),
  loneGuest: states(source, '乘车礼仪 5', 'law'),
  livingRoom: states(source, '会客室', 'law'),
  leading: states(source, '接待礼仪 3、4', 'law'),
  preparation: states(source, '准备', 'law'),
  purpose: states(source, '流程 1', 'law'),
  programme: inspires(source, '日程', 'law'),
  convoy: states(source, '迎接、车队', 'law'),
  lift: states(source, '走廊、楼梯、电梯', 'law'),
} as const;

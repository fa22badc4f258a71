import { states } from './cite';

const source = '《政务接待礼仪常识》';

/** The mission's own handbook (../shared/protocol/handbook.md), part by part. */
export const handbook = {
  chauffeur: states(source, '乘车礼仪 1', 'law'),
  hostDrives: states(source, '乘车礼仪 2', 'law'),
  hostCouple: states(source, '乘车礼仪 3', 'law'),
  friendCouple: states(source, '乘车礼仪 4', 'law'),
  loneGuest: states(source, '乘车礼仪 5', 'law'),
  livingRoom: states(source, '会客室', 'law'),
  leading: states(source, '接待礼仪 3、4', 'law'),
  preparation: states(source, '准备', 'law'),
  convoy: states(source, '迎接、车队', 'law'),
  lift: states(source, '走廊、楼梯、电梯', 'law'),
  stairs: states(source, '走廊、楼梯、电梯', 'law'),
  customs: states(source, '宴会', 'law'),
} as const;

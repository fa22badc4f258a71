import { countries } from '../countries/countries';

const formal = '大韩民国|德意志|法兰西|俄罗斯|泰王国|大不列颠|美利坚|欧盟|联合国|世界';
const names = countries.filter(({ code }) => code !== 'CN').map(({ chinese }) => chinese);
const lands = new RegExp(`^(?:${[...names, ...formal.split('|')].join('|')})(?!族)`);

/** 法国里昂市, 日本国外务省: a Chinese text that begins with another country's name speaks of that country's offices. */
export const isAbroad = (text: string): boolean => lands.test(text);

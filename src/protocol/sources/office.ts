import type { Citation } from '../../model/citation';
import { inspires, states } from './cite';

/** 《党政机关国内公务接待管理规定》, 中办、国办 2013-12, by its articles. */
export const regulation = (article: string): Citation => states('《党政机关国内公务接待管理规定》', article, 'law');

/** The office's own list of people says so: 回避, 同席, 出席 and the like are its instructions. */
export const theList = (column: string): Citation => states('本次接待人员名单', column, 'professional');

/** What an office may ask for of itself and no source states: said plainly, and quiet unless asked for. */
export const theOffice = (place: string): Citation => inspires('本办自定，资料未载', place, 'weak');

/** What an office demands of itself where no source does: its own word states it, so it may weigh as much as the office says. */
export const theOwnWord = (place: string): Citation => states('本办自定的要求', place, 'weak');

/** What a seating plan is: no source needs to say that nobody sits on two chairs. */
export const thePlan = (place: string): Citation => states('座次安排的基本要求', place, 'professional');

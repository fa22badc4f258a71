import * as english from './en/index';
import { learn, type Messages } from './vocabulary';
import * as chinese from './zh-CN/index';

/** A text that only one of the two has does not compile. */
type Both<Shape, Other> = {
  readonly [Key in keyof Shape]: Key extends keyof Other ? (Shape[Key] extends string ? string : Both<Shape[Key], Other[Key]>) : never;
};
const zhCN: Both<typeof chinese.messages, typeof english.messages> = chinese.messages;

export const messages: Readonly<Record<'zh-CN' | 'en', Messages>> = { 'zh-CN': zhCN, en: english.messages };

/** For whatever speaks both from the start: the command, a worker, a test. */
export function learnBoth(): void {
  learn('zh-CN', chinese);
  learn('en', english);
}

import type { Way } from '../../layouts/way-to-seat';
import type { Occasion } from '../../model/occasion';
import type { Say } from '../speech';

const numberOf = (table: string) => table.replace(/^T/, '');

const asSentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** 进门后背门一侧，中间往右第 2 席. */
export const sayWay = (way: Way, say: Say, tables: Occasion['tables'] = {}): string => asSentence(wordsOf(way, say, tables));

function wordsOf(way: Way, say: Say, tables: NonNullable<Occasion['tables']>): string {
  switch (way.to) {
    case 'table': {
      const where = say(`phone.way.${way.depth}.${way.across}`);
      // The sign on a table that has a name says nothing of its number.
      const named = tables[way.table]?.label;
      return named ? say('phone.way.tableNamed', { table: named, where }) : say('phone.way.table', { table: numberOf(way.table), where });
    }
    case 'vehicle-seat': {
      const row = way.row === 1 ? say('phone.way.front') : way.rows === 2 ? say('phone.way.back') : say('phone.way.row', { row: way.row });
      return [
        ...(way.vehicle === undefined ? [] : [say('phone.way.vehicle', { place: way.vehicle })]),
        say('phone.way.inRow', { row, hand: say(`phone.way.hand.${way.across}`) }),
      ].join(say('phone.way.comma'));
    }
    case 'seat':
      return [
        say('phone.way.entering', { line: say(`phone.way.line.${way.line}`) }),
        ...(way.row === undefined ? [] : [say('phone.way.row', { row: way.row })]),
        ...(way.place ? [say(`phone.way.from.${way.place.from}`, { count: way.place.count })] : []),
      ].join(say('phone.way.comma'));
  }
}

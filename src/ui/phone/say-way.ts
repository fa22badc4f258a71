import type { PlaceInLine, VehicleSeat, Way } from '../../layouts/way-to-seat';
import type { Occasion } from '../../model/occasion';
import type { Say } from '../speech';

const numberOf = (table: string) => table.replace(/^T/, '');

const asSentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** 进门后背门一侧，中间往右第 2 席. */
export const sayWay = (way: Way, say: Say, tables: Occasion['tables'] = {}): string => asSentence(wordsOf(way, say, tables));

const placeIn = ({ from, count }: PlaceInLine, say: Say): string => say(`phone.way.from.${from}`, { count });

/** 前排 and 后排 where there are no more, else 第 3 排 as the seats are numbered; beside the driver of a coach 最前方. */
function rowIn({ row, rows }: { readonly row: number; readonly rows: number }, say: Say): string {
  if (row === 0) return say('phone.way.foremost');
  if (rows > 2) return say('phone.way.row', { row });
  return say(row === 1 ? 'phone.way.front' : 'phone.way.back');
}

function inVehicle({ vehicle, across, beside, backwards, entered, ...rows }: VehicleSeat, say: Say): string {
  const line = [
    ...(vehicle === undefined ? [] : [say('phone.way.vehicle', { place: vehicle })]),
    say('phone.way.inRow', { row: rowIn(rows, say), hand: say(`phone.way.hand.${across}`) }),
    ...(beside ? [say(`phone.way.beside.${beside}`)] : []),
    ...(backwards ? [say('phone.way.backwards')] : []),
  ].join(say('phone.way.comma'));
  return entered ? say('phone.way.lift', { line }) : line;
}

function wordsOf(way: Way, say: Say, tables: NonNullable<Occasion['tables']>): string {
  switch (way.to) {
    case 'table': {
      const where = say(way.depth ? `phone.way.${way.depth}.${way.across}` : `phone.way.across.${way.across}`);
      // The sign on a table that has a name says nothing of its number.
      const named = tables[way.table]?.label;
      return named ? say('phone.way.tableNamed', { table: named, where }) : say('phone.way.table', { table: numberOf(way.table), where });
    }
    case 'spot':
      return say('phone.way.entering', { line: say(`phone.way.${way.depth}.${way.across}`) });
    case 'vehicle-seat':
      return inVehicle(way, say);
    case 'platform-seat':
      return say('phone.way.fromFront', {
        line: [...(way.rows > 1 ? [rowIn(way, say)] : []), ...(way.place ? [placeIn(way.place, say)] : [])].join(say('phone.way.comma')),
      });
    case 'seat':
      return [
        say('phone.way.entering', { line: say(`phone.way.line.${way.line}`) }),
        ...(way.row === undefined ? [] : [say('phone.way.row', { row: way.row })]),
        ...(way.place ? [placeIn(way.place, say)] : []),
      ].join(say('phone.way.comma'));
  }
}

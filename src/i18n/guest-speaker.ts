import { type GuestLanguage, guestWords } from './guest-words';
import { guestWordsAboard } from './guest-words-aboard';
import { type MessageData, type MessageKey, type Speaker, speakerFor } from './speak';

type Phrases = ReadonlyMap<MessageKey<'documents'>, string>;

function phrasesAboard(language: GuestLanguage): Phrases {
  const words = guestWordsAboard[language];
  const [left, middle, right] = words.sides;
  const [leftWindow, rightWindow, leftAisle, rightAisle] = words.beside;
  return new Map([
    ['aboard.driver', words.driver],
    ['aboard.frontPassenger', words.frontPassenger],
    ['aboard.frontMiddle', words.frontMiddle],
    ['aboard.front', words.front],
    ['aboard.middle', words.middle],
    ['aboard.rear', words.rear],
    ['aboard.row', words.row],
    ['aboard.backwards', words.backwards],
    ['aboard.side.left', left],
    ['aboard.side.middle', middle],
    ['aboard.side.right', right],
    ['aboard.beside.window.left', leftWindow],
    ['aboard.beside.window.right', rightWindow],
    ['aboard.beside.aisle.left', leftAisle],
    ['aboard.beside.aisle.right', rightAisle],
  ]);
}

function phrasesOf(language: GuestLanguage): Phrases {
  const { weekdays, ...words } = guestWords[language];
  const [sunday, monday, tuesday, wednesday, thursday, friday, saturday] = weekdays;
  return new Map([
    ['weekday.0', sunday],
    ['weekday.1', monday],
    ['weekday.2', tuesday],
    ['weekday.3', wednesday],
    ['weekday.4', thursday],
    ['weekday.5', friday],
    ['weekday.6', saturday],
    ['when.day', words.day],
    ['when.dayOfRecord', words.day],
    ['when.dayAndTime', '{{day}} {{time}}'],
    ['personal.contact', words.contact],
    ['personal.nothing', words.nothing],
    ['handbook.time', words.time],
    ['handbook.item', words.item],
    ['handbook.place', words.place],
    ['list.seat', words.seat],
    ['table.label', words.table],
    ['table.place', words.seatAlone],
    ['table.seat', words.seatAtTable],
    ['aboard.alone', words.seatAlone],
    ['ride.label', words.car],
    ['table.vehicleSeat', words.seatInCar],
    ['row.fromLeft', words.placeInRow],
    ['row.seat', words.placeInRow],
    ['row.fromAudience', words.fromAudience],
    ['row.fromCamera', words.fromCamera],
    ['row.fromRoom', words.fromRoom],
    ...phrasesAboard(language),
  ]);
}

const filled = (text: string, data: MessageData): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = data[key];
    if (value === undefined) throw new Error(`The words "${text}" want ${key} and were not given it.`);
    return String(value);
  });

function made(language: GuestLanguage): Speaker {
  const english = speakerFor('en');
  const phrases: ReadonlyMap<string, string> = phrasesOf(language);
  const speak: Speaker['speak'] = (area, key, data = {}) => {
    const phrase = area === 'documents' ? phrases.get(key) : undefined;
    return phrase === undefined ? english.speak(area, key, data) : filled(phrase, data);
  };
  return { ...english, say: speak, speak };
}

const speakers = new Map<GuestLanguage, Speaker>();

/** Speaks the set phrases of a guest's card in the guest's language, and English (as which it passes) for all else. */
export function guestSpeaker(language: GuestLanguage): Speaker {
  const known = speakers.get(language) ?? made(language);
  speakers.set(language, known);
  return known;
}

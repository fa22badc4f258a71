import { addOccasion } from '../../commands/add-occasion';
import type { Command } from '../../commands/command';
import { saveHouseConvention } from '../../commands/save-house-convention';
import { saveRoom } from '../../commands/save-room';
import { setPaper } from '../../commands/set-paper';
import { templateOf } from '../../layouts/index';
import { ownVehiclesIn, roomOf } from '../../model/drawn-room';
import type { OccasionId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import { OfficeTemplate } from '../../model/office-template';
import { isOwnLayout } from '../../model/own-layout';
import { attends } from '../../model/person';
import { peopleInOrder, type Reception } from '../../model/reception';
import { isPartFault, type PartFault, readPart } from '../part/part-file';

export type TemplateFault = PartFault | { readonly fault: 'unknownLayout'; readonly layout: string };

/** The occasion and the paper of this reception as a beginning for others. */
export function templateFrom({ rooms, houseConventions, settings }: Reception, occasion: Occasion): OfficeTemplate {
  const { title, layout, convention, given, house } = occasion;
  const { paper: { secrecy, header, footer, numberedThrough, pack, options } = {} } = settings;
  const room = roomOf(rooms, layout);
  const own = house && houseConventions?.[house];
  const vehicles = [...new Set(ownVehiclesIn(occasion.settings))].flatMap((vehicle) => roomOf(rooms, vehicle) ?? []);
  // What a change slip was asked for is about somebody: to whom it goes, and why they do not come.
  const { 'change-slip': _, ...asked } = options ?? {};
  const paper = {
    ...(secrecy ? { secrecy } : {}),
    ...(header ? { header } : {}),
    ...(footer ? { footer } : {}),
    ...(numberedThrough === undefined ? {} : { numberedThrough }),
    ...(pack ? { pack } : {}),
    ...(Object.keys(asked).length > 0 ? { options: asked } : {}),
    ...(settings.paperTitleFont ? { titleFont: settings.paperTitleFont } : {}),
    ...(settings.paperTextFont ? { textFont: settings.paperTextFont } : {}),
    ...(settings.paperNameFont ? { nameFont: settings.paperNameFont } : {}),
  };
  return {
    ...{ name: title, layout, settings: occasion.settings, convention, given },
    ...(own ? { house: own } : {}),
    ...(room ? { room } : {}),
    ...(vehicles.length > 0 ? { vehicles } : {}),
    ...(Object.keys(paper).length > 0 ? { paper } : {}),
  };
}

/** A `*.xici-template.json`. */
export function readTemplate(text: string): OfficeTemplate | TemplateFault {
  const template = readPart('template', OfficeTemplate, text);
  if (isPartFault<OfficeTemplate, PartFault>(template)) return template;
  const { layout } = template;
  return templateOf(layout) || isOwnLayout(layout) ? template : { fault: 'unknownLayout', layout };
}

/** What the template asks of the paper, command by command: each document's options are a wish of their own. */
function paperCommands({ paper }: OfficeTemplate): readonly Command[] {
  if (!paper) return [];
  const { titleFont, textFont, nameFont, secrecy, header, footer, numberedThrough, pack, options = {} } = paper;
  return [
    setPaper({
      fonts: { title: titleFont, text: textFont, name: nameFont },
      lines: { secrecy, header, footer },
      ...(numberedThrough === undefined ? {} : { numberedThrough }),
      ...(pack ? { pack } : {}),
    }),
    ...Object.entries(options).map(([document, chosen]) => setPaper({ options: { document, chosen } })),
  ];
}

/** A new occasion after the template, with everybody who attends the reception; its room, its order of the house and its paper come along. */
export function templateCommands(reception: Reception, template: OfficeTemplate, id: OccasionId): readonly Command[] {
  const { name, layout, settings, convention, given, house, room, vehicles = [] } = template;
  const occasion: Occasion = {
    ...{ id, title: name, layout, settings, convention, given, seating: {}, locks: {}, chosen: {} },
    ...(house ? { house: house.id } : {}),
    attendees: Object.fromEntries(
      peopleInOrder(reception)
        .filter(attends)
        .map((person) => [person.id, true as const]),
    ),
  };
  return [
    ...[...(room ? [room] : []), ...vehicles].map((room) => saveRoom(room)),
    ...(house ? [saveHouseConvention(house)] : []),
    addOccasion(occasion),
    ...paperCommands(template),
  ];
}

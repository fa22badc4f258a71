/** Why a command was not carried out. Said in the user's language by `refusal.<because>`. */
export type Refusal = {
  readonly because:
    | 'receptionOther'
    | 'personUnknown'
    | 'personExists'
    | 'occasionUnknown'
    | 'occasionExists'
    | 'notAttending'
    | 'seatTaken'
    | 'seatEmpty'
    | 'seatLocked'
    | 'planChanged'
    | 'waiverUnknown'
    | 'waiverExists';
  /** The id that was the trouble. */
  readonly subject: string;
};

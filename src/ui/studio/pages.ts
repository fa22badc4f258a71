/** A picture in dots, under an address that is let go of by whoever shows it. */
export type Picture = { readonly address: string; readonly width: number; readonly height: number };
/** What was chosen: a picture, or the pages of a PDF, counted from 1. */
export type Pages = { readonly count: number; readonly picture: (page: number) => Promise<Picture>; readonly close: () => void };

/** Why a file cannot be laid under the paper. */
export type TracingFault = 'notAPicture' | 'tooLarge' | 'tooManyDots' | 'locked';

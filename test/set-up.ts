import { learnBoth } from '../src/i18n/both';

// The program fetches a language before it speaks it; the tests speak both from the start.
learnBoth();

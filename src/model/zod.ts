import { z } from 'zod';

/** The page's policy forbids code made from text, and zod would try whether it may: told before the first schema is made. */
z.config({ jitless: true });

/** The one way to schemas: whoever took them from the package could make one before the word above was said. */
export { z };

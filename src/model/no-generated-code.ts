import { z } from 'zod';

/** The page's policy forbids code made from text, and zod would try whether it may. Must be read before the first schema is made. */
z.config({ jitless: true });

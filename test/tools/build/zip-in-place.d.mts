import type { Plugin } from 'vite';

export function zipInPlace(): Plugin;

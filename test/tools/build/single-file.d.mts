import type { Plugin } from 'vite';

export function workersInside(): Plugin;
export function policyOf(html: string): string;
export function sealed(): Plugin;

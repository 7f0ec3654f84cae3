import { useSyncExternalStore } from 'react';

export interface Preferences {
  scheme: 'light' | 'dark' | 'system';
  text: 'normal' | 'large';
}

const KEY = 'fairway.preferences';
const listeners = new Set<() => void>();
let current: Preferences = read();

/** How this person wants the console to look; kept in this browser. */
export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const value = useSyncExternalStore(subscribe, () => current);
  return [value, prefer];
}

export function prefer(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  remember(KEY, JSON.stringify(current));
  listeners.forEach((listener) => listener());
}

/** Storage may be closed to us (private windows, embedded views): then nothing is remembered. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): Preferences {
  const stored: unknown = JSON.parse(recall(KEY) ?? '{}');
  const { scheme, text } = (stored ?? {}) as Partial<Preferences>;
  return {
    scheme: scheme === 'dark' || scheme === 'light' ? scheme : 'system',
    text: text === 'large' ? 'large' : 'normal',
  };
}

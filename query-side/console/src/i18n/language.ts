import { useSyncExternalStore } from 'react';

export type Language = 'zh-CN' | 'en';

/** A word of the product: what it says in Chinese and in English, side by side so that neither is forgotten. */
export type Word = readonly [zh: string, en: string];

const KEY = 'warm-ledger.language';
const listeners = new Set<() => void>();

const isEnglish = (tag: string | null | undefined) => !!tag && /^en\b/i.test(tag);

/** Asked for in the address, chosen here before, or else what the browser speaks; Chinese to everybody but those who read English. */
export function firstLanguage(search: string, kept: string | null | undefined, browser: string | undefined): Language {
  const asked = new URLSearchParams(search).get('lang');
  return isEnglish(asked ?? kept ?? browser) ? 'en' : 'zh-CN';
}

let current: Language = firstLanguage(globalThis.location?.search ?? '', globalThis.localStorage?.getItem(KEY), globalThis.navigator?.language);

export const language = (): Language => current;

export function speak(next: Language): void {
  current = next;
  globalThis.localStorage?.setItem(KEY, next);
  if (globalThis.document) document.documentElement.lang = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, language, language);

/** Fills `{name}`; `{n|day|days}` chooses by the number. One left without a value stays visible. */
export const fill = (template: string, values: Record<string, string | number> = {}): string =>
  template
    .replace(/\{(\w+)\|([^|}]*)\|([^}]*)\}/g, (_, name: string, one: string, many: string) => (String(values[name]) === '1' ? one : many))
    .replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export const say = (word: Word, lang: Language, values?: Record<string, string | number>): string => fill(lang === 'en' ? word[1] : word[0], values);

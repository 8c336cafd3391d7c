import { describe, expect, test } from 'vitest';
import { words } from '.';

const entries = Object.entries(words) as [string, readonly [string, string]][];
const HAN = /\p{Script=Han}/u;
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('words', () => {
  const keysWhere = (wrong: (zh: string, en: string) => boolean) => entries.filter(([, [zh, en]]) => wrong(zh, en)).map(([key]) => key);

  test('each is said in both languages', () => expect(keysWhere((zh, en) => !zh.trim() || !en.trim())).toEqual([]));

  test('the English holds no Chinese characters', () => expect(keysWhere((_, en) => HAN.test(en))).toEqual([]));

  test('both languages fill the same blanks', () => expect(keysWhere((zh, en) => placeholders(zh).join() !== placeholders(en).join())).toEqual([]));

  test('no key is defined twice', async () => {
    const modules = import.meta.glob('./words/*.ts', { eager: true }) as Record<string, Record<string, unknown>>;
    const lists = Object.values(modules).flatMap((module) => Object.values(module).filter((value) => typeof value === 'object'));
    const keys = lists.flatMap((list) => Object.keys(list as object));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(new Set(keys)).toEqual(new Set(Object.keys(words)));
  });
});

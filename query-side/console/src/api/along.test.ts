import { afterEach, expect, test, vi } from 'vitest';
import { leave, take, taken } from './along';
import { forgetSealed } from './sealed';
import type { Me } from './types';

const ME = { subject: 'caseworker@410800', role: 'caseworker', union: { code: '410800', name: '焦作市总工会' } } as Me;
const list = (title: string) => ({ me: ME, title, files: [{ caseId: 'case-1', name: '钟君晶', union: ME.union }], known: [] });
const titles = async () => (await taken(ME.subject)).map(({ title }) => title);

afterEach(async () => {
  vi.useRealTimers();
  await forgetSealed(ME.subject);
});

test('a list that is taken along is there until it is put back', async () => {
  await take(list('冬送温暖'));
  expect((await taken())[0]?.files[0]?.name).toBe('钟君晶');
  await leave((await taken())[0]!);
  expect(await titles()).toEqual([]);
});

test('the same list taken once more takes the place of the one before', async () => {
  await take(list('冬送温暖'));
  await take(list('冬送温暖'));
  await take(list('久未走访'));
  expect((await titles()).sort()).toEqual(['久未走访', '冬送温暖']);
});

test('a list that was forgotten on a device is gone after a day and a half', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await take(list('冬送温暖'));
  vi.setSystemTime(Date.now() + 37 * 3_600_000);
  expect(await titles()).toEqual([]);
  vi.setSystemTime(Date.now() - 37 * 3_600_000);
  expect(await titles()).toEqual([]);
});

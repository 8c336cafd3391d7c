import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { words } from '.';
import { ZONE } from '../format/dates';
import { listWords } from './words/lists';

const EVENTS = resolve(import.meta.dirname, '../../../../shared-events/src/main/java/org/warmledger/events');
const TABLE = resolve(EVENTS, '../../../../resources/org/warmledger/events/words.txt');
const source = (type: string) => readFileSync(resolve(EVENTS, `${type}.java`), 'utf8');

describe('the words know what the ledger knows', () => {
  test('every line of the table of words is understood', () => {
    const lines = readFileSync(TABLE, 'utf8')
      .split('\n')
      .filter((line) => / = /.test(line) && !line.startsWith('#'));
    expect(lines.length).toBeGreaterThan(250);
    expect(Object.keys(listWords).length).toBe(lines.length);
  });

  test('the day it is is the day it is in the ledger', () => expect(source('values/LedgerCalendar')).toContain(`"${ZONE}"`));

  test('every event of a case file has its sentence', () => {
    const names = [...source('EventNames').matchAll(/"((?:case|aid)\.[a-z-]+)"/g)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThanOrEqual(14);
    expect(names.filter((name) => !(`event.${name}` in words))).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import type { CaseFile } from '../../api/types';
import { differences } from './differences';

const file = (more: object) =>
  ({ state: 'OPEN', union: { code: '410803', name: '中站区总工会' }, head: {}, aidTotal: { fen: 0 }, ...more }) as unknown as CaseFile;

test('only what a file says otherwise is told, each time as its page says it', () =>
  expect(differences(file({ householdSize: 2 }), file({ state: 'CLOSED', visits: [{}], aidTotal: { fen: 180000 } }))).toEqual([
    { word: 'cases.column.state', before: '在档', after: '已注销' },
    { word: 'case.size', before: '2 人', after: '—' },
    { word: 'case.visitCount', before: '0 次', after: '1 次' },
    { word: 'case.aidTotal', before: '0.00 元', after: '1,800.00 元' },
  ]));

test('a file differs in nothing from itself', () => expect(differences(file({}), file({}))).toEqual([]));

import { expect, test } from 'vitest';
import { words } from '../../i18n';
import { valuesOf } from '../../i18n/words/lists';
import { countsOf, hasMoney, isOfEmployers, isTravel } from './kinds';

test('every kind of service is counted in units that have a word', () => {
  for (const kind of valuesOf('serviceKind')) {
    expect(countsOf(kind), kind).not.toEqual([]);
    expect(countsOf(kind).filter((unit) => !(`counted.${unit}` in words))).toEqual([]);
  }
});

test('transport goes with travel, and the employers’ money with no fund', () => {
  expect(valuesOf('serviceKind').filter(isTravel)).toEqual(['RETURN_HOME', 'CHARTER', 'GROUP_TICKET']);
  expect(valuesOf('serviceKind').filter(isOfEmployers)).toEqual(['WAGE_RECOVERY', 'RETURN_SUBSIDY']);
});

test('aid to a person goes by the file: money and goods are not asked for', () => {
  expect(valuesOf('serviceKind').filter((kind) => !hasMoney(kind))).toEqual(['AID', 'MUTUAL_MEDICAL_AID', 'SCHOOLING']);
});

import { expect, test } from 'vitest';
import { words } from '../../i18n';
import { ABOUT, aboutOf } from './kinds';

const TYPES = Object.keys(words).flatMap((word) => /^event\.((?:case|aid)\.[a-z-]+)$/.exec(word)?.[1] ?? []);
const about = (type: string, data = {}) => aboutOf({ type, data });

test('each kind of entry is about one thing, and each thing has entries', () => expect(new Set(TYPES.map((type) => about(type)))).toEqual(new Set(ABOUT)));

test.each([
  ['case.visited', 'visit'],
  ['case.visit-reversed', 'visit'],
  ['case.follow-up-done', 'visit'],
  ['case.visits-compared', 'visit'],
  ['aid.approved', 'aid'],
  ['case.aided', 'aid'],
  ['case.objection-resolved', 'care'],
  ['case.means-checked', 'care'],
  ['case.archived', 'file'],
  ['case.transfer-reversed', 'file'],
])('%s: %s', (type, wanted) => expect(about(type)).toBe(wanted));

test('a return visit that was not made is of the visits, a notice that was none of the notices', () => {
  expect(about('case.fact-reversed', { fact: 'FOLLOW_UP' })).toBe('visit');
  expect(about('case.fact-reversed', { fact: 'NOTICE' })).toBe('care');
});

import { expect, test } from 'vitest';
import { takingBack } from './takingback';

const applied = { mode: 'apply', state: 'DONE', accepted: 3 } as const;
const rehearsal = { mode: 'rehearse', state: 'DONE', accepted: 3, reverses: 'import-1' } as const;

test('an import is taken back by a supervisor: first in a rehearsal, and then from there', () => {
  expect(takingBack(applied, 'supervisor')).toBe('rehearse');
  expect(takingBack(rehearsal, 'supervisor')).toBe('apply');
  expect(takingBack({ ...rehearsal, mode: 'apply' }, 'supervisor')).toBeUndefined();
});

test('what wrote nothing, is under way or is somebody else’s task is not offered', () => {
  expect(takingBack(applied, 'caseworker')).toBeUndefined();
  expect(takingBack({ ...applied, state: 'RUNNING' }, 'supervisor')).toBeUndefined();
  expect(takingBack({ ...applied, state: 'WAITING' }, 'supervisor')).toBeUndefined();
  expect(takingBack({ ...applied, state: 'REFUSED' }, 'supervisor')).toBeUndefined();
  expect(takingBack({ ...applied, accepted: 0 }, 'supervisor')).toBeUndefined();
  expect(takingBack({ ...applied, mode: 'rehearse' }, 'supervisor')).toBeUndefined();
});

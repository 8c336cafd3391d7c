import { expect, test } from 'vitest';
import type { Application, Me } from '../../api/types';
import { shiftDays, today } from '../../format';
import { actsOf } from './acts';

const SUPERVISOR = { role: 'supervisor' } as Me;

const published = (to: string, outcomes: (string | undefined)[] = []) =>
  ({
    state: 'UNDERWAY',
    next: 'APPROVAL',
    steps: [{ step: 'PUBLIC_NOTICE', from: shiftDays(to, -7), to }],
    objections: outcomes.map((outcome) => (outcome ? { resolution: { outcome } } : {})),
  }) as unknown as Application;

test('nobody approves while the notice runs', () => {
  expect(actsOf(SUPERVISOR, published(today()))).not.toContain('approve');
  expect(actsOf(SUPERVISOR, published(shiftDays(today(), -1)))[0]).toBe('approve');
});

test('nobody approves while an objection is open or was upheld', () => {
  const over = shiftDays(today(), -1);
  expect(actsOf(SUPERVISOR, published(over, [undefined]))[0]).toBe('resolve');
  expect(actsOf(SUPERVISOR, published(over, [undefined]))).not.toContain('approve');
  expect(actsOf(SUPERVISOR, published(over, ['UPHELD']))).not.toContain('approve');
  expect(actsOf(SUPERVISOR, published(over, ['DISMISSED']))[0]).toBe('approve');
});

// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answering, nothing, open, read, settled } from './ledger.testkit';

const STATEMENT = '/api/cases/case-1/worker-statement';

test('a statement for a worker is made once somebody says what for, and says who looked', async () => {
  answering('caseworker', nothing);
  await open('/cases/case-1/statement');
  expect([...read]).not.toContain(STATEMENT);
  expect(screen.queryByTestId('paper-print')).toBeNull();
  fireEvent.click(screen.getByTestId('statement-make'));
  await settled();
  fireEvent.click(screen.getByTestId('reveal-submit'));
  await settled();
  expect([...read]).toContain(STATEMENT);
  expect(screen.getByTestId('statement-looks').textContent).toContain('办理帮扶');
  expect(screen.getByTestId('signatures').textContent).toContain('本人（签收）');
  expect(screen.getByTestId('paper-print')).toBeTruthy();
});

test('whoever never reads in full makes none, and prints the file as they see it', async () => {
  answering('finance', nothing);
  await open('/cases/case-1/statement');
  expect(screen.queryByTestId('statement-make')).toBeNull();
  await open('/cases/case-1/print');
  expect(screen.queryByTestId('reveal-open')).toBeNull();
  expect(screen.getByTestId('signatures').textContent).toContain('入户调查人（两人签字）');
});

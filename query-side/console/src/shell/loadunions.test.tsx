// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answering, nothing, open, sent, settled } from './ledger.testkit';

const TO = '/api/unions/import';
const TABLE = new File(['code,name,parent,level\n'], 'unions.csv');

async function chosen(answer: unknown) {
  answering('admin', nothing, false, { [TO]: answer });
  await open('/unions');
  fireEvent.click(screen.getByTestId('unions-load'));
  await settled();
  fireEvent.change(document.querySelector('.file-drop input[type=file]')!, { target: { files: [TABLE] } });
  await screen.findByTestId('load-file-name');
  await settled();
}

test('a table of unions is tried as soon as it is chosen, and registered once somebody says so', async () => {
  await chosen({ unions: 9, unchanged: 3, otherwise: ['41080377'] });
  expect(screen.getByTestId('load-told').textContent).toContain('表中 9 个工会，将登记 5 个，3 个已登记。');
  expect(screen.getByTestId('load-told').textContent).toContain('41080377');
  expect(sent).toEqual([`${TO}?dryRun=true`]);
  fireEvent.click(screen.getByTestId('load-submit'));
  await settled();
  expect(screen.getByTestId('load-told').textContent).toContain('已登记 5 个');
  expect(sent).toEqual([`${TO}?dryRun=true`, TO]);
});

test('a table with a wrong row is not offered to be registered', async () => {
  const refused = { code: 'UNION_TREE_MALFORMED', title: '工会表格有误', detail: '第 3 行有误' };
  await chosen(Response.json(refused, { status: 400, headers: { 'Content-Type': 'application/problem+json' } }));
  expect(document.querySelector('.form-told')?.textContent).toContain('第 3 行有误');
  expect(screen.getByTestId<HTMLButtonElement>('load-submit').disabled).toBe(true);
});

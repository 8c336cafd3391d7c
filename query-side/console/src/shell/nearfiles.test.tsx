// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answering, nothing, open, sent, settled } from './ledger.testkit';

const PATIENCE = 60_000;
const LOOK_UP = '/api/cases/near-matches';
const NUMBER = '410899198001010015';
const union = { code: '220104', name: '长春市朝阳区总工会' };
const elsewhere = { alike: 'NAME_AND_YEAR', role: 'HEAD', next: 'CALL', state: 'OPEN', union, call: { union, phone: '0431-8530 0000' }, name: '王***' };
const theSame = { ...elsewhere, alike: 'NUMBER', next: 'ASK_TRANSFER' };

const type = (testid: string, value: string) => fireEvent.change(screen.getByTestId(testid), { target: { value } });
const rest = () => screen.queryByTestId('head-mobile');

async function looked(items: object[], onFile: boolean, [page, act] = ['/cases', 'archive-open']) {
  answering('caseworker', nothing, false, { [LOOK_UP]: { items, onFile } });
  await open(page);
  fireEvent.click(screen.getByTestId(act));
  await settled();
  expect(rest()).toBeNull();
  type('head-name', '王小芳');
  type('head-identity', NUMBER);
  fireEvent.click(screen.getByTestId('archive-look'));
  await settled();
}

test(
  'the rest is asked for once those who are alike were compared, and not of somebody else',
  async () => {
    await looked([elsewhere], false);
    expect(sent).toEqual([LOOK_UP]);
    const match = screen.getByTestId('near-match');
    expect(match.textContent).toContain('长春市朝阳区总工会');
    expect(screen.queryByTestId('near-open')).toBeNull();
    expect(screen.getByTestId('near-phone').getAttribute('href')).toBe('tel:043185300000');
    expect(rest()).toBeNull();
    fireEvent.click(screen.getByTestId('archive-pass'));
    await settled();
    expect(rest()).toBeTruthy();
    type('head-mobile', '13800000000');
    type('head-name', '王晓芳');
    await settled();
    expect(rest()).toBeNull();
    fireEvent.click(screen.getByTestId('archive-look'));
    await settled();
    fireEvent.click(screen.getByTestId('archive-pass'));
    await settled();
    expect((rest() as HTMLInputElement).value, 'nothing that was typed is lost').toBe('13800000000');
  },
  PATIENCE,
);

test(
  'whoever is on an open file gets no other, by no key either',
  async () => {
    await looked([theSame], true);
    expect(screen.getByTestId('near-on-file')).toBeTruthy();
    expect(screen.getByTestId('archive-pass').hasAttribute('disabled')).toBe(true);
    fireEvent.keyDown(screen.getByTestId('head-name'), { key: 'Enter', ctrlKey: true });
    await settled();
    expect(rest()).toBeNull();
  },
  PATIENCE,
);

test(
  'where nobody is alike the rest is asked for at once',
  async () => {
    await looked([], false);
    expect(screen.getByTestId('near-none')).toBeTruthy();
    expect(rest()).toBeTruthy();
  },
  PATIENCE,
);

test(
  'whoever is on an open file is not taken down as applying for one either',
  async () => {
    await looked([theSame], true, ['/applications', 'application-new']);
    expect(sent).toEqual([LOOK_UP]);
    expect(screen.getByTestId('near-on-file')).toBeTruthy();
    expect(screen.getByTestId('archive-pass').hasAttribute('disabled')).toBe(true);
    expect(rest()).toBeNull();
  },
  PATIENCE,
);

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ADDRESSES, answering, ANSWERS, listOf, nothing, open, roleFor } from './ledger.testkit';
import { sampleOf } from './samples.testkit';

const PATIENCE = 240_000;
const ID = '0190f3a2-7c1d-7e55-9b0a-5f2f6f0c1d2e';
const HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** What people never say to each other: accounts, ids, hashes, codes and the names that the ledger gives its own automations. */
const SHAPES: Record<string, RegExp> = {
  account: /\w@\w/,
  id: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/,
  hash: /[0-9a-f]{40,}/,
  code: /\bC\d\d_[A-Z]/,
  automation: /aid-funding|roster-lines|\bautomation\b/,
};

/** Whoever did something, is to do it, or is known to have: whatever the description calls so. */
const HANDS = /^(actor|inCharge|by|(?!followUp)\w+By)$/;
const NAMED = { account: 'supervisor@410800', name: '李桂芬', role: 'supervisor', union: { code: '410800', name: '焦作市总工会' } };
const WHO = {
  [NAMED.account]: '李桂芬 · 焦作市总工会',
  'finance@410800': '财务 · 焦作市总工会',
  'compliance@410000': '经审监督 · 其他工会',
  'zhang.san@example': 'zhang.san',
  [ID]: '未留姓名的工作人员',
  'aid-funding': '系统自动办理',
};
const hands = new Set<string>();
const FUND = 'ZJ-77';
/** Where funds are at home their codes stand beside their names; what is past was paid under labels. */
const CODED = /^\/(funds|imports|appropriations)/;
let turn = 0;

/** One after the other, so that each stands in many places. */
const somebody = (name: string) => {
  hands.add(name);
  return Object.keys(WHO)[turn++ % Object.keys(WHO).length]!;
};

/** The same as a ledger would answer it: accounts where somebody acted, ids where something is named. */
function real(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => real(one, name));
  if (name === 'particulars') return { staff: somebody('particulars') };
  if (name === 'subject' && value && typeof value === 'object') return { kind: 'STAFF', id: somebody('subject') };
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, real(one, key)]));
  if (typeof value !== 'string') return value;
  if (HANDS.test(name)) return somebody(name);
  if (name === 'fund') return FUND;
  if (/^sha256$/.test(name)) return HASH;
  if (name === 'subject' || name === 'stream') return `case-${ID}`;
  if (name === 'id') return `aid-${ID}`;
  return name.endsWith('Id') ? `${name.slice(0, -2)}-${ID}` : value;
}

/** Every place where somebody of the staff is named; a new one is shown by its name, too. */
const PLACES = [
  'actor',
  'amendedBy',
  'approvedBy',
  'askedBy',
  'by',
  'closedBy',
  'decidedBy',
  'deliveredBy',
  'drawnUpBy',
  'endedBy',
  'enteredBy',
  'explainedBy',
  'filedBy',
  'inCharge',
  'madeBy',
  'particulars',
  'proposedBy',
  'rejectedBy',
  'reversedBy',
  'secondedBy',
  'setBy',
  'subject',
  'takenBy',
];

const special = Object.fromEntries(
  Object.entries(ANSWERS).map(([path, answer]) => [
    path,
    real(typeof answer === 'string' ? sampleOf(answer).value : path === '/api/unions' ? UNIONS() : listOf(answer[0], answer[1], nothing, false)),
  ]),
);
special['/api/staff'] = { items: [NAMED] };
special['/api/funds'] = { items: [{ ...(sampleOf('Fund').value as object), fund: FUND, name: '两节慰问资金' }] };

function UNIONS() {
  return { items: [{ code: '410800', name: '焦作市总工会', parent: '410000' }], total: 1 };
}

test(
  'nobody is shown an account, an id, a hash or a code where people have names',
  async () => {
    const seen: string[] = [];
    let said = '';
    for (const address of ADDRESSES) {
      answering(roleFor(address), nothing, false, special);
      await open(address);
      const text = document.body.textContent ?? '';
      said += text;
      const at = CODED.test(address) ? -1 : text.indexOf(FUND);
      if (at >= 0) seen.push(`${address}: fund “${text.slice(Math.max(0, at - 20), at + 20)}”`);
      for (const [shape, pattern] of Object.entries(SHAPES)) {
        const found = pattern.exec(text);
        if (found) seen.push(`${address}: ${shape} “${text.slice(Math.max(0, found.index - 20), found.index + 40)}”`);
      }
    }
    expect(seen).toEqual([]);
    for (const name of Object.values(WHO)) expect(said).toContain(name);
    expect([...hands].sort()).toEqual(PLACES);
  },
  PATIENCE,
);

test('a fund of a union above is named, and leads to no page that nobody may see', async () => {
  const fund = { fund: FUND, name: '两节慰问资金', union: { code: '410000', name: '河南省总工会' } };
  for (const address of ['/approvals', '/plans', '/rosters/roster-1']) {
    for (const own of [[], [fund]]) {
      answering('supervisor', nothing, false, { ...special, '/api/funds?limit=200': { items: own }, '/api/funds?usable=true': { items: [fund] } });
      await open(address);
      const main = document.querySelector('main')!;
      expect(main.textContent, address).toContain('两节慰问资金');
      expect(main.querySelectorAll(`a[href="/funds/${FUND}"]`).length > 0, `${address} with ${own.length} funds of its own`).toBe(own.length > 0);
    }
  }
});

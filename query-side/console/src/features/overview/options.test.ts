import { expect, test } from 'vitest';
import { everyMonth } from './options';

const named = (...months: string[]) => months.map((month) => ({ month }));

test('the months between are there, over the end of a year, in their order', () => {
  const march = { month: '2027-03', visits: { householdTimes: 3 } };
  expect(everyMonth([march, ...named('2026-11')])).toEqual([...named('2026-11', '2026-12', '2027-01', '2027-02'), march]);
});

test.each([[[]], [['2026-11']], [['month-1']], [['2026-11', 'NaN-01']], [['']]])('months as they come: %j', (months) =>
  expect(everyMonth(named(...months))).toEqual(named(...months)),
);

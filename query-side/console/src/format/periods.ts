import { shiftDays, today } from './dates';

export interface Period {
  from: string;
  to: string;
}

export const thisYear = (now = today()): Period => ({ from: `${now.slice(0, 4)}-01-01`, to: now });

/** The periods people ask for. The two festivals run from New Year's Day to the end of February at the latest. */
export function presets(now = today()): { word: 'thisYear' | 'lastYear' | 'last30' | 'last365' | 'festivals' | 'all'; period: Period }[] {
  const year = Number(now.slice(0, 4));
  return [
    { word: 'thisYear', period: thisYear(now) },
    { word: 'lastYear', period: { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` } },
    { word: 'last30', period: { from: shiftDays(now, -29), to: now } },
    { word: 'last365', period: { from: shiftDays(now, -364), to: now } },
    { word: 'festivals', period: { from: `${year}-01-01`, to: shiftDays(`${year}-03-01`, -1) } },
    { word: 'all', period: { from: '2000-01-01', to: now } },
  ];
}

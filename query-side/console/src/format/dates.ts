/** Days of the ledger are China’s. */
export const ZONE = 'Asia/Shanghai';
const CHINA = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

/**
 * Business dates are plain `2026-01-20`, and today is the day it is in China, as in the ledger; recording times are instants shown in the
 * reader's own time zone.
 */
export const today = (now = new Date()): string => CHINA.format(now);

/** The last moment of a day in China, which has one time and keeps it all year. */
export const endOfDay = (date: string): string => `${date}T15:59:59.999Z`;

export const isoDate = (date: Date): string => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

export function shiftDays(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00`);
  at.setDate(at.getDate() + days);
  return isoDate(at);
}

/** Whole days from one business date to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

export const dateOfInstant = (instant: string): string => isoDate(new Date(instant));

export function timeOfInstant(instant: string): string {
  const at = new Date(instant);
  return `${isoDate(at)} ${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');

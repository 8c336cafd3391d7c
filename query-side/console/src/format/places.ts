/** Where one comes to after signing in: what is to be done. */
export const HOME = '/today';

export const fundPlace = (code: string) => `/funds/${encodeURIComponent(code)}`;

/** The page that shows an event, by the name of its stream. */
export function placeOfStream(stream: string): string | undefined {
  if (stream.startsWith('case-')) return `/cases/${stream}`;
  if (stream.startsWith('commitment-')) return `/disbursements/${stream}`;
  if (stream.startsWith('fund-')) return fundPlace(stream.slice(5));
  return stream.startsWith('roster-') ? `/rosters/${stream}` : undefined;
}

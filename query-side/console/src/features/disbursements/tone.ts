/** The colour of how far a disbursement is. */
export const PAID_TONE: Record<string, string> = {
  PROPOSED: 'warn',
  APPROVED: 'calm',
  FUNDED: 'hot',
  FUNDS_REFUSED: 'bad',
  DELIVERED: 'good',
  SETTLED: 'good',
  REPAID: 'calm',
  REVERSED: 'bad',
};

import { choice } from '../i18n';

/** The colour of a state, by the list that it is of: warm where somebody must act, good where it is done. */
const TONES: Record<string, Record<string, string>> = {
  state: { OPEN: 'good' },
  fundState: { OPEN: 'good' },
  aidState: { PROPOSED: 'warn', APPROVED: 'calm', FUNDED: 'hot', FUNDS_REFUSED: 'bad', DELIVERED: 'good', REVERSED: 'bad' },
  paid: { PROPOSED: 'warn', APPROVED: 'calm', FUNDED: 'hot', FUNDS_REFUSED: 'bad', DELIVERED: 'good', SETTLED: 'good', REPAID: 'calm', REVERSED: 'bad' },
  repaymentState: { WAITING: 'warn', CONFIRMED: 'good', TAKEN_BACK: 'bad' },
  applicationState: { UNDERWAY: 'calm', ON_FILE: 'good', REFUSED: 'bad', NEAR_MISS: 'warn' },
  erasureState: { WAITING: 'warn', CARRIED_OUT: 'good' },
  planState: { DRAWN_UP: 'warn', APPROVED: 'calm', CLOSED: 'good' },
  rosterState: { DRAWN_UP: 'warn', APPROVED: 'calm', CARRYING: 'calm', CARRIED: 'calm', PAYING: 'hot', PAID: 'good' },
  lineState: { CARRIED: 'calm', PAID: 'good', RETURNED: 'warn', WRONG_ACCOUNT: 'warn', TAKEN_BACK: 'warn', CORRECTED: 'hot', REFUSED: 'bad' },
  findingState: { OPEN: 'warn', RESOLVED: 'good', SECOND_APPROVED: 'good' },
  checkKind: { BLOCK: 'bad', FLAG: 'warn', BLOCK_AND_FLAG: 'bad', STRUCTURAL: 'good' },
  importState: { RUNNING: 'hot', WAITING: 'warn', DONE: 'good', TAKEN_BACK: 'warn', REFUSED: 'bad', STOPPED: 'warn', FAILED: 'bad' },
  readerState: { SERVED: 'good', FILLING: 'hot', ACCEPTED: 'hot', FLIPPING: 'hot', STOPPED: 'warn', FAILING: 'bad', AWAY: 'bad' },
  verdict: { accepted: 'good', rejected: 'bad', duplicate: 'warn' },
  appealOutcome: { GRANTED: 'good', DISMISSED: 'bad' },
  alike: { NUMBER: 'bad', NAME_AND_YEAR: 'warn' },
  heldState: { WAITING: 'warn', SENDING: 'hot', ARRIVED: 'good', DECIDE: 'bad' },
  why: { CORRECTED: 'calm', LATE: 'warn' },
};

export const toneOf = (kind: string, value: string) => TONES[kind]?.[value] ?? '';

/** A value of a closed list, in its word and colour. */
export const Chip = ({ kind, value, testid }: { kind: string; value: string; testid?: string }) => (
  <span className={`chip ${toneOf(kind, value)}`} data-testid={testid} data-state={value}>
    {choice(kind, value)}
  </span>
);

import type { MeansCheck } from '../../api/types';

/** How the appeals against a check stand: whether one waits, and how the last decided one ended. */
export const appealOf = ({ appeals = [] }: Pick<MeansCheck, 'appeals'>): { pending: boolean; outcome?: string } => ({
  pending: appeals.some(({ decision }) => !decision),
  outcome: appeals.findLast(({ decision }) => decision)?.decision?.outcome,
});

import type { OverviewFigure } from '../../api/types';
import { count, yuan } from '../../format';
import type { WordKey } from '../../i18n';

type Unit = OverviewFigure['unit'];

export const UNITS: Record<Unit, WordKey> = {
  HOUSEHOLDS: 'unit.household',
  HOUSEHOLD_TIMES: 'unit.householdTimes',
  PERSON_TIMES: 'unit.personTimes',
  FEN: 'unit.yuan',
};

/** A figure as it is shown: money comes in fen. */
export const figureOf = (unit: Unit, value: number | undefined) => (unit === 'FEN' ? yuan(value) : count(value));

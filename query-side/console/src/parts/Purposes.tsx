import { Problem } from '../api/problem';
import { choice, t } from '../i18n';
import { valuesOf } from '../i18n/words/lists';
import { ProblemNotice } from './ProblemNotice';
import './file.css';

/** Whoever looks for a whole number says what for: one of the list, noted with the search. */
function Purposes({ of, onChoose }: { of: unknown; onChoose: (purpose: string) => void }) {
  if (!(of instanceof Problem) || of.code !== 'PURPOSE_REQUIRED') return null;
  return (
    <div className="reveal-usual" role="group" aria-label={t('common.purpose')} data-testid="search-purposes">
      {valuesOf('accessPurpose').map((purpose) => (
        <button key={purpose} type="button" className="chip" onClick={() => onChoose(purpose)} data-testid={`purpose-${purpose}`}>
          {choice('accessPurpose', purpose)}
        </button>
      ))}
    </div>
  );
}

/** What came instead of a list, and what to do about it. */
export const SearchProblem = ({ of, onPurpose }: { of: { error: unknown; refetch: () => void }; onPurpose: (purpose: string) => void }) => (
  <>
    <ProblemNotice problem={of.error} onRetry={of.refetch} />
    <Purposes of={of.error} onChoose={onPurpose} />
  </>
);

import type { FormView } from '../../api/types';
import { useWords, wordIfAny } from '../../i18n';
import { Do, Panel, useStaff } from '../../parts';
import { said } from './paper';

/** Which figures contradict each other (C24), with the figures. */
export function Problems({ view: { problems = [], cells: all, explained }, onExplain }: { view: FormView; onExplain?: () => void }) {
  const { t, choice, lang } = useWords();
  const staff = useStaff();
  if (problems.length === 0) return <Balanced />;
  return (
    <Panel title={t('forms.problems', { n: problems.length })} testid="form-problems">
      <ul className="problems">
        {problems.map(({ check, cells }, i) => (
          <li key={i}>
            <b>
              {wordIfAny(`forms.problem.${check}`) ?? choice('check', 'C24_FORM_MISMATCH')} <span className="mono quiet">C24</span>
            </b>
            {all
              .filter(({ id }) => cells.includes(id))
              .map(({ id, label, printed }) => (
                <div key={id} className="problem-cell">
                  <span>{said(label, lang)}</span>
                  <span className="num">{printed}</span>
                </div>
              ))}
          </li>
        ))}
      </ul>
      {explained && (
        <p data-testid="form-explained">
          <b>{t('forms.explained')}</b> {explained.reason} <span className="quiet">{t('forms.filing.by', { who: staff(explained.explainedBy) })}</span>{' '}
          <span className="num quiet">{explained.explainedOn}</span>
        </p>
      )}
      {onExplain && <Do word="forms.mismatch" onDo={onExplain} testid="form-mismatch" />}
    </Panel>
  );
}

const Balanced = () => (
  <p className="balanced">
    <span className="chip good" data-testid="form-balanced">
      {useWords().t('forms.balanced')}
    </span>
  </p>
);

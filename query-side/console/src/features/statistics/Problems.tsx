import type { FormView } from '../../api/types';
import { choice, language, t, wordIfAny } from '../../i18n';
import { Do, Panel, useStaff } from '../../parts';
import { said } from './paper';

/** Which figures contradict each other (C24), with the figures. */
export function Problems({ view: { problems = [], cells: all, explained }, onExplain }: { view: FormView; onExplain?: () => void }) {
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
                  <span>{said(label, language())}</span>
                  <span className="num">{printed}</span>
                </div>
              ))}
          </li>
        ))}
      </ul>
      {explained && <Explained by={explained} />}
      {onExplain && <Do word="forms.mismatch" onDo={onExplain} testid="form-mismatch" />}
    </Panel>
  );
}

/** Why it is right as it is, by whom and when. */
function Explained({ by: { reason, explainedBy, explainedOn } }: { by: NonNullable<FormView['explained']> }) {
  const staff = useStaff();
  return (
    <p data-testid="form-explained">
      <b>{t('forms.explained')}</b> {reason} <span className="quiet">{t('forms.filing.by', { who: staff(explainedBy) })}</span>{' '}
      <span className="num quiet">{explainedOn}</span>
    </p>
  );
}

const Balanced = () => (
  <p className="balanced">
    <span className="chip good" data-testid="form-balanced">
      {t('forms.balanced')}
    </span>
  </p>
);

import type { FormView } from '../../api/statistics';
import { useWords, words, type WordKey } from '../../i18n';
import { said } from './paper';

/** Which figures contradict each other (C24), with the figures. */
export function Problems({ view }: { view: FormView }) {
  const { t, lang } = useWords();
  const problems = view.problems ?? [];
  if (problems.length === 0)
    return (
      <p style={{ margin: 0 }}>
        <span className="chip good" data-testid="form-balanced">
          {t('forms.balanced')}
        </span>
      </p>
    );
  return (
    <section className="panel" aria-labelledby="problems-title" data-testid="form-problems">
      <div className="panel-head">
        <h2 id="problems-title">{t('forms.problems', { n: problems.length })}</h2>
      </div>
      <ul className="problems">
        {problems.map(({ check, cells }, i) => (
          <li key={i}>
            <b>
              {checkWord(check, t)} <span className="mono quiet">C24</span>
            </b>
            {cells.map((id) => {
              const cell = view.cells.find((one) => one.id === id);
              return (
                cell && (
                  <div key={id} style={{ display: 'flex', gap: 10 }}>
                    <span style={{ marginRight: 'auto' }}>{said(cell.label, lang)}</span>
                    <span className="num">{cell.printed}</span>
                  </div>
                )
              );
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function checkWord(check: string, t: (key: WordKey) => string): string {
  const key = `forms.problem.${check}`;
  return key in words ? t(key as WordKey) : t('check.C24_FORM_MISMATCH');
}

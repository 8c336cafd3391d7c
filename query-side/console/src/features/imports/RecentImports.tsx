import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { listImports } from '../../api/imports';
import { timeOfInstant } from '../../format/dates';
import { count } from '../../format/money';
import { useWords } from '../../i18n';
import { fileNameOf } from './remembered';

/** The latest imports of the caller's union, whoever on this machine started them. */
export function RecentImports() {
  const { t, choice } = useWords();
  const { data } = useQuery({ queryKey: ['imports'], queryFn: ({ signal }) => listImports(signal) });
  const recent = data?.data.items.slice(0, 8) ?? [];
  if (recent.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="recent-title">
      <div className="panel-head">
        <h2 id="recent-title">{t('imports.recent')}</h2>
      </div>
      <ul className="imports-recent" data-testid="import-recent">
        {recent.map((job) => (
          <li key={job.importId}>
            <NavLink to={`/imports/${job.importId}`}>{fileNameOf(job.importId) ?? choice('kind', job.kind)}</NavLink>
            <span className="quiet num">
              {[choice('mode', job.mode), count(job.rows), job.createdAt && timeOfInstant(job.createdAt)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

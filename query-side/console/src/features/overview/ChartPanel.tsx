import { BarChartOutlined, TableOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { useWords } from '../../i18n';

interface Props {
  title: string;
  hint?: string;
  extra?: ReactNode;
  chart: ReactNode;
  head: string[];
  rows: ReactNode[][];
  empty: boolean;
  wide?: boolean;
  testid: string;
}

/** A picture and, one click away, the numbers it was drawn from: for copying, and for those who cannot see it. */
export function ChartPanel({ title, hint, extra, chart, head, rows, empty, wide, testid }: Props) {
  const { t } = useWords();
  const id = useId();
  const [table, setTable] = useState(false);
  return (
    <section className={`panel${wide ? ' wide' : ''}`} aria-labelledby={id} data-testid={testid}>
      <div className="panel-head">
        <h2 id={id}>
          {title}
          {hint && !empty && <small className="quiet"> {hint}</small>}
        </h2>
        {!table && extra}
        <Button
          type="text"
          size="small"
          icon={table ? <BarChartOutlined /> : <TableOutlined />}
          onClick={() => setTable(!table)}
          aria-pressed={table}
          aria-label={t(table ? 'overview.asChart' : 'overview.asTable')}
          title={t(table ? 'overview.asChart' : 'overview.asTable')}
          data-testid={`${testid}-as-table`}
        />
      </div>
      {empty ? (
        <p className="empty">{t('overview.empty')}</p>
      ) : table ? (
        <Numbers head={head} rows={rows} caption={title} />
      ) : (
        <div className="chart-body">{chart}</div>
      )}
    </section>
  );
}

function Numbers({ head, rows, caption }: { head: string[]; rows: ReactNode[][]; caption: string }) {
  return (
    <div className="scroll-x">
      <table className="ledger">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((name, i) => (
              <th key={name} scope="col" className={i ? 'num' : ''}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, i) =>
                i ? (
                  <td key={i} className="num">
                    {cell}
                  </td>
                ) : (
                  <th key={i} scope="row" className="row-name">
                    {cell}
                  </th>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { BarChartOutlined, TableOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { t } from '../../i18n';
import { Panel, Heads } from '../../parts';

interface Props {
  title: string;
  hint?: string;
  extra?: ReactNode;
  chart: ReactNode;
  head: string[];
  rows: ReactNode[][];
  wide?: boolean;
  testid: string;
}

/** A picture and, one click away, the numbers it was drawn from: for copying, and for those who cannot see it. */
export function ChartPanel({ title, hint, extra, chart, head, rows, wide, testid }: Props) {
  const [table, setTable] = useState(false);
  const empty = rows.length === 0;
  const named = (
    <>
      {title}
      {hint && !empty && <small className="quiet"> {hint}</small>}
    </>
  );
  const beside = (
    <>
      {!table && extra}
      <AsTable table={table} onTable={setTable} testid={`${testid}-as-table`} />
    </>
  );
  const shown = table ? <Numbers head={head} rows={rows} caption={title} /> : <div className="chart-body">{chart}</div>;
  return (
    <Panel title={named} beside={beside} className={wide ? 'wide' : ''} testid={testid}>
      {empty ? <p className="empty">{t('overview.empty')}</p> : shown}
    </Panel>
  );
}

function AsTable({ table, onTable, testid }: { table: boolean; onTable: (table: boolean) => void; testid: string }) {
  const said = t(table ? 'overview.asChart' : 'overview.asTable');
  const icon = table ? <BarChartOutlined /> : <TableOutlined />;
  const of = { icon, title: said, 'aria-label': said, 'aria-pressed': table, 'data-testid': testid };
  return <Button type="text" size="small" onClick={() => onTable(!table)} {...of} />;
}

const Numbers = ({ head, rows, caption }: { head: string[]; rows: ReactNode[][]; caption: string }) => (
  <div className="scroll-x">
    <table className="ledger">
      <caption className="visually-hidden">{caption}</caption>
      <Heads of={head.map((name, i) => ({ head: name, num: i > 0 }))} />
      <tbody>
        {rows.map(([name, ...cells], r) => (
          <tr key={r}>
            <th scope="row" className="row-name" children={name} />
            {cells.map((cell, i) => (
              <td key={i} className="num" children={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

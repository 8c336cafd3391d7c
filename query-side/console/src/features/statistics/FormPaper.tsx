import type { Cell, FormView } from '../../api/types';
import { language, t } from '../../i18n';
import { isSecondPart, isTable, itemsOf, numberOf, said, type FormName, type PaperItem } from './paper';
import './statistics.css';

type OnCell = (cell: Cell, union?: string) => void;

interface Props {
  view: FormView;
  onCell?: OnCell;
}

/** The form as it lies on the desk: numbers where the paper has them, each of them a way to what it was made of. */
export function Paper({ form, ...of }: Props & { form: FormName }) {
  const { title, union, from, to } = of.view;
  return (
    <section className="paper" aria-label={said(title, language())} data-testid="paper" data-form={form}>
      <h2>{said(title, language())}</h2>
      <div className="paper-head">
        <span>{t('forms.reporting', { union: union.name })}</span>
        <span className="num">{t('forms.period', { from, to })}</span>
        <span>{t('forms.inWan')}</span>
      </div>
      {isTable(form) ? <TablePaper {...of} /> : <ItemPaper {...of} />}
    </section>
  );
}

function ItemPaper({ view, onCell }: Props) {
  const items = itemsOf(view.cells);
  const second = items.filter(({ item }) => isSecondPart(item));
  const first = items.filter(({ item }) => !isSecondPart(item));
  const of = { wrong: wrongCells(view), onCell };
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('forms.item')}</th>
          <th scope="col">{t('forms.content')}</th>
        </tr>
      </thead>
      <Lines of={first} name={second.length ? t('forms.part.one') : undefined} {...of} />
      <Lines of={second} name={t('forms.part.two')} {...of} />
    </table>
  );
}

interface LinesProps {
  of: PaperItem[];
  name?: string;
  wrong: Set<string>;
  onCell?: OnCell;
}

function Lines({ of: items, name, wrong, onCell }: LinesProps) {
  if (items.length === 0) return null;
  return (
    <tbody>
      {name && (
        <tr>
          <th colSpan={2} scope="rowgroup" className="part" children={name} />
        </tr>
      )}
      {items.map(({ item, lead, rest }) => (
        <tr key={item}>
          <th scope="row" className="item-number num" children={numberOf(item)} />
          <td>
            <div className="paper-cells">
              {[lead, ...rest].map((cell) => (
                <Printed key={cell.id} cell={cell} wrong={wrong.has(cell.id)} onCell={onCell} named />
              ))}
            </div>
          </td>
        </tr>
      ))}
    </tbody>
  );
}

const TablePaper = ({ view, onCell }: Props) => (
  <div className="paper-scroll">
    <table className="paper-table">
      <TableHeads cells={view.cells} />
      <tbody>
        {(view.rows ?? []).map(({ union, cells }) => {
          // The union's own acts have a row, but asking for its code would list those below as well.
          const own = union.code === view.union.code;
          const row = { name: own ? t('forms.own', { union: union.name }) : union.name, cells, testid: `form-row-${union.code}` };
          return <TableRow key={union.code} {...row} onCell={own ? undefined : onCell && ((cell) => onCell(cell, union.code))} />;
        })}
        <TableRow name={t('forms.total')} cells={view.cells} className="total" wrong={wrongCells(view)} onCell={onCell} />
      </tbody>
    </table>
  </div>
);

const TableHeads = ({ cells }: { cells: Cell[] }) => (
  <thead>
    <tr>
      <th scope="col" rowSpan={2} children={t('common.union')} />
      {cells.map(({ id, label }) => (
        <th key={id} scope="col" children={said(label, language())} />
      ))}
    </tr>
    <tr>
      {cells.map(({ id, unit }) => (
        <th key={id} scope="col" className="quiet" children={said(unit, language())} />
      ))}
    </tr>
  </thead>
);

interface RowProps {
  name: string;
  cells: Cell[];
  className?: string;
  wrong?: Set<string>;
  onCell?: OnCell;
  testid?: string;
}

const TableRow = ({ name, cells, className, wrong, onCell, testid }: RowProps) => (
  <tr className={className} data-testid={testid}>
    <th scope="row">{name}</th>
    {cells.map((cell) => (
      <td key={cell.id} className="fig">
        <Printed cell={cell} wrong={wrong?.has(cell.id)} onCell={onCell} />
      </td>
    ))}
  </tr>
);

function Printed({ cell, wrong, named, onCell }: { cell: Cell; wrong?: boolean; named?: boolean; onCell?: OnCell }) {
  const [label, unit] = [said(cell.label, language()), said(cell.unit, language())];
  const value = cell.yes === undefined ? cell.printed : t(cell.yes ? 'forms.yes' : 'forms.no');
  const of = { className: `paper-cell ${wrong ? 'wrong' : ''}`, disabled: !onCell, onClick: () => onCell?.(cell), 'data-testid': `cell-${cell.id}` };
  return (
    <button type="button" aria-label={named ? undefined : `${label} ${value}`} {...of}>
      {named && <span>{label}</span>}
      <b>{value || '—'}</b>
      {named && cell.yes === undefined && <small>{unit}</small>}
    </button>
  );
}

const wrongCells = (view: FormView) => new Set((view.problems ?? []).flatMap(({ cells }) => cells));

import type { Cell, FormName, FormView } from '../../api/statistics';
import { useWords } from '../../i18n';
import { isSecondPart, isTable, itemsOf, numberOf, said, type PaperItem } from './paper';
import './statistics.css';

interface Props {
  form: FormName;
  view: FormView;
  onCell?: (cell: Cell, union?: string) => void;
}

/** The form as it lies on the desk: numbers where the paper has them, each of them a way to what it was made of. */
export function Paper({ form, view, onCell }: Props) {
  const { t, lang } = useWords();
  const title = said(view.title, lang);
  return (
    <section className="paper" aria-label={title} data-testid="paper" data-form={form}>
      <h2>{title}</h2>
      <div className="paper-head">
        <span>{t('forms.reporting', { union: view.union.name })}</span>
        <span className="num">{t('forms.period', { from: view.from, to: view.to })}</span>
        <span>{t('forms.inWan')}</span>
      </div>
      {isTable(form) ? <TablePaper view={view} onCell={onCell} /> : <ItemPaper view={view} onCell={onCell} />}
    </section>
  );
}

function ItemPaper({ view, onCell }: Omit<Props, 'form'>) {
  const { t } = useWords();
  const items = itemsOf(view.cells);
  const wrong = wrongCells(view);
  const parts = [
    { word: 'forms.part.one', items: items.filter(({ item }) => !isSecondPart(item)) },
    { word: 'forms.part.two', items: items.filter(({ item }) => isSecondPart(item)) },
  ] as const;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('forms.item')}</th>
          <th scope="col">{t('forms.content')}</th>
        </tr>
      </thead>
      {parts.map(
        ({ word, items: lines }) =>
          lines.length > 0 && (
            <tbody key={word}>
              {items.some(({ item }) => isSecondPart(item)) && (
                <tr>
                  <th colSpan={2} scope="rowgroup" className="part">
                    {t(word)}
                  </th>
                </tr>
              )}
              {lines.map((line) => (
                <ItemLine key={line.item} line={line} wrong={wrong} onCell={onCell} />
              ))}
            </tbody>
          ),
      )}
    </table>
  );
}

function ItemLine({ line, wrong, onCell }: { line: PaperItem; wrong: Set<string>; onCell?: (cell: Cell) => void }) {
  return (
    <tr>
      <th scope="row" className="item-number num">
        {numberOf(line.item)}
      </th>
      <td>
        <div className="paper-cells">
          {[line.lead, ...line.rest].map((cell) => (
            <Printed key={cell.id} cell={cell} wrong={wrong.has(cell.id)} onCell={onCell} named />
          ))}
        </div>
      </td>
    </tr>
  );
}

function TablePaper({ view, onCell }: Omit<Props, 'form'>) {
  const { t, lang } = useWords();
  const wrong = wrongCells(view);
  // The union's own acts have a row, but asking for its code would list those below as well.
  const isOwn = (code: string) => code === view.union.code;
  return (
    <div className="paper-scroll">
      <table className="paper-table">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('forms.union')}
            </th>
            {view.cells.map(({ id, label }) => (
              <th key={id} scope="col">
                {said(label, lang)}
              </th>
            ))}
          </tr>
          <tr>
            {view.cells.map(({ id, unit }) => (
              <th key={id} scope="col" className="quiet">
                {said(unit, lang)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(view.rows ?? []).map(({ union, cells }) => (
            <tr key={union.code} data-testid={`form-row-${union.code}`}>
              <th scope="row">{isOwn(union.code) ? t('forms.own', { union: union.name }) : union.name}</th>
              {cells.map((cell) => (
                <td key={cell.id} className="fig">
                  <Printed cell={cell} onCell={onCell && !isOwn(union.code) ? (chosen) => onCell(chosen, union.code) : undefined} />
                </td>
              ))}
            </tr>
          ))}
          <tr className="total">
            <th scope="row">{t('forms.total')}</th>
            {view.cells.map((cell) => (
              <td key={cell.id} className="fig">
                <Printed cell={cell} wrong={wrong.has(cell.id)} onCell={onCell} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Printed({ cell, wrong, named, onCell }: { cell: Cell; wrong?: boolean; named?: boolean; onCell?: (cell: Cell) => void }) {
  const { t, lang } = useWords();
  const value = cell.yes === undefined ? cell.printed : t(cell.yes ? 'forms.yes' : 'forms.no');
  return (
    <button
      type="button"
      className={`paper-cell ${wrong ? 'wrong' : ''}`}
      disabled={!onCell}
      onClick={() => onCell?.(cell)}
      aria-label={named ? undefined : `${said(cell.label, lang)} ${value}`}
      data-testid={`cell-${cell.id}`}>
      {named && <span>{said(cell.label, lang)}</span>}
      <b>{value || '—'}</b>
      {named && cell.yes === undefined && <small>{said(cell.unit, lang)}</small>}
    </button>
  );
}

const wrongCells = (view: FormView) => new Set((view.problems ?? []).flatMap(({ cells }) => cells));

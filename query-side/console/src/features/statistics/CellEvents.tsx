import { Drawer } from 'antd';
import type { Cell, CellEvent } from '../../api/types';
import { count, joined, timeOfInstant, yuan } from '../../format';
import { eventWord, language, t } from '../../i18n';
import { Listing, Num, OfStream, Quiet, two, usePages, useSide, useUnionNames, type Column } from '../../parts';
import { said, type Asked, type FormName } from './paper';

interface Props {
  form: FormName;
  cell: Cell;
  asked: Asked;
  onClose: () => void;
}

/** What a cell was made of, entry by entry; money here in yuan, to the fen. */
export function CellEvents({ form, cell, asked, onClose }: Props) {
  const { side } = useSide(onClose, 620);
  const asking = { path: { form, cell: cell.id }, query: { ...asked } };
  const page = usePages('/api/statistics/{form}/cells/{cell}/events', asking);
  const of = { caption: t('forms.cell.events'), columns: useColumns(cell), page, empty: t('entries.none'), testid: 'cell-events' };
  const exact = cell.fen !== undefined && `= ${yuan(cell.fen)} ${t('unit.yuan')}`;
  return (
    <Drawer {...side} title={t('forms.cell.events')} className="cell-events" data-testid="cell-events-drawer">
      <p className="cell-sum">
        {said(cell.label, language())} <b className="num">{cell.printed}</b> <Quiet>{joined([said(cell.unit, language()), exact], ' ')}</Quiet>
      </p>
      <Listing {...of} keyOf={({ stream, sequence }) => `${stream}/${sequence}`} />
    </Drawer>
  );
}

function useColumns(cell: Cell): Column<CellEvent>[] {
  const unionName = useUnionNames();
  return [
    {
      head: t('entries.column.what'),
      cell: ({ stream, name, union }) =>
        two(
          <OfStream stream={stream}>
            <b>{eventWord(name)}</b>
          </OfStream>,
          unionName(union),
        ),
    },
    {
      head: t('common.happenedOn'),
      cell: ({ occurredOn, recordedAt }) => two(<Num>{occurredOn}</Num>, t('history.recorded', { time: timeOfInstant(recordedAt) })),
    },
    {
      head: t('forms.cell.adds'),
      num: true,
      cell: ({ fen, value, takesBack }) =>
        two(fen === undefined ? `${count(value)} ${said(cell.unit, language())}` : yuan(fen), takesBack && t('forms.cell.takesBack')),
    },
    { head: t('entries.column.position'), num: true, cell: ({ position }) => <Quiet>{position}</Quiet> },
  ];
}

import { Drawer } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { readCellEvents, type Asked, type Cell, type CellEvent, type FormName } from '../../api/statistics';
import { timeOfInstant } from '../../format/dates';
import { count, yuan } from '../../format/money';
import { useWords } from '../../i18n';
import { Listing, type Column } from '../../shell/Listing';
import { useNarrow } from '../../shell/useNarrow';
import { usePages } from '../../shell/usePages';
import { useUnionNames } from '../../shell/useUnionNames';
import { placeOfStream } from '../findings/particulars';
import { eventWord } from './eventWord';
import { said } from './paper';

/** What a cell was made of, entry by entry; money here in yuan, to the fen. */
export default function CellEvents({ form, cell, asked, onClose }: { form: FormName; cell: Cell; asked: Asked; onClose: () => void }) {
  const { t, lang } = useWords();
  const narrow = useNarrow();
  const [open, setOpen] = useState(true);
  const events = usePages(['cell-events', form, cell.id, asked], (cursor, signal) => readCellEvents(form, cell.id, asked, cursor, signal));
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(shown) => !shown && onClose()}
      title={t('forms.cell.events')}
      size={narrow ? '100%' : 620}
      styles={{ body: { padding: 0 } }}
      data-testid="cell-events-drawer">
      <p style={{ padding: '16px 22px 6px', margin: 0 }}>
        {said(cell.label, lang)}{' '}
        <b className="num" style={{ fontSize: 18, margin: '0 6px' }}>
          {cell.printed}
        </b>{' '}
        <span className="quiet">{said(cell.unit, lang)}</span>
        {cell.fen !== undefined && (
          <span className="quiet num">
            {' '}
            = {yuan(cell.fen)} {t('unit.yuan')}
          </span>
        )}
      </p>
      <Listing
        caption={t('forms.cell.events')}
        columns={useColumns(cell)}
        rows={events.items}
        keyOf={({ stream, sequence }) => `${stream}/${sequence}`}
        error={events.error}
        onRetry={events.refetch}
        empty={t('forms.cell.none')}
        hasMore={events.hasMore}
        onMore={events.loadMore}
        testid="cell-events"
      />
    </Drawer>
  );
}

function useColumns(cell: Cell): Column<CellEvent>[] {
  const { t, lang } = useWords();
  const unionName = useUnionNames();
  return [
    {
      head: t('entries.column.what'),
      cell: ({ stream, name, union }) => {
        const place = placeOfStream(stream);
        const what = <b>{eventWord(name, t)}</b>;
        return (
          <>
            {place ? <Link to={place}>{what}</Link> : what}
            <small>{unionName(union)}</small>
          </>
        );
      },
    },
    {
      head: t('entries.column.date'),
      cell: ({ occurredOn, recordedAt }) => (
        <>
          <span className="num">{occurredOn}</span>
          <small className="num">{t('history.recorded', { time: timeOfInstant(recordedAt) })}</small>
        </>
      ),
    },
    {
      head: t('forms.cell.adds'),
      num: true,
      cell: ({ fen, value, takesBack }) => (
        <>
          {fen !== undefined ? yuan(fen) : count(value)} {fen === undefined && <span className="quiet">{said(cell.unit, lang)}</span>}
          {takesBack && <small>{t('forms.cell.takesBack')}</small>}
        </>
      ),
    },
    { head: t('entries.column.position'), num: true, cell: ({ position }) => <span className="quiet">{position}</span> },
  ];
}

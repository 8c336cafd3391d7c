import type { Aid } from '../../api/types';
import { choice, list, t } from '../../i18n';
import { yuan } from '../../format';
import { Heads } from '../../parts';
import { read, wordOf, type Field, type Said } from './parts';

/** What the ledger would write down, of which the page tells what goes by the old value. */
export interface Foretold {
  onTheWay?: Pick<Aid, 'category' | 'money'>[];
  meansCheckedOn?: string;
  noticedOn?: string;
}

/** What was and what will be, before it is sent, and what went by what was. */
export function Before({ was, now, foretold }: { was: Said; now: Said; foretold: Foretold }) {
  return (
    <div className="amend-before" data-testid="amend-before">
      <table className="ledger">
        <Heads of={[{ head: t('history.then.what') }, { head: t('amend.was') }, { head: t('amend.now') }]} />
        <tbody>
          {(Object.keys(now) as Field[]).map((field) => (
            <tr key={field}>
              <th scope="row">{t(wordOf(field))}</th>
              <td>{read(was[field]) || '—'}</td>
              <td>{read(now[field]) || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Resting {...foretold} />
    </div>
  );
}

function Resting({ onTheWay = [], meansCheckedOn, noticedOn }: Foretold) {
  const aids = onTheWay.map(({ category, money }) => choice('aid', category) + (money?.fen ? ` ${yuan(money)}` : ''));
  const said = [
    aids.length > 0 && t('part.pending', { aid: list(aids) }),
    meansCheckedOn && t('part.meansCheckedOn', { date: meansCheckedOn }),
    noticedOn && t('part.noticedOn', { date: noticedOn }),
  ].filter((one) => typeof one === 'string');
  if (said.length === 0) return null;
  return (
    <div data-testid="amend-resting">
      <b>{t('amend.resting')}</b>
      <ul>
        {said.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}

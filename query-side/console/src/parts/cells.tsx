import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { daysBetween, fundPlace, goodsText, joined, placeOfStream, today, yuan, type Money } from '../format';
import { language, t } from '../i18n';
import { useFundNames, useFundsAbove } from './useFundNames';
import { useStaff } from './useStaff';

/** A value and, smaller below it, what else there is of it. */
export const two = (main: ReactNode, ...under: unknown[]) => (
  <>
    {main}
    <small>{joined(under)}</small>
  </>
);

export const Num = ({ children, quiet }: { children: ReactNode; quiet?: boolean }) => <span className={quiet ? 'num quiet' : 'num'}>{children}</span>;

export const Quiet = ({ children = '—' }: { children?: ReactNode }) => <span className="quiet">{children}</span>;

/** Money, and goods below it. */
export const Amount = ({ money, goods, none = '' }: { money?: Money; goods?: Parameters<typeof goodsText>[0]; none?: string }) => (
  <>
    <b>{money?.fen ? yuan(money) : goods?.length ? '' : none}</b>
    <small>{goodsText(goods, language())}</small>
  </>
);

/** Who it is about: a name that leads on, or that it was erased. */
export const Named = ({ to, name, erased, none = '—', testid }: { to: string; name?: string; erased?: boolean; none?: string; testid?: string }) => (
  <Link to={to} data-testid={testid}>
    <b>{erased ? t('common.erased') : (name ?? none)}</b>
  </Link>
);

/** A fund by its name, wherever its code is all that there is. */
export const FundName = ({ fund }: { fund: string }) => <span title={fund}>{useFundNames()(fund)}</span>;

export const FundLink = ({ fund, children }: { fund: string; children?: ReactNode }) =>
  children ? <Link to={fundPlace(fund)}>{children}</Link> : <KnownFund fund={fund} />;

/** The books of a fund of a union above are not for whoever may spend some of it: its name leads nowhere. */
function KnownFund({ fund }: { fund: string }) {
  const name = <FundName fund={fund} />;
  return useFundsAbove()(fund) ? name : <Link to={fundPlace(fund)}>{name}</Link>;
}

/** Leads to the page of a stream, where it has one. */
export function OfStream({ stream, children }: { stream: string; children: ReactNode }) {
  const place = placeOfStream(stream);
  return place ? <Link to={place}>{children}</Link> : children;
}

/** By which day something is due, and whether that is over. */
export function DueOn({ day }: { day: string }) {
  const n = daysBetween(day, today());
  return (
    <>
      <Num>{day}</Num> {n > 0 && <span className="chip bad">{t('case.followUp.overdue', { n })}</span>}
    </>
  );
}

/** Why something was put right, by whom and when. */
export function PutRight({ of: { reason, amendedBy, occurredOn } }: { of: { reason: string; amendedBy: string; occurredOn: string } }) {
  const staff = useStaff();
  return two(reason, joined([staff(amendedBy), occurredOn], ' '));
}

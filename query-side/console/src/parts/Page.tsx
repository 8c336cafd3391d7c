import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { t } from '../i18n';
import { Loading, ProblemNotice } from './ProblemNotice';
import type { Read } from './useRead';
import './page.css';

/** The name of the page in the browser's tab and history. */
export const Titled = ({ as }: { as: string }) => <title>{`${as} · ${t('product.name')}`}</title>;

interface Props {
  title: string;
  beside?: ReactNode;
  explain?: string;
  children: ReactNode;
}

/** A page: its name, what stands beside it, and what it is for. */
export const Page = ({ title, beside, explain, children }: Props) => (
  <>
    <Titled as={title} />
    <div className="page-head">
      <h1>{title}</h1>
      {beside}
    </div>
    {explain && <p className="quiet page-explain">{explain}</p>}
    {children}
  </>
);

interface SheetProps {
  up: { to: string; said: string };
  title: string;
  tab?: string;
  testid?: string;
  chips?: ReactNode;
  said: ReactNode;
  beside: ReactNode;
  children: ReactNode;
}

/** The page of one thing: the way back up, its name with what is to be known at once, and what may be done. */
export const Sheet = ({ up, title, tab, testid, chips, said, beside, children }: SheetProps) => (
  <>
    <Titled as={tab ?? title} />
    <Crumb {...up} />
    <header className="sheet-head">
      <div>
        <h1 data-testid={testid}>{title}</h1>
        {chips}
        <p>{said}</p>
      </div>
      <div className="sheet-acts">{beside}</div>
    </header>
    {children}
  </>
);

export const Crumb = ({ to, said }: { to: string; said: string }) => (
  <nav className="crumbs">
    <Link to={to}>{said}</Link>
  </nav>
);

/** What was read, once it is there; a refusal or the wait for it until then. */
export function Loaded<A>({ read, children }: { read: Read<A>; children: (value: A) => ReactNode }) {
  if (read.value !== undefined) return children(read.value);
  return read.error ? <ProblemNotice problem={read.error} onRetry={read.refetch} /> : <Loading />;
}

/** A page that is another role's. */
export const NotYours = ({ said, hint }: { said: string; hint?: string }) => (
  <div className="empty">
    <b>{said}</b>
    {hint}
  </div>
);

import { Component, type ReactNode } from 'react';
import { t, translate } from '../i18n';

interface Props {
  children: ReactNode;
  /** Something else to show is another try. */
  resetKey?: unknown;
  /** What stands in the place of a part that breaks; of a whole page, the way back. */
  fallback?: ReactNode;
}

/** What breaks says so where it stands, and takes nothing else away. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.broken && before.resetKey !== this.props.resetKey) this.setState({ broken: false });
  }

  override render() {
    return this.state.broken ? (this.props.fallback ?? <BrokenPage />) : this.props.children;
  }
}

const BrokenPage = () => (
  <div className="empty" role="alert" data-testid="broken">
    <b>{translate('shell.broken')}</b>
    <button type="button" className="linklike" onClick={() => location.reload()}>
      {translate('shell.reload')}
    </button>
  </div>
);

const Broken = () => (
  <p className="empty" role="alert" data-testid="broken">
    {t('common.brokenPart')}
  </p>
);

/** A part that may break without taking the page with it. */
export const Part = ({ of, children }: { of?: unknown; children: ReactNode }) => (
  <Boundary resetKey={of} fallback={<Broken />}>
    {children}
  </Boundary>
);

import { Component, type ReactNode } from 'react';
import { translate } from '../i18n';

/** A page that breaks says so and offers the way back, instead of a blank screen. */
export class Boundary extends Component<{ children: ReactNode; resetKey?: string }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidUpdate(before: { resetKey?: string }) {
    if (this.state.broken && before.resetKey !== this.props.resetKey) this.setState({ broken: false });
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div className="empty" role="alert">
        <b>{translate('shell.broken')}</b>
        <button type="button" className="linklike" onClick={() => location.reload()}>
          {translate('shell.reload')}
        </button>
      </div>
    );
  }
}

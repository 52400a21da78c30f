import { Component, type ReactNode } from 'react';
import { dropShell } from '../drop-shell.ts';
import { leavePlace } from '../place.ts';
import type { Say } from '../say.ts';

interface Props {
  say: Say;
  children: ReactNode;
}

/** Shows what happened when a page cannot be drawn or fetched (for instance after a new version of the tab). */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidUpdate() {
    if (!this.state.broken) return;
    dropShell();
    leavePlace();
  }

  override render() {
    const { say, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <main className="page">
        <h1>{say('tab.problem.failed')}</h1>
        <p role="alert">{say('tab.error.page')}</p>
        <button type="button" className="plain-button" onClick={() => window.location.reload()}>
          {say('tab.reload')}
        </button>
      </main>
    );
  }
}

import { Component, type ReactNode } from 'react';
import { FailedState } from './failed-state';

interface ErrorBoundaryProps {
  /** A change of it (another ticket) tries again by itself. */
  resetOn?: string;
  children: ReactNode;
}

/** Keeps one part's failure to itself, and offers a way on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (this.state.error && before.resetOn !== this.props.resetOn) this.setState({ error: undefined });
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <FailedState error={error} onAgain={() => this.setState({ error: undefined })} />;
  }
}

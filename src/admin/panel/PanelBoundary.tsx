'use client'

import { Component, type ReactNode } from 'react'

interface PanelBoundaryProps {
  /** What is shown in place of a panel that failed. */
  readonly instead: string
  readonly children: ReactNode
}

/** Keeps a failure of the panel from the editor it stands beside. */
export class PanelBoundary extends Component<PanelBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return <p className="live-panel__notice">{this.props.instead}</p>
  }
}

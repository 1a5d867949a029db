declare module 'virtual:page-detectors' {
  /** For the page's script, which must stay small: each system's match patterns and marks. */
  export const pageDetectors: Record<string, [matches: string[], marks: string[]]>;
  /** For the worker. */
  export const knownReaders: Array<{ system: string; name: string; ownData: boolean }>;
}

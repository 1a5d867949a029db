declare module 'virtual:page-detectors' {
  /** For the page's script, which must stay small. */
  export const pageDetectors: Array<{ system: string; matches: string[]; marks: string[] }>;
  /** For the worker. */
  export const knownReaders: Array<{ system: string; name: string; ownData: boolean }>;
}

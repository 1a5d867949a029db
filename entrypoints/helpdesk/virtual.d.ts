declare module 'virtual:page-detectors' {
  export const pageDetectors: Array<{ system: string; matches?: string[]; marks?: string[] }>;
  export const pageSystems: Array<{ system: string; name: string; ownData: boolean }>;
}

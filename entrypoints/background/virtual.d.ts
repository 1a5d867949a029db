declare module 'virtual:page-detectors' {
  export const pageAddresses: Array<{ system: string; matches: string[] }>;
  export const pageMarks: Array<{ system: string; marks: string[] }>;
  export const pageSystems: Array<{ system: string; name: string; ownData: boolean }>;
}

declare module 'virtual:page-detectors' {
  export const pageDetectors: Array<{
    system: string;
    name: string;
    matches: string[];
    marks: string[];
    ownData: boolean;
  }>;
}

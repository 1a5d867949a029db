/** Made of a file of texts by scripts/build/panel-texts.ts. */
declare module '*.json?panel' {
  const texts: unknown;
  export default texts;
}

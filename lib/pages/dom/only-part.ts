import { partsIn } from './parts-in';

/** The page's only own part in sight of this kind; two are none, as nobody can say which is meant. */
export function onlyPart(root: ParentNode, selector: string, written?: string): HTMLElement | undefined {
  const [one, other] = partsIn(root, selector, written);
  return other ? undefined : one;
}

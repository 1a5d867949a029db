import { partsIn } from './parts-in';

/** The only editor in sight. Two are none: nothing tells which one answers the customer. `bodies` are places of received words. */
export function onlyEditor(root: ParentNode, editors: string, bodies: string): HTMLElement | undefined {
  const found = partsIn(root, editors, `${bodies}, [contenteditable="true"]`);
  return found.length === 1 ? found[0] : undefined;
}

import { storage } from 'wxt/utils/storage';

/** A command key that the panel carries out itself. `at` makes two equal presses two. */
export interface PanelCommand {
  command: 'next-draft';
  at: number;
}

const key = (windowId: number) => `session:command:${windowId}` as const;

export async function setPanelCommand(windowId: number, command: PanelCommand): Promise<void> {
  await storage.setItem(key(windowId), command);
}

export function watchPanelCommand(windowId: number, onCommand: (command: PanelCommand) => void): () => void {
  return storage.watch<PanelCommand>(key(windowId), (command) => {
    if (command) onCommand(command);
  });
}

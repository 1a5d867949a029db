import { createContext, use } from 'react';
import type { Interaction } from '../../lib/domain/interaction';

/** The interactions that quotes are read from, by id. */
export const HistoryContext = createContext<ReadonlyMap<string, Interaction>>(new Map());

export function useHistory(): ReadonlyMap<string, Interaction> {
  return use(HistoryContext);
}

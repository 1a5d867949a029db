import { elinBerg } from './people/elin-berg.ts';
import { mayaOkafor } from './people/maya-okafor.ts';
import { sophieLindqvist } from './people/sophie-lindqvist.ts';
import type { Person } from './shapes.ts';

/** Everyone who has been in touch with the demo company. All are invented; addresses and numbers are reserved for examples. */
export const people: Person[] = [elinBerg, mayaOkafor, sophieLindqvist];

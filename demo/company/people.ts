import { benCarter } from './people/ben-carter.ts';
import { camilleRenaud } from './people/camille-renaud.ts';
import { danielHarper } from './people/daniel-harper.ts';
import { elinBerg } from './people/elin-berg.ts';
import { georgeWhitlock } from './people/george-whitlock.ts';
import { hannahDoyle } from './people/hannah-doyle.ts';
import { hostile } from './people/hostile.ts';
import { ivyChen } from './people/ivy-chen.ts';
import { jonasWeber } from './people/jonas-weber.ts';
import { leaHoffmann } from './people/lea-hoffmann.ts';
import { almostMaya, almostDaniel } from './people/look-alikes.ts';
import { luciaFerrer } from './people/lucia-ferrer.ts';
import { marcusBell } from './people/marcus-bell.ts';
import { mayaOkafor } from './people/maya-okafor.ts';
import { nadiaPetrov } from './people/nadia-petrov.ts';
import { nourHaddad } from './people/nour-haddad.ts';
import { novakFamily } from './people/novak-family.ts';
import { rafaelAlmeida } from './people/rafael-almeida.ts';
import { sophieLindqvist } from './people/sophie-lindqvist.ts';
import { tariqMansour } from './people/tariq-mansour.ts';
import type { Person } from './shapes.ts';

/** Everyone who has been in touch with the demo company. All are invented; addresses and numbers are reserved for examples. */
export const people: Person[] = [
  benCarter,
  camilleRenaud,
  danielHarper,
  elinBerg,
  georgeWhitlock,
  hannahDoyle,
  hostile,
  ivyChen,
  jonasWeber,
  leaHoffmann,
  almostMaya,
  almostDaniel,
  luciaFerrer,
  marcusBell,
  mayaOkafor,
  nadiaPetrov,
  nourHaddad,
  novakFamily,
  rafaelAlmeida,
  sophieLindqvist,
  tariqMansour,
];

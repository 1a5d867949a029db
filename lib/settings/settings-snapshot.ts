import { ourAddresses } from './our-addresses';
import { switchedOffSites } from './switched-off-sites';

/** The settings that an export carries: what was learned and decided, not how this computer looks. */
export async function settingsSnapshot(): Promise<Record<string, unknown>> {
  return { ourAddresses: await ourAddresses.getValue(), switchedOffSites: await switchedOffSites.getValue() };
}

/** Adds to the settings what a snapshot holds beside them; what is no list of texts is left alone. */
export async function addSettings(snapshot: Record<string, unknown>): Promise<void> {
  for (const [name, item] of Object.entries({ ourAddresses, switchedOffSites })) {
    const given = snapshot[name];
    if (!Array.isArray(given)) continue;
    const texts = given.filter((one): one is string => typeof one === 'string');
    await item.setValue([...new Set([...(await item.getValue()), ...texts])]);
  }
}

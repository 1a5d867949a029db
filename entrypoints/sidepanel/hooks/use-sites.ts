import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Site } from '../../../components/sites/site-list';
import { send } from '../../../lib/messaging/send';
import { paused } from '../../../lib/settings/paused';
import { ownDataSites, siteOf } from '../../../lib/settings/own-data-sites';
import { switchedOffSites } from '../../../lib/settings/switched-off-sites';
import { useStored } from './use-stored';

/** The sites the agent has allowed, one switch each, and the pause over all. Asking happens inside the agent's click. */
export function useSites() {
  const [patterns, setPatterns] = useState<string[]>([]);
  const [off = [], setOff] = useStored(switchedOffSites);
  const [ownData = []] = useStored(ownDataSites);
  const [isPaused = false, setPaused] = useStored(paused);
  const [denied, setDenied] = useState(false);
  useEffect(() => {
    const read = () => void browser.permissions.getAll().then(({ origins = [] }) => setPatterns(origins));
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  const sites: Site[] = patterns.map((pattern) => {
    const origin = pattern.replace(/\/\*$/, '');
    return { pattern, origin, on: !off.includes(origin), ownData: ownData.includes(siteOf(pattern)) };
  });
  return {
    sites,
    isPaused,
    denied,
    pause: setPaused,
    // A port is no part of a permission's pattern.
    allow: (origin: string) =>
      void browser.permissions
        .request({ origins: [`${origin.replace(/:\d+$/, '')}/*`] })
        .then((granted) => setDenied(!granted)),
    switchSite: (site: Site, on: boolean) => {
      setOff(on ? off.filter((one) => one !== site.origin) : [...off, site.origin]);
      void send('sites:changed', {});
    },
    // The value is stored before the pages are read anew: they ask the worker, and the worker asks the setting.
    switchOwnData: (origin: string, on: boolean) => {
      const site = siteOf(origin);
      const others = ownData.filter((one) => one !== site);
      void ownDataSites.setValue(on ? [...others, site] : others).then(() => send('own-data:changed', { site }));
    },
    revoke: (site: Site) => void browser.permissions.remove({ origins: [site.pattern] }),
  };
}

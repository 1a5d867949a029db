import { SiteList } from '../../../components/sites/site-list';
import { useSites } from '../../sidepanel/hooks/use-sites';

export function SitesSection() {
  const { sites, isPaused, pause, switchSite, switchOwnData, revoke } = useSites();
  return (
    <SiteList
      sites={sites}
      paused={isPaused}
      onPause={pause}
      onSwitch={switchSite}
      onOwnData={(site, on) => switchOwnData(site.origin, on)}
      onRevoke={revoke}
    />
  );
}

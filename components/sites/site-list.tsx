import X from 'lucide-react/icons/x';
import { Button } from '../ui/button';
import { Switch } from '../ui/switch';
import { useSpeech } from '../ui/use-speech';
import { OwnDataSwitch } from './own-data-switch';
import styles from './site-list.module.css';

/** A site the agent has allowed, and whether it is read at present. */
export interface Site {
  /** Match pattern as the browser holds it. */
  pattern: string;
  origin: string;
  on: boolean;
  /** Whether its own data may be asked for. */
  ownData: boolean;
}

export interface SiteListProps {
  sites: readonly Site[];
  paused: boolean;
  onPause(paused: boolean): void;
  onSwitch(site: Site, on: boolean): void;
  onOwnData(site: Site, on: boolean): void;
  onRevoke(site: Site): void;
}

/** All allowed sites with a switch each, and the one pause over all. */
export function SiteList({ sites, paused, onPause, onSwitch, onOwnData, onRevoke }: SiteListProps) {
  const { t } = useSpeech();
  return (
    <div className={styles.sites}>
      <label className={styles.pause}>
        <Switch checked={paused} onChange={onPause} />
        <span>
          <b>{t('sites.pause')}</b>
          <br />
          {t('sites.pauseWhy')}
        </span>
      </label>
      <h3 className={styles.title}>{t('sites.list')}</h3>
      {!sites.length && <p className={styles.none}>{t('sites.none')}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site.pattern} className={styles.site}>
            <div className={styles.row}>
              <label className={styles.name}>
                <Switch
                  aria-label={t('sites.read', { site: nameOf(site, t) })}
                  checked={site.on}
                  disabled={paused}
                  onChange={(on) => onSwitch(site, on)}
                />
                <bdi>{nameOf(site, t)}</bdi>
              </label>
              <Button
                look="quiet"
                aria-label={t('sites.revoke', { site: nameOf(site, t) })}
                onClick={() => onRevoke(site)}
              >
                <X size={14} aria-hidden />
              </Button>
            </div>
            {URL.canParse(site.origin) && (
              <OwnDataSwitch
                site={nameOf(site, t)}
                on={site.ownData}
                disabled={paused || !site.on}
                onChange={(on) => onOwnData(site, on)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function nameOf({ origin }: Site, t: ReturnType<typeof useSpeech>['t']): string {
  if (!URL.canParse(origin)) return t('sites.all');
  const { host, protocol } = new URL(origin);
  return protocol === 'https:' ? host : origin;
}

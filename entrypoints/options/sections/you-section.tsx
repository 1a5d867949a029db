import { useState } from 'react';
import { Field } from '../../../components/ui/field';
import { useSpeech } from '../../../components/ui/use-speech';
import { agent as agentSetting, type AgentSetting } from '../../../lib/settings/agent';
import { ourAddresses } from '../../../lib/settings/our-addresses';
import { usePolicy } from '../../sidepanel/hooks/use-policy';
import { useStored } from '../../sidepanel/hooks/use-stored';
import styles from '../workspace.module.css';
import { OwnHabits } from './own-habits';

const ROLES = ['frontline', 'lead'] as const;

/** Who works at this computer, and which addresses are the team's own. Kept with each change. */
export function YouSection() {
  const { t } = useSpeech();
  const [agent, setAgent] = useStored(agentSetting);
  const [ours, setOurs] = useStored(ourAddresses);
  const [saved, setSaved] = useState(false);
  const policy = usePolicy();
  if (!agent || !ours || !policy) return null;
  const change = (next: Partial<AgentSetting>) => (setAgent({ ...agent, ...next }), setSaved(true));
  return (
    <div className={styles.form}>
      <Field label={t('settings.name')}>
        {(ids) => (
          <input
            {...ids}
            dir="auto"
            autoComplete="name"
            value={agent.name ?? ''}
            onChange={(event) => change({ name: event.target.value || undefined })}
          />
        )}
      </Field>
      <Field label={t('settings.brand')}>
        {(ids) => (
          <input
            {...ids}
            dir="auto"
            value={agent.brand ?? ''}
            onChange={(event) => change({ brand: event.target.value || undefined })}
          />
        )}
      </Field>
      <Field label={t('settings.role')} hint={policy.role && t('guidance.setByOrganisation')}>
        {(ids) => (
          <select
            {...ids}
            disabled={policy.role !== undefined}
            value={policy.role ?? agent.role}
            onChange={(event) => change({ role: event.target.value as AgentSetting['role'] })}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {t(`settings.role_${role}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('settings.ours')} hint={t('settings.oursHint')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={4}
            dir="ltr"
            defaultValue={ours.join('\n')}
            onBlur={(event) => (setOurs(linesOf(event.target.value)), setSaved(true))}
          />
        )}
      </Field>
      <p role="status" className={styles.said}>
        {saved && t('settings.saved')}
      </p>
      <OwnHabits />
    </div>
  );
}

function linesOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim().toLowerCase())
        .filter(Boolean),
    ),
  ];
}

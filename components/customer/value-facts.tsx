import { useEffect, useState } from 'react';
import { valueModel } from '../../lib/desk/value-model';
import type { Dossier } from '../../lib/domain/dossier';
import { customerValue } from '../../lib/persona/value/customer-value';
import { useSpeech } from '../ui/use-speech';
import styles from './value-facts.module.css';

/** What the customer has brought and will probably bring, each with how it was reckoned; "unknown" where too little is known. */
export function ValueFacts({ dossier }: { dossier: Pick<Dossier, 'orders' | 'interactions' | 'now'> }) {
  const { t, number } = useSpeech();
  const [model, setModel] = useState<Awaited<ReturnType<typeof valueModel>>>();
  useEffect(() => {
    let isHere = true;
    // Without a model only what happened is told.
    valueModel(dossier.now).then(
      (found) => isHere && setModel(found),
      () => isHere && setModel(undefined),
    );
    return () => {
      isHere = false;
    };
  }, [dossier.now]);
  const value = customerValue(dossier, model);
  const money = (amount: number) =>
    value ? number(amount, { style: 'currency', currency: value.currency }) : t('value.unknown');
  const parameters = (named: Record<string, number>) =>
    Object.entries(named)
      .map(([name, one]) => `${name} ${number(one, { maximumSignificantDigits: 4 })}`)
      .join(', ');
  return (
    <dl className={styles.facts}>
      <dt>{t('value.historic')}</dt>
      <dd>
        {value ? money(value.historic) : t('value.unknown')}
        <small>{value ? t('value.historicHow', { count: value.orders }) : t('value.noOrders')}</small>
      </dd>
      <dt>{t('value.predicted')}</dt>
      <dd>
        {value?.predicted ? money(value.predicted.money) : t('value.unknown')}
        <small>
          {value?.predicted && model
            ? t('value.predictedHow', {
                orders: number(value.predicted.orders, { maximumFractionDigits: 2 }),
                mean: money(value.predicted.spend),
                model: parameters({
                  r: model.purchases.r,
                  α: model.purchases.alpha,
                  a: model.purchases.a,
                  b: model.purchases.b,
                }),
              })
            : t('value.thin')}{' '}
          {value?.predicted?.model &&
            t('value.spendHow', {
              mean: money(value.historic / value.orders),
              model: parameters({
                p: value.predicted.model.p,
                q: value.predicted.model.q,
                γ: value.predicted.model.gamma,
              }),
            })}
        </small>
      </dd>
      <dt>{t('value.churn')}</dt>
      <dd>
        {!value?.signals
          ? t('value.unknown')
          : value.signals.length
            ? value.signals.map((one) => t(`value.signal.${one}`)).join(' · ')
            : t('value.noSignal')}
      </dd>
    </dl>
  );
}

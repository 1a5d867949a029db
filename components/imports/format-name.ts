import type { Speech } from '../ui/speech';

/** Names that are the same in every language. */
const BRANDS: Record<string, string> = {
  zendesk: 'Zendesk (JSON)',
  freshdesk: 'Freshdesk (JSON)',
  intercom: 'Intercom (JSON)',
  'help-scout': 'Help Scout (JSON)',
  gorgias: 'Gorgias (JSON)',
  hubspot: 'HubSpot (JSON)',
  chatwoot: 'Chatwoot (JSON)',
  zammad: 'Zammad (JSON)',
  vcard: 'vCard',
  'shopify-csv': 'Shopify (CSV)',
  'shopify-json': 'Shopify (JSON)',
  'stripe-csv': 'Stripe (CSV)',
  'stripe-json': 'Stripe (JSON)',
  'stripe-subscriptions': 'Stripe Subscriptions (CSV)',
};

/** What a format is called. */
export function formatName(format: string, { sayIfKnown }: Pick<Speech, 'sayIfKnown'>): string {
  return BRANDS[format] ?? sayIfKnown(`imports.format.${format}`) ?? format;
}

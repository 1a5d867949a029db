import chatwoot from './chatwoot.importer';
import csv from './csv.importer';
import type { Head, Importer } from './define-importer';
import eml from './eml.importer';
import freshdesk from './freshdesk.importer';
import gorgias from './gorgias.importer';
import helpScout from './help-scout.importer';
import hubspot from './hubspot.importer';
import intercom from './intercom.importer';
import mbox from './mbox.importer';
import shopifyCsv from './shopify-csv.importer';
import shopifyJson from './shopify-json.importer';
import stripeCsv from './stripe-csv.importer';
import stripeJson from './stripe-json.importer';
import stripeSubscriptions from './stripe-subscriptions.importer';
import vcard from './vcard.importer';
import whatsapp from './whatsapp.importer';
import zammad from './zammad.importer';
import zendesk from './zendesk.importer';

/** Every format that can be read, in the order in which they are offered. */
export const importers = [
  mbox,
  eml,
  csv,
  zendesk,
  freshdesk,
  intercom,
  helpScout,
  gorgias,
  hubspot,
  chatwoot,
  zammad,
  whatsapp,
  vcard,
  shopifyCsv,
  shopifyJson,
  stripeCsv,
  stripeJson,
  stripeSubscriptions,
] as readonly Importer[];

/** Below this a guess is no better than asking. */
const ENOUGH = 0.3;

/** The format a file is in by its content, or `undefined` when it is none that is known. */
export function recognise(head: Head): Importer | undefined {
  const ranked = importers
    .map((importer) => ({ importer, score: importer.recognises(head) }))
    .sort((x, y) => y.score - x.score);
  return ranked[0] && ranked[0].score >= ENOUGH ? ranked[0].importer : undefined;
}

/** The importer of a format's name. */
export function importerOf(format: string): Importer | undefined {
  return importers.find((one) => one.format === format);
}

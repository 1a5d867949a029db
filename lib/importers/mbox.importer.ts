import { defineImporter } from './define-importer';
import { mailRecord } from './mail-record';
import { mboxMessages } from './mbox-messages';

/** RFC 4155 and its relatives: what mail programs and Google Takeout write. */
export default defineImporter({
  format: 'mbox',
  asks: ['ourAddresses'],
  recognises: ({ text, fileName }) => {
    if (/^\s{0,8}From [^\n]{0,300}\d{1,2}:\d{2}[^\n]{0,40}\n/.test(text.slice(0, 1000))) return 0.98;
    return /\.mbox$/i.test(fileName) && /^[\w-]{1,40}: /m.test(text.slice(0, 2000)) ? 0.5 : 0;
  },
  split: (chunks) => mboxMessages(chunks),
  read: ({ bytes, last }, options) => mailRecord(bytes, last, options),
});

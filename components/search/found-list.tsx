import type { FoundCustomer } from '../../lib/desk/search-all';
import { Plain } from '../ui/plain';
import { FoundEntry } from './found-entry';
import styles from './search-view.module.css';

/** What was found, a part for each customer. */
export function FoundList({ found, words }: { found: readonly FoundCustomer[]; words: string }) {
  return found.map(({ key, name, interactions }) => (
    <section key={key} className={styles.customer}>
      <h3 className={styles.name}>
        <Plain cut>{name}</Plain>
      </h3>
      <ol>
        {interactions.map((one) => (
          <FoundEntry key={one.id} interaction={one} words={words} />
        ))}
      </ol>
    </section>
  ));
}

import type { OpenConversation, Resolution } from '../../lib/domain/open-conversation';
import { HowWeKnow } from '../identity/how-we-know';
import { WhoIsThis } from '../identity/who-is-this';
import { ShowWhere } from '../pointing/show-where';
import { OwnDataSwitch } from '../sites/own-data-switch';
import type { PanelActions } from './panel-props';

interface DoubtProps {
  seen: OpenConversation;
  doubt: Extract<Resolution, { kind: 'doubt' }>;
  actions: PanelActions;
}

/** A conversation with nobody yet: the question, what else could settle it, and how the page was read. */
export function Doubt({ seen, doubt, actions }: DoubtProps) {
  return (
    <WhoIsThis doubt={doubt} onChoose={actions.choose}>
      {seen.system === 'generic' && <ShowWhere onShow={actions.showWhere} />}
      {seen.ownDataOffered && (
        <OwnDataSwitch
          site={seen.systemName}
          on={!!seen.ownData}
          onChange={(on) => actions.switchOwnData(seen.origin, on)}
        />
      )}
      <HowWeKnow seen={seen} />
    </WhoIsThis>
  );
}

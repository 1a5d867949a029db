import { lazy, Suspense, useMemo } from 'react';
import type { OpenConversation } from '../../lib/domain/open-conversation';
import { CustomerCard } from '../customer/customer-card';
import { nameOf } from '../customer/name-of';
import { FeelingLine } from '../feeling/feeling-line';
import { ReadingList } from '../identity/reading-list';
import { LedgerCard } from '../ledger/ledger-card';
import { PersonLines } from '../person/person-lines';
import { ReasonChip } from '../reason/reason-chip';
import { ReplyCard } from '../reply/reply-card';
import { TimelineCard } from '../timeline/timeline-card';
import { Card } from '../ui/card';
import { Skeleton } from '../ui/skeleton';
import { HistoryContext } from '../ui/use-history';
import { useSpeech } from '../ui/use-speech';
import type { MiddleProps } from './middle';
import type { Work } from './panel-props';

const LinkSuggestions = lazy(() =>
  import('../identity/link-suggestions').then((module) => ({ default: module.LinkSuggestions })),
);
const LinkedList = lazy(() => import('../identity/linked-list').then((module) => ({ default: module.LinkedList })));
const ValueDetails = lazy(() =>
  import('../customer/value-details').then((module) => ({ default: module.ValueDetails })),
);
const NextIssueLine = lazy(() => import('./next-issue-line').then((module) => ({ default: module.NextIssueLine })));

interface ConversationProps extends MiddleProps {
  seen: OpenConversation;
  resolution: Exclude<OpenConversation['resolution'], { kind: 'doubt' }>;
}

/** The customer of the open conversation, in the order an agent needs it. */
export function Conversation({ work, seen, resolution, viewer, field, actions, ruleName, onView }: ConversationProps) {
  const byId = useMemo(
    () => new Map(work?.dossier.interactions.map((one) => [one.id, one])),
    [work?.dossier.interactions],
  );
  if (!work) return <Skeleton lines={6} />;
  const { dossier, reading, replies } = work;
  return (
    <HistoryContext value={byId}>
      <CustomerCard
        how={
          <>
            <ReadingList {...seen} />
            <Suspense>
              <LinkedList key={seen.conversation} linked={resolution.linked} onChanged={actions.reread} />
              <ValueDetails dossier={dossier} />
            </Suspense>
          </>
        }
        resolution={resolution}
        customer={dossier.customer}
        interactions={dossier.interactions}
        traits={reading?.traits}
        standing={work.standing}
        onChange={() => onView('change')}
        onPersona={actions.choosePersona}
      />
      {/* What a shared mailbox holds is several people's: it speaks for no one's other addresses. */}
      {resolution.person === undefined && (
        <Suspense>
          <LinkSuggestions
            key={seen.conversation}
            linked={resolution.linked}
            newest={dossier.interactions.at(-1)?.id}
            viewer={viewer}
            onChanged={actions.reread}
          />
        </Suspense>
      )}
      <Understood work={work} actions={actions} />
      {reading && <LedgerCard reading={reading} />}
      <TimelineCard
        interactions={dossier.interactions}
        current={dossier.current}
        total={work.total}
        onAll={() => onView('timeline')}
      />
      {work.next && (
        <Suspense>
          <NextIssueLine {...work.next} onAnswer={actions.addToDraft} />
        </Suspense>
      )}
      <ReplyCard
        replies={replies}
        customerName={nameOf(dossier.customer.name)}
        field={field}
        ruleName={ruleName}
        onEdit={actions.edit}
        onAdjust={actions.adjust}
        onRepair={actions.repair}
        onInsertAnyway={actions.insertAnyway}
        onRewrite={actions.rewrite}
      />
      {work.offers}
    </HistoryContext>
  );
}

function Understood({ work, actions }: { work: Work; actions: ConversationProps['actions'] }) {
  const { t, sayIfKnown } = useSpeech();
  if (!work.reading) return <Skeleton lines={2} />;
  return (
    <Card title={t('feeling.title')} hiddenTitle>
      <FeelingLine reading={work.reading} corrected={work.correctedFeeling} onCorrect={actions.correctFeeling}>
        <ReasonChip
          reasons={work.reading.reasons}
          corrected={work.reasonsChosen ?? false}
          all={work.reasonList ?? []}
          nameOf={(id) => work.reasonNames?.[id] ?? sayIfKnown(`reason.${id}`) ?? id}
          onCorrect={actions.correctReasons}
        />
      </FeelingLine>
      <PersonLines clauses={work.reading.person} />
    </Card>
  );
}

import type { ReactNode } from 'react';
import type { Example } from '../../lib/rehearsal/example';
import type { StoreTrouble } from '../../lib/db/database';
import type { DueRecord } from '../../lib/db/records';
import type { Dossier } from '../../lib/domain/dossier';
import type { EffortScale, Rater } from '../../lib/domain/effort';
import type { ScoreList } from '../../lib/effort/mean-effort';
import type { Identifier } from '../../lib/domain/identifier';
import type { Standing } from '../../lib/desk/think';
import type { Viewer } from '../../lib/domain/viewer';
import type { TabState } from '../../lib/domain/open-conversation';
import type { FeelingLabel, Reading } from '../../lib/domain/reading';
import type { Adjustment, Finding, OverrideWhy } from '../../lib/domain/reply';
import type { Appearance } from '../../lib/settings/appearance';
import type { EffortOfferProps } from '../effort/effort-offer';
import type { LoggedEffort } from '../effort/effort-row';
import type { DemoState } from '../onboarding/demo-company';
import type { Pointing } from '../../lib/settings/pointing';
import type { PointingWish } from '../pointing/pointing-card';
import type { InsertStatus, OverrideState, Replies } from '../reply/replies';
import type { NextIssueLineProps } from './next-issue-line';
import type { Site } from '../sites/site-list';

/** What is known of the open conversation's customer. Each part is drawn when it is there. */
export interface Work {
  dossier: Dossier;
  /** How many interactions are stored of this customer; the dossier may hold fewer. */
  total: number;
  reading?: Reading;
  standing?: Standing;
  correctedFeeling?: FeelingLabel;
  /** Whether the agent chose the reasons; the team's list of them, and the names that the team gave its own. */
  reasonsChosen?: boolean;
  reasonList?: readonly string[];
  reasonNames?: Readonly<Record<string, string>>;
  replies?: Replies;
  /** What may be given to this customer. */
  offers?: ReactNode;
  /** What this customer will probably ask next. */
  next?: Omit<NextIssueLineProps, 'onAnswer'>;
}

/** All that the panel shows and can be asked to do: plain values and functions, so that every state can be drawn without a browser. */
export interface PanelProps {
  /** `undefined` while it is not known what the tab shows. */
  tab: TabState | undefined;
  accessDenied: boolean;
  /** What the agent is asked to point at in the page, while that lasts. */
  pointing?: Pointing;
  trouble?: StoreTrouble;
  /** The first minutes are not done with, or asked for again. */
  welcome: boolean;
  demo: DemoState;
  work?: Work;
  insertion: InsertStatus;
  /** Set when what was inserted last went against a stop. */
  override?: OverrideState;
  effort: { rater: Rater; measure?: EffortScale['version']; logged?: LoggedEffort; armed?: boolean } & Pick<
    EffortOfferProps,
    'said' | 'survey'
  >;
  scores?: ScoreList;
  /** What is owed today, over all customers. */
  due?: readonly DueRecord[];
  /** Whose walls hold over what is found. */
  viewer?: Viewer;
  sites: readonly Site[];
  paused: boolean;
  appearance: Appearance;
  shortcuts: { insert?: string; next?: string };
  /** Words that a screen reader says; a new object says them again. */
  announcement?: { text: string };
  /** What is new for the agent; stands above everything else. */
  news?: ReactNode;
  /** The name of a procedure, offer or rule by its id. */
  ruleName(id: string): string | undefined;
  actions: PanelActions;
}

export interface PanelActions {
  allow(origin: string): void;
  reread(): void;
  /** Lets the agent point in the page at who the customer is. */
  showWhere(): void;
  point(wish: PointingWish): void;
  /** False when it is no identifier. `person`: who of those who share it; empty: someone new. */
  choose(identifier: Identifier, person?: string): boolean;
  asPage(): void;
  correctFeeling(label: FeelingLabel | undefined): void;
  /** `undefined`: as it was read. */
  correctReasons(ids: readonly string[] | undefined): void;
  /** A persona's id, empty for none, `undefined` for what the words say. */
  choosePersona(persona: string | undefined): void;
  edit(text: string): void;
  next(): void;
  adjust(adjustment: Adjustment): void;
  repair(finding: Finding): void;
  rewrite(): void;
  insert(): void;
  /** Against the stops that stand beside the draft. */
  insertAnyway(): void;
  giveOverrideWhy(why: OverrideWhy | undefined): void;
  undoInsert(): void;
  copy(): void;
  rate(rater: Rater): void;
  score(score: number): void;
  confirmSaid(): void;
  /** Puts a paragraph into the draft, before its sign-off. */
  addToDraft(paragraph: string): void;
  undoScore(): void;
  giveReason(reason: string | undefined): void;
  /** Hands over, or erases, all that is stored under the identifiers. */
  saveCustomer(keys: readonly string[]): Promise<void>;
  eraseCustomer(keys: readonly string[]): Promise<void>;
  listScores(): void;
  exportScores(): void;
  pause(paused: boolean): void;
  switchSite(site: Site, on: boolean): void;
  /** Lets the helpdesk of an origin be asked for its own data, or no longer. */
  switchOwnData(origin: string, on: boolean): void;
  revokeSite(site: Site): void;
  setAppearance(appearance: Appearance): void;
  openOptions(): void;
  openPractice(): void;
  /** Keeps what the reply to the customer's last message must or must not do. */
  keepExample(given: Pick<Example, 'must' | 'does' | 'what'>): void;
  showWelcome(shown: boolean): void;
  loadDemo(): void;
  removeDemo(): void;
  retryStore(): void;
}

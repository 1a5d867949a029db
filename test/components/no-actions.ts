import type { PanelActions } from '../../components/panel/panel-props';

const ignore = () => undefined;

/** Actions that do nothing; a test puts its own in. */
export const noActions: PanelActions = {
  allow: ignore,
  reread: ignore,
  choose: () => true,
  asPage: ignore,
  correctFeeling: ignore,
  edit: ignore,
  next: ignore,
  adjust: ignore,
  repair: ignore,
  rewrite: ignore,
  insert: ignore,
  undoInsert: ignore,
  copy: ignore,
  rate: ignore,
  score: ignore,
  undoScore: ignore,
  giveReason: ignore,
  listScores: ignore,
  exportScores: ignore,
  switchOwnData: ignore,
  pause: ignore,
  switchSite: ignore,
  revokeSite: ignore,
  setAppearance: ignore,
  openOptions: ignore,
  showWelcome: ignore,
  loadDemo: ignore,
  removeDemo: ignore,
  retryStore: ignore,
};

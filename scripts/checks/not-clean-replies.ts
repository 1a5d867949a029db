import type { FindingKind } from '../../lib/domain/reply';

/** Replies of the labelled conversations, by conversation and place, that were read and found to be what a check is there for. */
export const notCleanReplies: Readonly<Record<string, FindingKind | undefined>> = {};

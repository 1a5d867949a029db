/** An agent's idea or concern, with the conversation that gave rise to it, and what became of it. Nothing is deleted when it is answered. */
export interface Idea {
  id: string;
  kind: 'idea' | 'concern';
  text: string;
  /** Who raised it: the credit stays whatever becomes of it. */
  by: string;
  at: string;
  /** The conversation it arose from and what stood there then; the interaction is pointed at, not copied. */
  conversation?: string;
  interaction?: string;
  reason?: string;
  answers: IdeaAnswer[];
  origin: string;
}

/** The lead's word on an idea; the last one is in force. `declined` gives its reason; `done` says since when the change has been in force. */
export interface IdeaAnswer {
  state: 'accepted' | 'declined' | 'done';
  text: string;
  by: string;
  at: string;
  /** ISO 8601; from when the effect is measured. */
  since?: string;
}

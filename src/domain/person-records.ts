/** How much is recorded about one person, by kind: what goes when the person is deleted. */
export interface PersonRecordCounts {
  notes: number;
  interactions: number;
  conversations: number;
  asks: number;
  helps: number;
  promises: number;
  introductions: number;
  /** Unsent texts. */
  drafts: number;
}

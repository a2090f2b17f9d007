package org.ectopy.document;

import org.ectopy.annotation.Step;

/** One entry of a journal. */
sealed interface JournalEntry {

  /** The first entry: what the edits begin with. */
  record Begun(DocumentBase base) implements JournalEntry {}

  /** Something was edited, undone or redone. */
  record Stepped(Step step) implements JournalEntry {}

  /** The marks were written as an annotation file. */
  record Written(Saved saved) implements JournalEntry {}
}

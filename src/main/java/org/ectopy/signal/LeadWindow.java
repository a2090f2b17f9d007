package org.ectopy.signal;

import java.util.ArrayList;
import java.util.List;

/** The blocks of one lead about the one that is looked at, with their levels. */
final class LeadWindow {

  /** Blocks before and after one that say how high its QRS complexes stand. */
  private static final int REACH = 5;

  private final List<LeadBlock> blocks = new ArrayList<>();
  private final List<LeadLevel> levels = new ArrayList<>();
  private long dropped;
  private boolean ended;

  /** Takes the next block. */
  void add(LeadBlock block) {
    blocks.add(block);
    computeLevels();
  }

  /** Says that no more blocks come. */
  void finish() {
    ended = true;
    computeLevels();
  }

  private void computeLevels() {
    while (levels.size() < (ended ? blocks.size() : blocks.size() - REACH)) {
      int at = levels.size();
      int from = Math.max(0, at - REACH);
      int to = Math.min(blocks.size(), at + REACH + 1);
      levels.add(LeadLevel.of(blocks.get(at), blocks.subList(from, to)));
    }
  }

  /** Whether a block, counted from the first there was, has a level on either side. */
  boolean ready(long block) {
    long known = dropped + levels.size();
    return block + 1 < known || (ended && block < known);
  }

  /** A block that is ready. */
  LeadBlock block(long block) {
    return blocks.get((int) (block - dropped));
  }

  /** The level of a block that is ready; before the first and after the last, that of those. */
  LeadLevel level(long block) {
    int index = (int) (block - dropped);
    return levels.get(Math.clamp(index, 0, levels.size() - 1));
  }

  /** Lets go of what no later block than {@code block} needs. */
  void drop(long block) {
    int spare = (int) (block - REACH - dropped);
    if (spare > 0) {
      blocks.subList(0, spare).clear();
      levels.subList(0, spare).clear();
      dropped += spare;
    }
  }
}

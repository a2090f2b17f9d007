package org.ectopy.ui.beats;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ObservableListBase;

/** The numbers from 0 on, as many as there are rows: where rows change, a table keeps its place. */
final class RowNumbers extends ObservableListBase<Integer> {

  private int size;

  /** Has there be more or fewer; they come and go at the end. */
  void resize(int now) {
    int before = size;
    if (now == before) {
      return;
    }
    beginChange();
    size = now;
    if (now > before) {
      nextAdd(before, now);
    } else {
      nextRemove(now, range(now, before));
    }
    endChange();
  }

  private static List<Integer> range(int from, int until) {
    return new AbstractList<>() {
      @Override
      public Integer get(int index) {
        return from + index;
      }

      @Override
      public int size() {
        return until - from;
      }
    };
  }

  @Override
  public Integer get(int index) {
    return index;
  }

  @Override
  public int size() {
    return size;
  }
}

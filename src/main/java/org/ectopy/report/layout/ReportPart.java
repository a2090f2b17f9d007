package org.ectopy.report.layout;

import java.util.List;
import org.ectopy.report.Figure;

/** A part of a {@link ReportDocument}, one below the other. */
public sealed interface ReportPart {

  /** What a section is called; it stands on the page of the part after it. */
  record Heading(String text) implements ReportPart {}

  /** A paragraph of usual size. */
  record Words(String text) implements ReportPart {}

  /** A paragraph in small print. */
  record SmallPrint(String text) implements ReportPart {}

  /** Names and what stands for them, a line each. */
  record Facts(List<Fact> facts) implements ReportPart {

    /** Copies the list. */
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** A name and what stands for it. */
  record Fact(String name, String text) {}

  /** What a reader looks for first. */
  record KeyFigures(List<KeyFigure> figures) implements ReportPart {

    /** Copies the list. */
    public KeyFigures {
      figures = List.copyOf(figures);
    }
  }

  /**
   * One of the first figures.
   *
   * @param name what it is
   * @param value with its unit
   * @param remark what else belongs to it; empty for nothing
   */
  record KeyFigure(String name, String value, String remark) {}

  /**
   * A table; its first column names the rows.
   *
   * @param caption what it shows, for those who cannot see it at a glance
   * @param columns what the columns are called, and how they are set
   * @param rows a cell for each column
   */
  record Table(String caption, List<Column> columns, List<List<String>> rows)
      implements ReportPart {

    /** Copies the lists and counts the cells. */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<String> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "a row of " + row.size() + " cells under " + columns.size() + " heads: " + row);
        }
      }
    }
  }

  /**
   * A column of a table.
   *
   * @param name empty where the column needs none
   * @param number whether its cells are numbers, which end below one another
   */
  record Column(String name, boolean number) {

    /** A column of words. */
    public static Column words(String name) {
      return new Column(name, false);
    }

    /** A column of numbers. */
    public static Column number(String name) {
      return new Column(name, true);
    }
  }

  /**
   * A drawing.
   *
   * @param title stands above it; empty for none
   * @param remark stands below it; empty for none
   */
  record Drawing(String title, Figure figure, String remark) implements ReportPart {}
}

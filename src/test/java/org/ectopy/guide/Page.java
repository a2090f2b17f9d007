package org.ectopy.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page in Markdown.
 *
 * @param file where it lies
 * @param lines without their ends
 */
record Page(Path file, List<String> lines) {

  private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern SPAN = Pattern.compile("`([^`]+)`");
  private static final String FENCE = "```";

  /**
   * Something that a page names.
   *
   * @param page whose it is
   * @param line where, counted from 1
   * @param text what
   */
  record Word(Page page, int line, String text) {

    /** What is wrong with it. */
    String wrong(String problem) {
      return page.file.getFileName() + ":" + line + ": " + text + ": " + problem;
    }
  }

  Page {
    lines = List.copyOf(lines);
  }

  static Page of(Path file) throws IOException {
    return new Page(file, Files.readAllLines(file));
  }

  /** The targets of links and pictures. */
  List<Word> links() {
    return found(LINK, prose().stream().map(Page::withoutSpans).toList());
  }

  /** What is set as code within prose. */
  List<Word> spans() {
    return found(SPAN, prose());
  }

  /** What a pattern's first group finds in prose. */
  List<Word> found(Pattern pattern) {
    return found(pattern, prose());
  }

  /** The lines of code blocks. */
  List<Word> codeLines() {
    List<Word> code = new ArrayList<>();
    boolean fenced = false;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(FENCE)) {
        fenced = !fenced;
      } else if (fenced) {
        code.add(new Word(this, i + 1, lines.get(i)));
      }
    }
    return code;
  }

  /** The lines that are no code, the others empty. */
  private List<String> prose() {
    List<String> prose = new ArrayList<>();
    boolean fenced = false;
    for (String line : lines) {
      boolean fence = line.startsWith(FENCE);
      fenced ^= fence;
      prose.add(fenced || fence ? "" : line);
    }
    return prose;
  }

  private static String withoutSpans(String line) {
    return SPAN.matcher(line).replaceAll("");
  }

  private List<Word> found(Pattern pattern, List<String> where) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < where.size(); i++) {
      for (MatchResult match : pattern.matcher(where.get(i)).results().toList()) {
        words.add(new Word(this, i + 1, match.group(1)));
      }
    }
    return words;
  }

  /** The names by which links reach its headings, as GitHub makes them. */
  List<String> anchors() {
    Map<String, Integer> seen = new HashMap<>();
    Stream<String> headings = prose().stream().filter(line -> line.matches("#{1,6} .*"));
    return headings
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(title -> title.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .map(
            name -> {
              int before = seen.merge(name, 1, Integer::sum) - 1;
              return before == 0 ? name : name + "-" + before;
            })
        .toList();
  }
}

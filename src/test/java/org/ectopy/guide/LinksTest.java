package org.ectopy.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every link and picture leads somewhere; so does every path of this tree that is named. */
class LinksTest {

  private static final String OURS =
      "(packaging|docs|src|resources|sample-records|\\.ci)/[\\w./-]+";

  static List<String> problems(List<Page> pages) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Page page : pages) {
      for (Page.Word link : page.links()) {
        if (!link.text().matches("(https?|mailto):.*")) {
          check(page, link, problems);
        }
      }
      for (Page.Word span : page.spans()) {
        if (span.text().matches(OURS) && !exists(span.text())) {
          problems.add(span.wrong("no such file"));
        }
      }
    }
    return problems;
  }

  private static void check(Page page, Page.Word link, List<String> problems) throws IOException {
    String[] parts = link.text().split("#", 2);
    Path target = parts[0].isEmpty() ? page.file() : page.file().resolveSibling(parts[0]);
    if (!Files.exists(target)) {
      problems.add(link.wrong("no such file"));
    } else if (parts.length > 1 && !Page.of(target).anchors().contains(parts[1])) {
      problems.add(link.wrong("no such heading"));
    }
  }

  /** Records are named without an extension. */
  private static boolean exists(String path) {
    return Files.exists(Pages.ROOT.resolve(path))
        || Files.exists(Pages.ROOT.resolve(path + ".hea"));
  }

  @Test
  void allLeadSomewhere() throws IOException {
    List<Page> pages = Pages.all();
    assertTrue(pages.stream().mapToInt(page -> page.links().size()).sum() > 50);
    assertEquals(List.of(), problems(pages));
  }

  @Test
  void theGuideListsAllItsPages() throws IOException {
    List<String> listed =
        Page.of(Pages.GUIDE.resolve("README.md")).links().stream().map(Page.Word::text).toList();
    for (Page page : Pages.below(Pages.GUIDE)) {
      String name = String.valueOf(page.file().getFileName());
      assertTrue(name.equals("README.md") || listed.contains(name), name + " is not listed");
    }
  }

  @Test
  void thoseOfTheBrokenPageAreFound() throws IOException {
    assertEquals(
        List.of(
            "broken.md:5: no-such-page.md: no such file",
            "broken.md:5: #no-such-heading: no such heading",
            "broken.md:6: images/no-such-picture.png: no such file",
            "broken.md:7: packaging/build/no-such-script: no such file"),
        problems(List.of(Pages.broken())));
  }
}

package org.ectopy.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All pages that people read, and the page that has every mistake. */
final class Pages {

  /** The root of the source tree, where the tests run. */
  static final Path ROOT = Path.of("").toAbsolutePath();

  static final Path GUIDE = ROOT.resolve("docs/guide");

  private Pages() {}

  /** The read me, the page for developers, and all below docs and packaging. */
  static List<Page> all() throws IOException {
    List<Page> pages = new ArrayList<>();
    pages.add(Page.of(ROOT.resolve("README.md")));
    pages.add(Page.of(ROOT.resolve("CONTRIBUTING.md")));
    for (String folder : List.of("docs", "packaging")) {
      pages.addAll(below(ROOT.resolve(folder)));
    }
    return pages;
  }

  /** The pages below a folder. */
  static List<Page> below(Path folder) throws IOException {
    List<Page> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        pages.add(Page.of(file));
      }
    }
    return pages;
  }

  /** A page with every mistake that the tests look for, and the same done right. */
  static Page broken() throws IOException {
    return Page.of(ROOT.resolve("src/test/resources/org/ectopy/guide/broken.md"));
  }
}

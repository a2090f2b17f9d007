package org.ectopy.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ectopy.cli.CommandNames;
import org.junit.jupiter.api.Test;

/** Every command and option that the documents name is one. */
class CommandsTest {

  /** The program, and its words up to a pipe, a comment or another command. */
  private static final Pattern CALL = Pattern.compile("(?:^|[\\s/])ectopy ([^|>#;&]*)");

  private static final Pattern OPTION = Pattern.compile("(?<=^|\\s|\\[)(--?[a-zA-Z][\\w-]*)");
  private static final Pattern MAVEN = Pattern.compile("(?<=\\s)(?:-P|exec:exec@)([\\w-]+)");

  /** Options of other programs that a page may name by themselves: of Java, WFDB and Debian. */
  private static final Set<String> OTHERS = Set.of("--enable-native-access", "--add-modules");

  static List<String> problems(List<Page> pages) throws IOException {
    String pom = Files.readString(Pages.ROOT.resolve("pom.xml"));
    List<String> problems = new ArrayList<>();
    for (Page page : pages) {
      page.spans().forEach(span -> alone(span, problems));
      for (Page.Word code :
          Stream.concat(page.spans().stream(), page.codeLines().stream()).toList()) {
        called(code, problems);
        maven(code, pom, problems);
      }
    }
    return problems;
  }

  /** Where the program is left out, as in a table of its commands, it is put before them. */
  private static String whole(String code) {
    String unbarred = code.replace("\\|", "/");
    return CommandNames.commands().contains(code.split(" ", 2)[0])
        ? "ectopy " + unbarred
        : unbarred;
  }

  /** An option that stands by itself belongs to some command. */
  private static void alone(Page.Word span, List<String> problems) {
    Matcher option = Pattern.compile("(--[a-z][\\w-]*)([ =].*)?").matcher(span.text());
    if (option.matches()
        && !CommandNames.allOptions().contains(option.group(1))
        && !OTHERS.contains(option.group(1))) {
      problems.add(span.wrong("no command has " + option.group(1)));
    }
  }

  private static void called(Page.Word code, List<String> problems) {
    for (MatchResult call : CALL.matcher(whole(code.text())).results().toList()) {
      String words = call.group(1);
      String command = words.split("\\s", 2)[0];
      boolean named = CommandNames.commands().contains(command);
      if (!named && command.matches("[a-z][a-z-]+")) {
        problems.add(code.wrong("no command " + command));
        continue;
      }
      Set<String> known = named ? CommandNames.options(command) : CommandNames.options();
      for (MatchResult option : OPTION.matcher(words).results().toList()) {
        if (!known.contains(option.group(1))) {
          problems.add(code.wrong("no option " + option.group(1)));
        }
      }
    }
  }

  /** Profiles and runs of the build. */
  private static void maven(Page.Word code, String pom, List<String> problems) {
    if (!code.text().contains("mvnw")) {
      return;
    }
    for (MatchResult name : MAVEN.matcher(code.text()).results().toList()) {
      if (!pom.contains("<id>" + name.group(1) + "</id>")) {
        problems.add(code.wrong("the build has no " + name.group(1)));
      }
    }
  }

  @Test
  void allAreKnown() throws IOException {
    List<Page> pages = Pages.all();
    long calls =
        pages.stream()
            .flatMap(page -> Stream.concat(page.spans().stream(), page.codeLines().stream()))
            .filter(code -> CALL.matcher(code.text()).find())
            .count();
    assertTrue(calls > 20, () -> "only " + calls + " calls were found");
    assertEquals(List.of(), problems(pages));
  }

  @Test
  void thoseOfTheBrokenPageAreFound() throws IOException {
    assertEquals(
        List.of(
            "broken.md:9: --no-such-option: no command has --no-such-option",
            "broken.md:9: ectopy inform: no command inform",
            "broken.md:9: ectopy info --xml: no option --xml",
            "broken.md:10: info RECORD [--map ec57\\|ml] [--maps]: no option --maps",
            "broken.md:14: bin/ectopy classify RECORD -o prd --strict: no option --strict",
            "broken.md:15: ECTOPY_DATA=DIR ectopy detect RECORD -z qrs | head --not-this: no option"
                + " -z",
            "broken.md:17: ./mvnw -Pshop package exec:exec@no-such-run: the build has no shop",
            "broken.md:17: ./mvnw -Pshop package exec:exec@no-such-run: the build has no"
                + " no-such-run"),
        problems(List.of(Pages.broken())));
  }
}

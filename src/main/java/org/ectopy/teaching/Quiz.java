package org.ectopy.teaching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The questions that a plan draws from records. The same plan and the same records give the same
 * questions in the same order, whatever the order of the records is and wherever they lie.
 *
 * @param plan what the quiz was to be like
 * @param questions fewer than planned where the records do not have more; none shows what another
 *     one asks
 */
public record Quiz(QuizPlan plan, List<QuizQuestion> questions) {

  private static final Comparator<QuizRecord> BY_NAME =
      Comparator.comparing(QuizRecord::name)
          .thenComparing(record -> String.valueOf(record.header().getFileName()))
          .thenComparingLong(QuizRecord::frames);

  /** Copies the list. */
  public Quiz {
    questions = List.copyOf(questions);
  }

  /** Draws the questions: as many of each type, as far as there are, in any order. */
  public static Quiz draw(QuizPlan plan, List<QuizRecord> records) {
    return new Quiz(plan, new Drawing(plan, records).questions());
  }

  /** How many places of each type records have, whatever the signal is like there. */
  public static Map<QuizType, Integer> counts(QuizSubject subject, List<QuizRecord> records) {
    Map<QuizType, Integer> counts = new TreeMap<>(QuizType.IN_ORDER);
    QuizPlaces places = new QuizPlaces(subject);
    for (QuizRecord record : records) {
      places.of(record).forEach((type, all) -> counts.merge(type, all.size(), Integer::sum));
    }
    return counts;
  }

  /** The types of which there is no question, in order: the records have no such place. */
  public List<QuizType> missing() {
    Set<QuizType> asked =
        Set.copyOf(questions.stream().map(QuizQuestion::truth).distinct().toList());
    return plan.types().stream().filter(type -> !asked.contains(type)).toList();
  }

  /** One drawing. */
  private static final class Drawing {

    private final QuizPlan plan;
    private final Random random;
    private final Map<QuizType, QuizPool> pools = new TreeMap<>(QuizType.IN_ORDER);
    private final List<QuizQuestion> drawn = new ArrayList<>();

    Drawing(QuizPlan plan, List<QuizRecord> records) {
      this.plan = plan;
      this.random = new Random(mixed(plan.seed()));
      plan.types().forEach(type -> pools.put(type, new QuizPool()));
      QuizPlaces places = new QuizPlaces(plan.subject());
      for (QuizRecord record : records.stream().sorted(BY_NAME).toList()) {
        Map<QuizType, List<QuizPlace>> found = places.of(record);
        pools.forEach((type, pool) -> pool.add(found.getOrDefault(type, List.of())));
      }
    }

    /**
     * Seeds such as 1, 2, 3 begin alike with {@link Random}, whose numbers are the same everywhere;
     * so their bits are mixed before, as SplittableRandom does (Stafford's variant 13).
     */
    private static long mixed(long seed) {
      long mixed = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
      mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
      return mixed ^ (mixed >>> 31);
    }

    private QuizPool pool(QuizType type) {
      return Objects.requireNonNull(pools.get(type));
    }

    /**
     * Each type its share, the rare ones first, so that a common one does not stand in their way;
     * what is lacking then is asked of all in turn.
     */
    List<QuizQuestion> questions() {
      List<QuizType> types = new ArrayList<>(plan.types());
      Collections.shuffle(types, random);
      Map<QuizType, Integer> shares = shares(types);
      types.sort(Comparator.comparingInt(type -> pool(type).size()));
      for (QuizType type : types) {
        int share = shares.getOrDefault(type, 0);
        while (share > 0 && ask(type)) {
          share--;
        }
      }
      while (!types.isEmpty() && drawn.size() < plan.questions()) {
        types.removeIf(type -> drawn.size() < plan.questions() && !ask(type));
      }
      Collections.shuffle(drawn, random);
      return IntStream.range(0, drawn.size()).mapToObj(i -> drawn.get(i).numbered(i + 1)).toList();
    }

    private Map<QuizType, Integer> shares(List<QuizType> types) {
      Map<QuizType, Integer> shares = new HashMap<>();
      for (int i = 0; i < plan.questions(); i++) {
        shares.merge(types.get(i % types.size()), 1, Integer::sum);
      }
      return shares;
    }

    private boolean ask(QuizType type) {
      Optional<QuizQuestion> question = pool(type).draw(random, place -> wanted(place, type));
      question.ifPresent(drawn::add);
      return question.isPresent();
    }

    private Optional<QuizQuestion> wanted(QuizPlace place, QuizType type) {
      return Optional.of(place.question(drawn.size() + 1, plan.span(), type))
          .filter(question -> plan.difficulty().takes(question.noisy()))
          .filter(question -> drawn.stream().noneMatch(question::clashes));
    }
  }
}

package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.ids.UnionPath;

/**
 * What a file goes back to when facts of it are taken back, and which were.
 *
 * @param keepers the unions that it was moved from, and when, in order
 * @param papers what confirmed its paper copy, in order
 */
public record Past(List<Keeper> keepers, List<PaperConfirmed> papers, Set<Gone> takenBack) {

  public static final String VISIT = "VISIT";
  public static final String CLOSURE = "CLOSURE";
  public static final String TRANSFER = "TRANSFER";

  static final Past NONE = new Past(List.of(), List.of(), Set.of());

  /** A union that had the file until it was moved. */
  public record Keeper(UnionPath union, LocalDate until) {}

  /** A fact that was taken back, by what it was and its id, which may be empty. */
  public record Gone(String kind, String about) {}

  /** The union that it was moved from last. */
  public Optional<Keeper> lastKeeper() {
    return keepers.isEmpty() ? Optional.empty() : Optional.of(keepers.getLast());
  }

  /** Whether such a fact was taken back, and so doesn't happen again by itself. */
  public boolean tookBack(String kind, Object about) {
    return takenBack.contains(new Gone(kind, about.toString()));
  }

  Past moved(UnionPath from, LocalDate on) {
    return new Past(and(keepers, new Keeper(from, on)), papers, takenBack);
  }

  Past movedBack() {
    return new Past(withoutLast(keepers), papers, takenBack);
  }

  /** What confirmed the paper copy last. */
  public Optional<PaperConfirmed> paper() {
    return papers.isEmpty() ? Optional.empty() : Optional.of(papers.getLast());
  }

  Past confirmed(PaperConfirmed paper) {
    return new Past(keepers, and(papers, paper), takenBack);
  }

  Past unconfirmed() {
    return new Past(keepers, withoutLast(papers), takenBack);
  }

  Past without(String kind, String about) {
    Set<Gone> more = new LinkedHashSet<>(takenBack);
    more.add(new Gone(kind, about));
    return new Past(keepers, papers, more);
  }

  private static <T> List<T> and(List<T> known, T one) {
    return Stream.concat(known.stream(), Stream.of(one)).toList();
  }

  private static <T> List<T> withoutLast(List<T> known) {
    return known.subList(0, known.size() - 1);
  }
}

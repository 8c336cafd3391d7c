package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.warmledger.events.ObjectionId;

/**
 * A public notice (公示) about the household.
 *
 * @param to last day, included
 * @param open objections that nobody has decided yet
 * @param upheld objections that were found right
 */
public record Notice(LocalDate from, LocalDate to, Set<ObjectionId> open, Set<ObjectionId> upheld) {

  static Notice published(LocalDate from, LocalDate to) {
    return new Notice(from, to, Set.of(), Set.of());
  }

  /** Whether it ran its whole time before that day and nothing stands against the household. */
  public boolean isPassedBy(LocalDate day) {
    return to.isBefore(day) && open.isEmpty() && upheld.isEmpty();
  }

  Notice objected(ObjectionId objection) {
    return new Notice(from, to, with(open, objection), upheld);
  }

  Notice upheld(ObjectionId objection) {
    return new Notice(from, to, without(open, objection), with(upheld, objection));
  }

  Notice dismissed(ObjectionId objection) {
    return new Notice(from, to, without(open, objection), upheld);
  }

  private static Set<ObjectionId> with(Set<ObjectionId> some, ObjectionId one) {
    Set<ObjectionId> more = new LinkedHashSet<>(some);
    more.add(one);
    return more;
  }

  private static Set<ObjectionId> without(Set<ObjectionId> some, ObjectionId one) {
    Set<ObjectionId> fewer = new LinkedHashSet<>(some);
    fewer.remove(one);
    return fewer;
  }
}

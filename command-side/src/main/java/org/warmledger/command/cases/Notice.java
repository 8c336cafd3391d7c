package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.giving.FileView;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.lists.ObjectionOutcome;

/**
 * A public notice (公示) about the household.
 *
 * @param to last day, included
 */
public record Notice(
    LocalDate publishedOn, LocalDate from, LocalDate to, Map<ObjectionId, Objection> objections)
    implements FileView.Announced {

  static Notice published(LocalDate on, LocalDate from, LocalDate to) {
    return new Notice(on, from, to, Map.of());
  }

  @Override
  public boolean isPassedBy(LocalDate day) {
    return to.isBefore(day) && openObjectionOn().isEmpty() && upheldObjectionOn().isEmpty();
  }

  @Override
  public Optional<LocalDate> openObjectionOn() {
    return objections.values().stream()
        .filter(Objection.Raised.class::isInstance)
        .map(Objection.Raised.class::cast)
        .map(Objection.Raised::on)
        .min(LocalDate::compareTo);
  }

  @Override
  public Optional<LocalDate> upheldObjectionOn() {
    return objections.values().stream()
        .filter(Objection.Resolved.class::isInstance)
        .map(Objection.Resolved.class::cast)
        .filter(resolved -> resolved.outcome() == ObjectionOutcome.UPHELD)
        .map(resolved -> resolved.raised().on())
        .min(LocalDate::compareTo);
  }

  /** Those that keep aid from the household. */
  Stream<ObjectionId> standing() {
    return objections.entrySet().stream()
        .filter(
            one ->
                switch (one.getValue()) {
                  case Objection.Raised _ -> true;
                  case Objection.Resolved(_, var outcome, _) -> outcome == ObjectionOutcome.UPHELD;
                })
        .map(Map.Entry::getKey);
  }

  Notice objected(ObjectionId objection, LocalDate on) {
    return with(objection, new Objection.Raised(on));
  }

  Notice resolved(ObjectionId objection, ObjectionOutcome outcome, LocalDate on) {
    return objections.get(objection) instanceof Objection.Raised raised
        ? with(objection, new Objection.Resolved(raised, outcome, on))
        : this;
  }

  /** As it was before the objection was decided. */
  Notice undecided(ObjectionId objection) {
    return objections.get(objection) instanceof Objection.Resolved resolved
        ? with(objection, resolved.raised())
        : this;
  }

  Notice withoutObjection(ObjectionId objection) {
    Map<ObjectionId, Objection> fewer = new LinkedHashMap<>(objections);
    fewer.remove(objection);
    return new Notice(publishedOn, from, to, fewer);
  }

  private Notice with(ObjectionId id, Objection objection) {
    Map<ObjectionId, Objection> more = new LinkedHashMap<>(objections);
    more.put(id, objection);
    return new Notice(publishedOn, from, to, more);
  }
}

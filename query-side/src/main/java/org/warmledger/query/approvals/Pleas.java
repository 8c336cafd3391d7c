package org.warmledger.query.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.ExclusionAppealed;
import org.warmledger.events.FactReversed;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ObjectionRaised;
import org.warmledger.events.ObjectionResolved;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.ids.UnionPath;

/**
 * The appeals and objections on one file, decided or not: what was decided may be taken back. They
 * go with the file when it moves.
 *
 * @param unions that keep the file now
 * @param oldest since when one of them waits; absent while none does
 * @param all in the order in which they were entered
 */
record Pleas(
    String caseId,
    UnionPath union,
    List<String> unions,
    Optional<LocalDate> oldest,
    List<Plea> all) {

  /** What somebody is to decide on, or the means check that an appeal may be about. */
  enum Ground {
    MEANS_CHECK,
    APPEAL,
    NOTICE,
    OBJECTION
  }

  /**
   * One of them.
   *
   * @param about id of the means check or the notice
   * @param id of an objection; of the check or the notice otherwise
   * @param by who checked the means, and so decides on no appeal; empty for others
   * @param enteredBy who wrote it down
   */
  record Plea(
      Ground ground,
      String about,
      String id,
      String by,
      String enteredBy,
      LocalDate on,
      Optional<LocalDate> decidedOn) {

    private Plea decided(Optional<LocalDate> day) {
      return new Plea(ground, about, id, by, enteredBy, on, day);
    }

    private boolean isOpen() {
      return decidedOn.isEmpty();
    }
  }

  static Pleas fold(Optional<Pleas> before, CaseEvent event, String actor) {
    Pleas known = before.orElseGet(() -> of(event.caseId().value(), event.union(), List.of()));
    return switch (event) {
      case MeansChecked checked -> known.and(checked, actor);
      case ExclusionAppealed appealed -> known.and(appealed, actor);
      case AppealDecided decided ->
          known.onLastAppeal(
              decided.checkId().value(), one -> one.decided(Optional.of(decided.occurredOn())));
      case NoticePublished published -> known.and(published, actor);
      case ObjectionRaised raised -> known.and(raised, actor);
      case ObjectionResolved resolved ->
          known.onObjection(
              resolved.objectionId().value(),
              one -> one.decided(Optional.of(resolved.occurredOn())));
      case FactReversed back -> known.without(back);
      case CaseTransferred moved -> of(known.caseId, moved.to(), known.all);
      case TransferReversed back -> of(known.caseId, back.backTo(), known.all);
      default -> known;
    };
  }

  private static Pleas of(String caseId, UnionPath union, List<Plea> all) {
    return new Pleas(
        caseId,
        union,
        union.parts(),
        waiting(all).map(Plea::on).min(LocalDate::compareTo),
        List.copyOf(all));
  }

  /** Those that nobody has decided; of appeals the last, and only against the last check. */
  List<Plea> waiting() {
    return waiting(all).toList();
  }

  private static Stream<Plea> waiting(List<Plea> all) {
    Optional<String> check = last(all, Ground.MEANS_CHECK).map(Plea::id);
    return all.stream()
        .filter(Plea::isOpen)
        .filter(
            one ->
                switch (one.ground()) {
                  case MEANS_CHECK -> false;
                  case APPEAL -> check.filter(one.about()::equals).isPresent();
                  case NOTICE -> false;
                  case OBJECTION -> true;
                });
  }

  private static Optional<Plea> last(List<Plea> all, Ground ground) {
    return all.stream().filter(one -> one.ground() == ground).reduce((first, second) -> second);
  }

  private Pleas and(MeansChecked event, String actor) {
    String id = event.checkId().value();
    return and(Ground.MEANS_CHECK, id, id, event.checkedBy().value(), actor, event);
  }

  private Pleas and(ExclusionAppealed event, String actor) {
    String check = event.checkId().value();
    String checkedBy =
        all.stream()
            .filter(one -> one.ground() == Ground.MEANS_CHECK && one.id().equals(check))
            .map(Plea::by)
            .findFirst()
            .orElse("");
    return and(Ground.APPEAL, check, check, checkedBy, actor, event);
  }

  private Pleas and(NoticePublished event, String actor) {
    String id = event.noticeId().value();
    return and(Ground.NOTICE, id, id, "", actor, event);
  }

  private Pleas and(ObjectionRaised event, String actor) {
    String notice = event.noticeId().value();
    return and(Ground.OBJECTION, notice, event.objectionId().value(), "", actor, event);
  }

  private Pleas and(
      Ground ground, String about, String id, String by, String actor, CaseEvent event) {
    Plea one = new Plea(ground, about, id, by, actor, event.occurredOn(), Optional.empty());
    return with(Stream.concat(all.stream(), Stream.of(one)).toList());
  }

  private Pleas without(FactReversed back) {
    String about = back.about().orElse("");
    return switch (back.fact()) {
      case MEANS_CHECK, NOTICE ->
          with(all.stream().filter(one -> !one.about().equals(about)).toList());
      case APPEAL -> withoutLastAppeal(about);
      case APPEAL_DECISION -> onLastAppeal(about, one -> one.decided(Optional.empty()));
      case OBJECTION ->
          with(
              all.stream()
                  .filter(one -> one.ground() != Ground.OBJECTION || !one.id().equals(about))
                  .toList());
      case OBJECTION_DECISION -> onObjection(about, one -> one.decided(Optional.empty()));
      case FOLLOW_UP, PAPER, ATTACHMENT -> this;
    };
  }

  private Pleas onObjection(String id, UnaryOperator<Plea> change) {
    return with(
        all.stream()
            .map(
                one ->
                    one.ground() == Ground.OBJECTION && one.id().equals(id)
                        ? change.apply(one)
                        : one)
            .toList());
  }

  private Pleas onLastAppeal(String check, UnaryOperator<Plea> change) {
    List<Plea> now = new ArrayList<>(all);
    lastAppeal(check).ifPresent(at -> now.set(at, change.apply(now.get(at))));
    return with(now);
  }

  private Pleas withoutLastAppeal(String check) {
    List<Plea> now = new ArrayList<>(all);
    lastAppeal(check).ifPresent(at -> now.remove(at.intValue()));
    return with(now);
  }

  private Optional<Integer> lastAppeal(String check) {
    return Stream.iterate(all.size() - 1, at -> at >= 0, at -> at - 1)
        .filter(at -> all.get(at).ground() == Ground.APPEAL && all.get(at).about().equals(check))
        .findFirst();
  }

  private Pleas with(List<Plea> now) {
    return of(caseId, union, now);
  }
}

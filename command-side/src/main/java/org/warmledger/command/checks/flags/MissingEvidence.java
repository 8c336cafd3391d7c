package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.AidApproved;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.FactReversed;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.EvidenceKind;
import org.warmledger.events.lists.FileFact;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.FundScope;

/** C11: a disbursement without the approval, receipt, visit or notice that its fund requires. */
final class MissingEvidence extends Flag<MissingEvidence.State> {

  /**
   * What was handed out, and everything on the file that may stand as evidence.
   *
   * @param approved the day of each aid's approval
   */
  record State(
      UnionPath union,
      List<Disbursed> disbursed,
      Map<String, LocalDate> approved,
      Map<String, LocalDate> visits,
      Map<String, LocalDate> noticesEnded) {}

  record Disbursed(String id, FundCode fund, LocalDate on, boolean receipt, EventRef ref) {}

  MissingEvidence() {
    super(
        CheckCode.C11_MISSING_EVIDENCE,
        State.class,
        Acts.OF_FILES,
        AidApproved.class,
        NoticePublished.class,
        FactReversed.class);
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    CaseEvent event = (CaseEvent) fact.event();
    List<Disbursed> disbursed = new ArrayList<>(before.map(State::disbursed).orElse(List.of()));
    Map<String, LocalDate> approved =
        new LinkedHashMap<>(before.map(State::approved).orElse(Map.of()));
    Map<String, LocalDate> visits = new LinkedHashMap<>(before.map(State::visits).orElse(Map.of()));
    Map<String, LocalDate> notices =
        new LinkedHashMap<>(before.map(State::noticesEnded).orElse(Map.of()));
    Acts.takenBack(event).ifPresent(act -> disbursed.removeIf(known -> known.id().equals(act)));
    switch (event) {
      case CaseAided aided -> aided(aided, fact.ref()).ifPresent(disbursed::add);
      case AidApproved approval -> approved.put(approval.aidId().value(), approval.occurredOn());
      case NoticePublished notice -> notices.put(notice.noticeId().value(), notice.to());
      case FactReversed back -> takenBack(back, notices);
      case VisitReversed back -> visits.remove(back.visitId().value());
      case CaseVisited visit -> {
        visits.put(visit.visitId().value(), visit.occurredOn());
        visited(visit, fact.ref()).ifPresent(disbursed::add);
      }
      default -> {}
    }
    return new State(event.union(), disbursed, approved, visits, notices);
  }

  private static void takenBack(FactReversed back, Map<String, LocalDate> notices) {
    if (back.isOf(FileFact.NOTICE)) {
      back.about().ifPresent(notices::remove);
    }
  }

  /** What an import tells of the past went by the papers of then, which it doesn't have. */
  private static Optional<Disbursed> aided(CaseAided aided, EventRef ref) {
    return aided
        .terms()
        .fund()
        .filter(fund -> aided.origin() != AidOrigin.IMPORTED)
        .map(
            fund ->
                new Disbursed(
                    aided.aidId().value(),
                    fund,
                    aided.occurredOn(),
                    !aided.receipt().voucher().isBlank(),
                    ref));
  }

  /** Money and goods handed over at a visit have neither a receipt nor an approval of their own. */
  private static Optional<Disbursed> visited(CaseVisited visit, EventRef ref) {
    return visit
        .fund()
        .map(fund -> new Disbursed(visit.visitId().value(), fund, visit.occurredOn(), false, ref));
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return state.disbursed().stream().flatMap(given -> hit(state, given, reference)).toList();
  }

  private Stream<Hit> hit(State state, Disbursed given, Reference reference) {
    long visitDays = reference.thresholds(code(), state.union(), given.on()).of("visitDays");
    List<EvidenceKind> missing =
        reference.scope(given.fund()).map(FundScope::evidence).orElse(List.of()).stream()
            .filter(kind -> !isThere(kind, state, given, visitDays))
            .toList();
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Hit(
                given.id(),
                state.union(),
                given.on(),
                Map.of(
                    "fund",
                    given.fund().value(),
                    "missing",
                    missing.stream().map(Enum::name).collect(Collectors.joining(","))),
                List.of(given.ref())));
  }

  private static boolean isThere(EvidenceKind kind, State state, Disbursed given, long visitDays) {
    return switch (kind) {
      case APPROVAL -> isApprovedBefore(state, given);
      case RECEIPT -> given.receipt();
      case VISIT ->
          state.visits().values().stream()
              .anyMatch(day -> Math.abs(ChronoUnit.DAYS.between(day, given.on())) <= visitDays);
      case NOTICE ->
          state.noticesEnded().values().stream().anyMatch(end -> end.isBefore(given.on()));
    };
  }

  /** An approval of a later day was not there when it was handed out. */
  private static boolean isApprovedBefore(State state, Disbursed given) {
    return Optional.ofNullable(state.approved().get(given.id()))
        .filter(day -> !day.isAfter(given.on()))
        .isPresent();
  }
}

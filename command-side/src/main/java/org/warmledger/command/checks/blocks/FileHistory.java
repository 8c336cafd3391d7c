package org.warmledger.command.checks.blocks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.Thresholds;
import org.warmledger.command.checks.WorkingDays;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidReversed;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AppealOutcome;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.ProxyCollection;

/**
 * The aids of a file as history tells them, gone over by what one blocking check says of an aid.
 */
record FileHistory(CheckCode code, WorkingDays days, AidRule rule)
    implements Check<FileHistory.State> {

  /** What a blocking check says of the aids of a file. */
  interface AidRule {
    Stream<AidOfFile> broken(State state, Thresholds thresholds, Reference reference);
  }

  /** A file, as far as aid goes. */
  record State(
      UnionPath union,
      LocalDate archivedOn,
      CaseTier tier,
      boolean excluded,
      Optional<NoticePublished> notice,
      Map<String, AidOfFile> aids) {

    static State of(CaseArchived event) {
      return new State(
          event.union(),
          event.occurredOn(),
          event.hardship().tier(),
          false,
          Optional.empty(),
          Map.of());
    }

    State revised(CaseRevised event) {
      return new State(event.union(), archivedOn, event.hardship().tier(), excluded, notice, aids);
    }

    State noticed(NoticePublished event) {
      return new State(event.union(), archivedOn, tier, excluded, Optional.of(event), aids);
    }

    State with(AidOfFile aid) {
      Map<String, AidOfFile> more = new LinkedHashMap<>(aids);
      more.put(aid.id(), aid);
      return new State(union, archivedOn, tier, excluded, notice, more);
    }

    State without(AidId aid) {
      Map<String, AidOfFile> fewer = new LinkedHashMap<>(aids);
      fewer.remove(aid.value());
      return new State(union, archivedOn, tier, excluded, notice, fewer);
    }

    State excluded(boolean now) {
      return new State(union, archivedOn, tier, now, notice, aids);
    }
  }

  @Override
  public Class<State> stateType() {
    return State.class;
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return fact.event() instanceof CaseEvent event
        ? Stream.of(new FindingSubject(SubjectKind.CASE, event.caseId().value()))
        : Stream.empty();
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    if (fact.event() instanceof CaseArchived archived) {
      return State.of(archived);
    }
    State known = before.orElseThrow();
    return switch ((CaseEvent) fact.event()) {
      case CaseRevised revised -> known.revised(revised);
      case NoticePublished notice -> known.noticed(notice);
      case MeansChecked checked -> known.excluded(!checked.exclusions().isEmpty());
      case AppealDecided decided when decided.outcome() == AppealOutcome.GRANTED ->
          known.excluded(false);
      case AidProposed aid -> known.with(proposed(aid, known, fact.ref()));
      case AidApproved aid -> approved(aid, known, fact.ref());
      case CaseAided aid -> known.with(delivered(aid, known, fact.ref()));
      case AidReversed aid -> known.without(aid.aidId());
      default -> known;
    };
  }

  private static AidOfFile proposed(AidProposed aid, State file, EventRef ref) {
    return new AidOfFile(
        aid.aidId().value(),
        aid.terms(),
        file.tier(),
        Optional.of(aid.proposedBy()),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        ref);
  }

  private State approved(AidApproved event, State file, EventRef ref) {
    return Optional.ofNullable(file.aids().get(event.aidId().value()))
        .map(
            aid ->
                file.with(
                    aid.approved(
                        event.approvedBy(),
                        file.excluded(),
                        file.notice().map(seen -> workingDays(seen, event.occurredOn())),
                        ref)))
        .orElse(file);
  }

  /** How long the notice had run when somebody approved. */
  private int workingDays(NoticePublished notice, LocalDate approvedOn) {
    LocalDate end = notice.to().isBefore(approvedOn) ? notice.to() : approvedOn.minusDays(1);
    return (int) days.between(notice.from(), end);
  }

  private static AidOfFile delivered(CaseAided event, State file, EventRef ref) {
    AidOfFile.Delivery delivery =
        new AidOfFile.Delivery(
            event.occurredOn(),
            event.deliveredBy(),
            !event.occurredOn().isBefore(file.archivedOn()),
            hasBadProxy(event.payee()));
    return Optional.ofNullable(file.aids().get(event.aidId().value()))
        .orElseGet(
            () ->
                new AidOfFile(
                    event.aidId().value(),
                    event.terms(),
                    file.tier(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    ref))
        .delivered(event.terms(), delivery, ref);
  }

  private static boolean hasBadProxy(Personal<Payee> payee) {
    return payee.opened() instanceof Personal.Known<Payee> known
        && known.value().proxy().filter(FileHistory::lacksSomething).isPresent();
  }

  private static boolean lacksSomething(ProxyCollection proxy) {
    return Stream.of(
            proxy.name(),
            proxy.relation(),
            proxy.identityNumber(),
            proxy.reason(),
            proxy.authorisation())
        .anyMatch(String::isBlank);
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    Thresholds thresholds = reference.thresholds(code, state.union(), today);
    return rule.broken(state, thresholds, reference)
        .map(
            aid ->
                new Hit(
                    aid.id(),
                    state.union(),
                    aid.delivery().map(AidOfFile.Delivery::on).orElse(today),
                    Map.of(
                        "category", aid.terms().category().name(), "fen", Long.toString(aid.fen())),
                    List.of(aid.ref())))
        .toList();
  }
}

package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.AidReversed;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseAmended;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.HouseholdStated;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdPart;
import org.warmledger.events.values.Names;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.WorkerDetails;

/**
 * C09: the account on the file is in another name than the worker's, or somebody else collected.
 * With its authority a proxy may collect; that it happened is looked at all the same. An account
 * that was paid into stays found until that is taken back, whatever the file states afterwards (ADR
 * 0091).
 */
final class OtherHolder extends Flag<OtherHolder.State> {

  private static final String HOLDER = "holder";

  /**
   * By what money goes to somebody else: accounts of the file, or aids by their ids.
   *
   * @param holder which of them the file states now
   */
  record State(UnionPath union, Map<String, Other> others, Optional<String> holder) {}

  /**
   * Never who it is; the worker whose data said so, since erasing them erases it here.
   *
   * @param paid aids that went into that account while the file stated it
   */
  record Other(PersonId worker, LocalDate on, EventRef ref, List<String> paid) {

    Other(PersonId worker, LocalDate on, EventRef ref) {
      this(worker, on, ref, List.of());
    }

    Other and(String aid) {
      return new Other(worker, on, ref, Stream.concat(paid.stream(), Stream.of(aid)).toList());
    }

    Other without(String aid) {
      return new Other(worker, on, ref, paid.stream().filter(one -> !one.equals(aid)).toList());
    }
  }

  private final Marks marks;

  OtherHolder(Marks marks) {
    super(CheckCode.C09_PAYEE_MISMATCH, State.class, OtherAccount.FACTS, ArchivingReversed.class);
    this.marks = marks;
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    CaseEvent event = (CaseEvent) fact.event();
    Map<String, Other> others = new LinkedHashMap<>(before.map(State::others).orElse(Map.of()));
    Optional<String> holder =
        switch (event) {
          case HouseholdStated said -> stated(others, said.household(), fact);
          case CaseAmended said ->
              said.now()
                  .known()
                  .filter(HouseholdPart::speaksOfPayee)
                  .map(part -> stated(others, said, part, fact))
                  .orElseGet(() -> before.flatMap(State::holder));
          case ArchivingReversed _ -> Optional.empty();
          default -> before.flatMap(State::holder);
        };
    switch (event) {
      case ArchivingReversed _ -> others.clear();
      case CaseAided aided when !aided.terms().isService() -> paid(others, holder, aided, fact);
      case AidReversed back -> {
        others.remove(back.aidId().value());
        others.replaceAll((unused, other) -> other.without(back.aidId().value()));
      }
      case CasePersonErased erased ->
          others.values().removeIf(other -> other.worker().equals(erased.person()));
      default -> {}
    }
    others.entrySet().removeIf(other -> isOver(other.getKey(), other.getValue(), holder));
    return new State(Subjects.keeper(event), others, holder);
  }

  /** The file states another account since, and nothing went into that one. */
  private static boolean isOver(String cause, Other other, Optional<String> holder) {
    return isHolder(cause) && other.paid().isEmpty() && !holder.equals(Optional.of(cause));
  }

  /** Another account of another is another finding. */
  private Optional<String> stated(Map<String, Other> others, Household household, Fact fact) {
    Head head = household.head();
    Optional<String> holder =
        head.details()
            .known()
            .filter(OtherHolder::isPaidToAnother)
            .map(unused -> marks.account(household).map(OtherHolder::holder).orElse(HOLDER));
    holder.ifPresent(cause -> found(others, cause, head.person(), fact));
    return holder;
  }

  /** A name and the account that is in it are said together. */
  private Optional<String> stated(
      Map<String, Other> others, CaseAmended said, HouseholdPart part, Fact fact) {
    Optional<String> holder =
        part.account()
            .filter(account -> isOfAnother(account, part.name().orElse("")))
            .map(
                unused ->
                    marks.account(said).orElseThrow().map(OtherHolder::holder).orElse(HOLDER));
    holder.ifPresent(cause -> found(others, cause, said.now().owner(), fact));
    return holder;
  }

  private static void found(Map<String, Other> others, String cause, PersonId head, Fact fact) {
    others.merge(
        cause,
        new Other(head, fact.event().occurredOn(), fact.ref()),
        (known, now) -> known.paid().isEmpty() ? now : known);
  }

  private static String holder(String account) {
    return HOLDER + " " + account;
  }

  private static boolean isHolder(String cause) {
    return cause.startsWith(HOLDER);
  }

  /** A file may not say in whose name the account is; one of another spelling is not another. */
  private static boolean isPaidToAnother(WorkerDetails worker) {
    return worker.account().filter(account -> isOfAnother(account, worker.name())).isPresent();
  }

  private static boolean isOfAnother(BankAccount account, String worker) {
    return !account.holder().isBlank() && !Names.areSame(account.holder(), worker);
  }

  private void paid(
      Map<String, Other> others, Optional<String> holder, CaseAided aided, Fact fact) {
    Optional<String> into = marks.account(aided.payee()).map(OtherHolder::holder);
    holder
        .filter(cause -> into.equals(Optional.of(cause)))
        .ifPresent(
            cause ->
                others.computeIfPresent(
                    cause, (unused, other) -> other.and(aided.aidId().value())));
    if (aided.payee().opened() instanceof Personal.Known<Payee> known
        && known.value().proxy().isPresent()) {
      others.put(aided.aidId().value(), new Other(known.owner(), aided.occurredOn(), fact.ref()));
    }
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return state.others().entrySet().stream()
        .map(
            other ->
                new Hit(
                    other.getKey(),
                    state.union(),
                    other.getValue().on(),
                    Map.of("mismatch", isHolder(other.getKey()) ? "HOLDER" : "PROXY"),
                    List.of(other.getValue().ref())))
        .toList();
  }
}

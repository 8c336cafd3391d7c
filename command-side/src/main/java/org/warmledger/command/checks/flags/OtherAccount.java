package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseAmended;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.HouseholdStated;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/**
 * C09: aid went to another account than the file stated then, until the aid is taken back: that the
 * file states it afterwards says only that whoever paid it revised it (ADR 0091). Accounts are
 * known by their keyed hash only. Where the file stated none, nobody had seen the account (ADR
 * 0079); of the past there is nothing to compare with.
 */
final class OtherAccount extends Flag<OtherAccount.State> {

  /** What is said of accounts on a file, and who keeps it. */
  static final Set<Class<?>> FACTS =
      Set.of(
          CaseArchived.class,
          CaseRevised.class,
          CaseAmended.class,
          CaseTransferred.class,
          TransferReversed.class,
          CaseAided.class,
          AidReversed.class,
          CasePersonErased.class);

  /**
   * By what a file is known.
   *
   * @param stated what it says; absent while it says nothing, and once somebody was erased
   * @param elsewhere aids that went to another account, by their ids
   */
  record State(UnionPath union, Optional<Stated> stated, Map<String, PaidInto> elsewhere) {}

  /** Into which account the household is paid, if into one. */
  record Stated(Optional<String> account) {

    boolean isAnother(String paid, AidOrigin origin) {
      return account.map(known -> !known.equals(paid)).orElse(origin == AidOrigin.CASEWORK);
    }
  }

  record PaidInto(String account, LocalDate on, EventRef ref) {}

  private final Marks marks;

  OtherAccount(Marks marks) {
    super(CheckCode.C09_PAYEE_MISMATCH, State.class, FACTS);
    this.marks = marks;
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    CaseEvent event = (CaseEvent) fact.event();
    Optional<Stated> stated =
        switch (event) {
          case HouseholdStated said -> Optional.of(new Stated(marks.account(said.household())));
          case CaseAmended said ->
              marks.account(said).map(Stated::new).or(() -> before.flatMap(State::stated));
          case CasePersonErased _ -> Optional.empty();
          default -> before.flatMap(State::stated);
        };
    Map<String, PaidInto> elsewhere =
        new LinkedHashMap<>(before.map(State::elsewhere).orElse(Map.of()));
    switch (event) {
      case CaseAided aided ->
          marks
              .account(aided.payee())
              .filter(paid -> stated.filter(it -> it.isAnother(paid, aided.origin())).isPresent())
              .ifPresent(
                  paid ->
                      elsewhere.put(
                          aided.aidId().value(),
                          new PaidInto(paid, aided.occurredOn(), fact.ref())));
      case AidReversed reversed -> elsewhere.remove(reversed.aidId().value());
      case CasePersonErased _ -> elsewhere.clear();
      default -> {}
    }
    return new State(Subjects.keeper(event), stated, elsewhere);
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return state.elsewhere().entrySet().stream()
        .map(
            paid ->
                new Hit(
                    "account " + paid.getKey(),
                    state.union(),
                    paid.getValue().on(),
                    Map.of("mismatch", "ACCOUNT"),
                    List.of(paid.getValue().ref())))
        .toList();
  }
}

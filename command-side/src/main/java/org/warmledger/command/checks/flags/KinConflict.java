package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/**
 * C25: who proposed, approved or delivered an aid shares an address, phone or account with its
 * recipient; a second approver should look. Both sides are keyed hashes.
 */
public final class KinConflict extends Flag<KinConflict.State> {

  public static final String PROPOSED = "PROPOSED";
  public static final String APPROVED = "APPROVED";

  /** By what the recipient is known, and whose hands the aids went through. */
  record State(UnionPath union, Set<String> file, Set<String> payees, List<Hand> hands) {}

  record Hand(
      UnionPath union, String aidId, StaffId staff, String role, LocalDate on, EventRef ref) {}

  private final Marks marks;

  KinConflict(Marks marks) {
    super(
        CheckCode.C25_KIN_CONFLICT,
        State.class,
        CaseArchived.class,
        CaseRevised.class,
        AidProposed.class,
        AidApproved.class,
        AidRejected.class,
        CaseAided.class,
        AidReversed.class,
        CasePersonErased.class);
    this.marks = marks;
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    CaseEvent event = (CaseEvent) fact.event();
    State known = before.orElseGet(() -> new State(event.union(), Set.of(), Set.of(), List.of()));
    List<Hand> hands = new ArrayList<>(known.hands());
    Set<String> payees = new TreeSet<>(known.payees());
    Set<String> file = known.file();
    switch (event) {
      case CaseArchived archived -> file = marks.of(archived.household());
      case CaseRevised revised -> file = marks.of(revised.household());
      case CasePersonErased erased -> {
        file = Set.of();
        payees.clear();
      }
      case AidProposed aid -> hands.add(hand(aid, aid.proposedBy(), PROPOSED, fact));
      case AidApproved aid -> hands.add(hand(aid, aid.approvedBy(), APPROVED, fact));
      case CaseAided aid -> {
        hands.add(hand(aid, aid.deliveredBy(), "DELIVERED", fact));
        marks.account(aid.payee()).ifPresent(payees::add);
      }
      case AidRejected aid -> hands.removeIf(hand -> hand.aidId().equals(aid.aidId().value()));
      case AidReversed aid -> hands.removeIf(hand -> hand.aidId().equals(aid.aidId().value()));
      default -> {}
    }
    return new State(event.union(), file, payees, hands);
  }

  private static Hand hand(AidEvent aid, StaffId staff, String role, Fact fact) {
    return new Hand(aid.union(), aid.aidId().value(), staff, role, aid.occurredOn(), fact.ref());
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    Set<String> recipient = new TreeSet<>(state.file());
    recipient.addAll(state.payees());
    return state.hands().stream()
        .filter(
            hand ->
                !Collections.disjoint(recipient, reference.declared(hand.union(), hand.staff())))
        .map(hand -> hit(state, hand))
        .toList();
  }

  /** Tells it from other findings about the same file. */
  public static String cause(String aidId, StaffId staff, String role) {
    return aidId + "/" + staff + "/" + role;
  }

  private static Hit hit(State state, Hand hand) {
    return new Hit(
        cause(hand.aidId(), hand.staff(), hand.role()),
        state.union(),
        hand.on(),
        Map.of("staff", hand.staff().value(), "role", hand.role(), "needs", "SECOND_APPROVER"),
        List.of(hand.ref()));
  }
}

package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseAmended;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.EventNames;
import org.warmledger.events.HouseholdStated;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.ServiceEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.RosterPlace;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.Household;

/**
 * C25: who proposed, approved or delivered an aid, or handed something over with a visit or a
 * service to a household, shares an address, phone or account with its recipient, or did until the
 * file was revised; a second approver should look. Both sides are keyed hashes.
 */
public final class KinConflict extends Flag<KinConflict.State> {

  public static final String PROPOSED = "PROPOSED";
  public static final String APPROVED = "APPROVED";
  private static final String DELIVERED = "DELIVERED";
  private static final String LISTED = EventNames.of(RosterLinesListed.class).name();
  private static final String AID = "aid-";

  /** By what the recipient is or was known, and whose hands what it was given went through. */
  record State(UnionPath union, List<Head> heads, List<Paid> payees, List<Hand> hands) {
    private State now(List<Hand> others) {
      return new State(union, heads, payees, others);
    }
  }

  /** By what a head of the household was ever known on its file (ADR 0079). */
  record Head(PersonId person, Set<String> marks) {}

  /** To which account an aid went. */
  record Paid(String aidId, String account) {}

  /** What somebody did: with an aid, a visit or a service, by its id. */
  record Hand(UnionPath union, String act, StaffId staff, String role, LocalDate on, EventRef ref) {

    /** Whether only a roster tells of it yet. */
    private boolean isListed() {
      return ref.name().equals(LISTED);
    }

    /** Whether a roster brought it. */
    private boolean isOfRoster() {
      return act.startsWith(AID) && RosterPlace.of(new AidId(act)).isPresent();
    }
  }

  private final OfRoster rosters = new OfRoster();
  private final Marks marks;

  KinConflict(Marks marks) {
    super(
        CheckCode.C25_KIN_CONFLICT,
        State.class,
        Acts.OF_FILES,
        CaseArchived.class,
        CaseRevised.class,
        CaseAmended.class,
        AidProposed.class,
        AidApproved.class,
        AidRejected.class,
        CasePersonErased.class);
    this.marks = marks;
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return switch (fact.event()) {
      case ServiceEvent _ ->
          fact.service().get().flatMap(ServiceProvided::caseId).stream().map(KinConflict::file);
      case RosterEvent _ -> rosters.files(fact);
      default -> super.subjects(fact);
    };
  }

  private static FindingSubject file(CaseId id) {
    return new FindingSubject(SubjectKind.CASE, id.value());
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    State known =
        before.orElseGet(
            () -> new State(fact.union().orElseThrow(), List.of(), List.of(), List.of()));
    return switch (fact.event()) {
      case CaseEvent event -> ofFile(known, event, fact);
      case ServiceEvent event -> known.now(ofService(known.hands(), event, fact));
      case RosterEvent event -> known.now(ofRoster(known.hands(), event, subject, fact));
      default -> throw new IllegalStateException("no fact of a household");
    };
  }

  /** What is on a roster is proposed by whoever drew it up, before its approver decides. */
  private List<Hand> ofRoster(
      List<Hand> before, RosterEvent event, FindingSubject subject, Fact fact) {
    List<Hand> hands = new ArrayList<>(before);
    rosters
        .aids(fact, subject)
        .forEach(
            aid -> {
              hands.removeIf(isOf(aid));
              if (event instanceof RosterLinesListed) {
                hands.add(hand(aid, fact.context().actor(), PROPOSED, fact));
              }
            });
    return hands;
  }

  private State ofFile(State known, CaseEvent event, Fact fact) {
    List<Paid> payees = new ArrayList<>(known.payees());
    List<Head> heads = new ArrayList<>(known.heads());
    List<Hand> hands = new ArrayList<>(known.hands());
    Acts.takenBack(event)
        .ifPresent(
            act -> {
              hands.removeIf(isOf(act));
              payees.removeIf(paid -> paid.aidId().equals(act));
            });
    switch (event) {
      case HouseholdStated said -> heads.add(head(said.household()));
      case CaseAmended said -> heads.add(new Head(said.now().owner(), marks.of(said)));
      case CasePersonErased erased -> {
        heads.removeIf(head -> head.person().equals(erased.person()));
        payees.clear();
      }
      case CaseAided aid -> {
        hands.add(hand(aid.deliveredBy(), DELIVERED, fact));
        paid(aid).ifPresent(payees::add);
      }
      case AidProposed aid -> standsOnItsFile(hands, hand(aid.proposedBy(), PROPOSED, fact));
      case AidApproved aid -> hands.add(hand(aid.approvedBy(), APPROVED, fact));
      case AidRejected aid -> hands.removeIf(isOf(aid.aidId().value()));
      case CaseVisited visit when Subjects.isSome(visit.money(), visit.goods()) ->
          handedOver(fact).ifPresent(hands::add);
      default -> {}
    }
    return new State(event.union(), heads.stream().distinct().toList(), payees, hands);
  }

  /** A line of a roster stands on its file from now on. */
  private static void standsOnItsFile(List<Hand> hands, Hand proposed) {
    hands.removeIf(isOf(proposed.act()));
    hands.add(proposed);
  }

  private Head head(Household household) {
    return new Head(household.head().person(), marks.of(household));
  }

  private Optional<Paid> paid(CaseAided aid) {
    return marks.account(aid.payee()).map(account -> new Paid(aid.aidId().value(), account));
  }

  private static Predicate<Hand> isOf(String act) {
    return hand -> hand.act().equals(act);
  }

  private static List<Hand> ofService(List<Hand> before, ServiceEvent event, Fact fact) {
    List<Hand> hands = new ArrayList<>(before);
    switch (event) {
      case ServiceProvided service when Subjects.isSome(service.money(), service.goods()) ->
          handedOver(fact).ifPresent(hands::add);
      case ServiceProvided _ -> {}
      case ServiceReversed back -> hands.removeIf(isOf(back.serviceId().value()));
    }
    return hands;
  }

  /** Whoever enters it hands it over; who did in the past, an import does not say. */
  private static Optional<Hand> handedOver(Fact fact) {
    return fact.isImported()
        ? Optional.empty()
        : Optional.of(hand(fact.context().actor(), DELIVERED, fact));
  }

  private static Hand hand(StaffId staff, String role, Fact fact) {
    return hand(Acts.of(fact.event()).orElseThrow(), staff, role, fact);
  }

  private static Hand hand(String act, StaffId staff, String role, Fact fact) {
    UnionPath union = fact.union().orElseThrow();
    return new Hand(union, act, staff, role, fact.event().occurredOn(), fact.ref());
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    Set<String> recipient = new TreeSet<>();
    state.heads().forEach(head -> recipient.addAll(head.marks()));
    state.payees().forEach(paid -> recipient.add(paid.account()));
    return state.hands().stream()
        .filter(
            hand ->
                !Collections.disjoint(recipient, reference.declared(hand.union(), hand.staff())))
        .map(hand -> hit(state, hand))
        .toList();
  }

  /** Tells it from other findings about the same file. */
  public static String cause(String act, StaffId staff, String role) {
    return act + "/" + staff + "/" + role;
  }

  private static Hit hit(State state, Hand hand) {
    Hit hit =
        new Hit(
            cause(hand.act(), hand.staff(), hand.role()),
            state.union(),
            hand.on(),
            particulars(hand),
            List.of(hand.ref()));
    // What it rests on is another fact once the line is on its file.
    return hand.isOfRoster() ? hit.counting(hand.isListed() ? 0 : 1) : hit;
  }

  private static Map<String, String> particulars(Hand hand) {
    Map<String, String> said = new HashMap<>();
    said.put("staff", hand.staff().value());
    said.put("role", hand.role());
    said.put("needs", "SECOND_APPROVER");
    if (hand.isListed()) {
      said.put("roster", hand.ref().stream());
    }
    return said;
  }
}

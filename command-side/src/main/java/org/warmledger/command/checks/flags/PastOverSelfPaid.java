package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.giving.Given;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.Personal;

/**
 * C07 over the past: medical aid that was imported without a bill, or that is more than the bills
 * of it leave once all earlier aid of the file on them is taken off. What was erased since shows no
 * bill, and says nothing.
 */
final class PastOverSelfPaid extends Flag<PastOverSelfPaid.State> {

  /** What rests on bills or should, by aid, in the order of recording. */
  record State(UnionPath union, Map<String, MedicalAid> given) {}

  /**
   * One of them.
   *
   * @param fen money and goods together
   * @param bill absent where none was shown
   */
  record MedicalAid(
      AidOrigin origin, long fen, Optional<ShownBill> bill, LocalDate on, EventRef ref) {

    private boolean sharesABillWith(MedicalAid other) {
      return bill.isPresent()
          && other.bill().isPresent()
          && !Collections.disjoint(bill.get().marks(), other.bill().get().marks());
    }
  }

  /** The bills of one aid, by keyed hashes. */
  record ShownBill(List<String> marks, long selfPaidFen) {}

  private final Marks marks;

  PastOverSelfPaid(Marks marks) {
    super(
        CheckCode.C07_MEDICAL_OVER_SELF_PAID,
        State.class,
        CaseAided.class,
        AidProposed.class,
        AidRejected.class,
        AidLapsed.class,
        AidReversed.class);
    this.marks = marks;
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    boolean concerns =
        switch (fact.event()) {
          case CaseAided aided -> isPast(aided);
          case AidProposed proposed -> proposed.bills().isPresent();
          case AidReversed back -> back.terms().category().needsBills();
          case AidRejected _, AidLapsed _ -> restedOnBills(fact);
          default -> false;
        };
    return concerns ? super.subjects(fact) : Stream.empty();
  }

  private static boolean isPast(CaseAided aided) {
    AidTerms terms = aided.terms();
    return aided.origin() == AidOrigin.IMPORTED
        && terms.category().needsBills()
        && !terms.money().isNone();
  }

  private static boolean restedOnBills(Fact fact) {
    return fact.proposal().get().filter(proposed -> proposed.bills().isPresent()).isPresent();
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    AidEvent event = (AidEvent) fact.event();
    Map<String, MedicalAid> given = new LinkedHashMap<>(before.map(State::given).orElse(Map.of()));
    given.remove(event.aidId().value());
    Optional<MedicalAid> now =
        switch (event) {
          case CaseAided aided -> given(AidOrigin.IMPORTED, aided.terms(), aided.bills(), fact);
          case AidProposed proposed ->
              given(AidOrigin.CASEWORK, proposed.terms(), proposed.bills(), fact);
          default -> Optional.empty();
        };
    now.ifPresent(aid -> given.put(event.aidId().value(), aid));
    return new State(event.union(), given);
  }

  private Optional<MedicalAid> given(
      AidOrigin origin, AidTerms terms, Optional<Personal<Bills>> shown, Fact fact) {
    Optional<Bills> readable = shown.map(bills -> bills.orElse(Bills.NONE));
    return readable.filter(bills -> bills.all().isEmpty()).isPresent()
        ? Optional.empty()
        : Optional.of(
            new MedicalAid(
                origin,
                Given.worth(terms),
                readable.map(this::marked),
                fact.event().occurredOn(),
                fact.ref()));
  }

  private ShownBill marked(Bills bills) {
    return new ShownBill(
        bills.all().stream().flatMap(bill -> marks.bill(bill).stream()).distinct().toList(),
        bills.selfPaidFen());
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return Joined.hits(state.given(), (aid, upTo) -> hit(state.union(), aid, upTo));
  }

  private static Stream<Hit> hit(UnionPath union, String aid, List<MedicalAid> upTo) {
    MedicalAid last = upTo.getLast();
    if (last.origin() != AidOrigin.IMPORTED) {
      return Stream.empty();
    }
    return last.bill()
        .map(bill -> overBill(union, aid, last, upTo))
        .orElseGet(
            () -> Stream.of(hit(union, aid, last, Map.of("missing", "BILL"), List.of(last.ref()))));
  }

  private static Stream<Hit> overBill(
      UnionPath union, String aid, MedicalAid last, List<MedicalAid> upTo) {
    List<MedicalAid> together = upTo.stream().filter(last::sharesABillWith).toList();
    long given = together.stream().mapToLong(MedicalAid::fen).sum();
    long most =
        together.stream()
            .flatMap(one -> one.bill().stream())
            .mapToLong(ShownBill::selfPaidFen)
            .min()
            .orElse(0);
    return given <= most
        ? Stream.empty()
        : Stream.of(
            hit(
                union,
                aid,
                last,
                Map.of("fen", Long.toString(given), "selfPaidFen", Long.toString(most)),
                together.reversed().stream().map(MedicalAid::ref).toList()));
  }

  private static Hit hit(
      UnionPath union,
      String aid,
      MedicalAid last,
      Map<String, String> particulars,
      List<EventRef> evidence) {
    return new Hit("past " + aid, union, last.on(), particulars, evidence);
  }
}

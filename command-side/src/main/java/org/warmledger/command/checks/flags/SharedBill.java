package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/**
 * C07: aid of several files rests on one bill, until all but one of them is turned down, lapses or
 * is taken back. Bills are known by keyed hashes only: of number and day, of number and hospital.
 * Each union is told of its own files and that there are others, never which.
 */
final class SharedBill extends Flag<SharedBill.State> {

  /** What rests on the bill, by aid, in the order in which it was proposed. */
  record State(Map<String, BilledAid> aids) {}

  /**
   * One aid.
   *
   * @param told the mark under which its bill is told of first, where this is another
   */
  record BilledAid(
      String file, UnionPath union, LocalDate on, EventRef ref, Optional<String> told) {}

  private final Marks marks;

  SharedBill(Marks marks) {
    super(CheckCode.C07_MEDICAL_OVER_SELF_PAID, State.class);
    this.marks = marks;
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    Optional<AidProposed> proposal =
        switch (fact.event()) {
          case AidProposed proposed -> Optional.of(proposed);
          case AidRejected rejected -> fact.proposal().get();
          case AidLapsed lapsed -> fact.proposal().get();
          case AidReversed reversed -> fact.proposal().get();
          default -> Optional.empty();
        };
    return proposal.stream()
        .flatMap(SharedBill::bills)
        .flatMap(bill -> marks.bill(bill).stream())
        .distinct()
        .map(mark -> new FindingSubject(SubjectKind.BILL, mark));
  }

  private static Stream<Bill> bills(AidProposed proposal) {
    return proposal.bills().map(bills -> bills.orElse(Bills.NONE)).stream()
        .flatMap(bills -> bills.all().stream());
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    AidEvent event = (AidEvent) fact.event();
    Map<String, BilledAid> aids = new LinkedHashMap<>(before.map(State::aids).orElse(Map.of()));
    String id = event.aidId().value();
    if (event instanceof AidProposed proposed) {
      aids.put(
          id,
          new BilledAid(
              event.caseId().value(),
              event.union(),
              event.occurredOn(),
              fact.ref(),
              told(proposed, subject.id())));
    } else {
      aids.remove(id);
    }
    return new State(aids);
  }

  private Optional<String> told(AidProposed proposed, String mark) {
    return bills(proposed)
        .map(marks::bill)
        .filter(of -> of.contains(mark))
        .map(List::getFirst)
        .findFirst()
        .filter(first -> !first.equals(mark));
  }

  /** What is spelled alike has all of its marks in common, and is told of once. */
  private static boolean areToldElsewhere(List<BilledAid> uses) {
    Set<Optional<String>> told = uses.stream().map(BilledAid::told).collect(Collectors.toSet());
    return told.size() == 1 && !told.contains(Optional.<String>empty());
  }

  /** Whatever joins is found by itself: that what was there before may be says nothing of it. */
  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    List<Map.Entry<String, BilledAid>> uses = List.copyOf(state.aids().entrySet());
    return IntStream.range(1, uses.size())
        .boxed()
        .flatMap(last -> joined(uses.get(last).getKey(), uses.subList(0, last + 1)))
        .toList();
  }

  private static Stream<Hit> joined(String aid, List<Map.Entry<String, BilledAid>> known) {
    List<BilledAid> uses = known.stream().map(Map.Entry::getValue).toList();
    long files = uses.stream().map(BilledAid::file).distinct().count();
    if (files < 2 || areToldElsewhere(uses)) {
      return Stream.empty();
    }
    // The newest first: it is what somebody is to decide on.
    return uses.reversed().stream()
        .collect(Collectors.groupingBy(BilledAid::union, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(of -> hit(aid, of.getKey(), of.getValue(), files));
  }

  private static Hit hit(String joined, UnionPath union, List<BilledAid> own, long files) {
    return new Hit(
        "bill " + union.code().value() + " " + joined,
        union,
        own.stream().map(BilledAid::on).max(Comparator.naturalOrder()).orElseThrow(),
        Map.of("files", Long.toString(files)),
        own.stream().map(BilledAid::ref).toList());
  }
}

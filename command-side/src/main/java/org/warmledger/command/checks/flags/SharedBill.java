package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.EventNames;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/**
 * C07: aid of several files rests on one bill, until all but one of them is turned down, lapses or
 * is taken back. A line of a roster counts from when it is listed, so that whoever approves it sees
 * it. Bills are known by keyed hashes only: of number and day, of number and hospital. Each union
 * is told of its own files and that there are others, never which.
 */
final class SharedBill extends Flag<SharedBill.State> {

  private static final String LISTED = EventNames.of(RosterLinesListed.class).name();
  private static final String ARCHIVED = EventNames.of(CaseArchived.class).name();

  /** What rests on the bill, by aid, in the order in which it was proposed. */
  record State(Map<String, BilledAid> aids) {}

  /**
   * One aid.
   *
   * @param told the mark under which its bill is told of first, where this is another
   */
  record BilledAid(
      String file, UnionPath union, LocalDate on, EventRef ref, Optional<String> told) {

    /** A line that has not reached its file is told of with the file. */
    private Stream<EventRef> evidence() {
      return ref.name().equals(LISTED)
          ? Stream.of(new EventRef(file, 0, ARCHIVED), ref)
          : Stream.of(ref);
    }
  }

  /** The bills of a fact that is about many, by their marks: it is asked for each of them. */
  private record Marked(EventRef ref, Map<String, List<BillUse>> uses) {}

  private final Marks marks;
  private final AtomicReference<Marked> last =
      new AtomicReference<>(new Marked(new EventRef("", 0, ""), Map.of()));

  SharedBill(Marks marks) {
    super(CheckCode.C07_MEDICAL_OVER_SELF_PAID, State.class);
    this.marks = marks;
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return marked(fact).keySet().stream().map(mark -> new FindingSubject(SubjectKind.BILL, mark));
  }

  private Map<String, List<BillUse>> marked(Fact fact) {
    return last.updateAndGet(
            known -> known.ref().equals(fact.ref()) ? known : new Marked(fact.ref(), uses(fact)))
        .uses();
  }

  private Map<String, List<BillUse>> uses(Fact fact) {
    Map<String, List<BillUse>> uses = new LinkedHashMap<>();
    BillUse.in(fact)
        .forEach(
            use ->
                use.bills().all().stream()
                    .flatMap(bill -> marks.bill(bill).stream())
                    .distinct()
                    .forEach(
                        mark -> uses.computeIfAbsent(mark, unused -> new ArrayList<>()).add(use)));
    return uses;
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    Map<String, BilledAid> aids = new LinkedHashMap<>(before.map(State::aids).orElse(Map.of()));
    for (BillUse use : marked(fact).getOrDefault(subject.id(), List.of())) {
      if (use.isOver()) {
        aids.remove(use.aid());
      } else {
        aids.put(
            use.aid(),
            new BilledAid(
                use.file(),
                use.union(),
                fact.event().occurredOn(),
                fact.ref(),
                told(use, subject.id())));
      }
    }
    return new State(aids);
  }

  private Optional<String> told(BillUse use, String mark) {
    return use.bills().all().stream()
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

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return Joined.hits(state.aids(), SharedBill::joined);
  }

  private static Stream<Hit> joined(String aid, List<BilledAid> uses) {
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
        own.stream().flatMap(BilledAid::evidence).distinct().toList());
  }
}

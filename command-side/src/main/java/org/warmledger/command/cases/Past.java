package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.AttachmentAdded;
import org.warmledger.events.CaseAmended;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.TransferOffered;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.AmendmentId;
import org.warmledger.events.ids.AttachmentId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Dependants;
import org.warmledger.events.values.Household;

/**
 * What a file goes back to when facts of it are taken back, and which were.
 *
 * @param keepers the unions that it was moved from, and when, in order
 * @param papers its paper copy, and what is attached to it
 * @param endings how it was closed, in order
 * @param reopenings when it was opened again, in order
 * @param said what it said of the household, from its archiving on
 * @param got whom aid and visits reached while somebody else headed the household
 * @param lifted who took out of the way what kept aid from the household
 * @param moving between which unions it moves
 */
public record Past(
    List<Keeper> keepers,
    FilePapers papers,
    List<CaseClosed> endings,
    List<Reopening> reopenings,
    Set<Gone> takenBack,
    HouseholdsSaid said,
    Map<String, PersonId> got,
    List<Lifted> lifted,
    Moving moving) {

  public static final String AMENDMENT = "AMENDMENT";
  public static final String VISIT = "VISIT";
  public static final String CLOSURE = "CLOSURE";
  public static final String REOPENING = "REOPENING";
  public static final String TRANSFER = "TRANSFER";

  static final Past NONE =
      new Past(
          List.of(),
          FilePapers.NONE,
          List.of(),
          List.of(),
          Set.of(),
          HouseholdsSaid.NOTHING,
          Map.of(),
          List.of(),
          Moving.NOWHERE);

  /** A union that had the file until it was moved. */
  public record Keeper(UnionPath union, LocalDate until) {}

  /**
   * A file was opened again.
   *
   * @param after the closure before it
   * @param moves how often the file had been moved by then
   */
  public record Reopening(CaseClosed after, LocalDate on, int moves) {}

  /**
   * What one hand took out of the way.
   *
   * @param on the day of it; none of a family that fell back, with which everything begins anew
   * @param aids that were on their way then
   */
  public record Lifted(StaffId by, Optional<LocalDate> on, Set<AidId> aids) {}

  /** A fact that was taken back, by what it was and its id, which may be empty. */
  public record Gone(String kind, String about) {}

  /** The union that it was moved from last. */
  public Optional<Keeper> lastKeeper() {
    return last(keepers);
  }

  /** All that had it, up to the one that has it now. */
  public List<UnionPath> keepersUpTo(UnionPath now) {
    return and(keepers.stream().map(Keeper::union).toList(), now);
  }

  /** How it was opened again last. */
  public Optional<Reopening> lastReopening() {
    return last(reopenings);
  }

  /** Whether such a fact was taken back, and so doesn't happen again by itself. */
  public boolean tookBack(String kind, Object about) {
    return takenBack.contains(new Gone(kind, about.toString()));
  }

  /** Of what is not there: so already where it was taken back, and otherwise not to be found. */
  public Decision<CaseEvent> gone(String kind, Object about, RejectionCode unknown) {
    return tookBack(kind, about) ? Decision.alreadySo() : Decision.reject(unknown);
  }

  /** Who headed the household when it got that, if somebody else does now. */
  Optional<PersonId> gotBy(String act) {
    return Optional.ofNullable(got.get(act));
  }

  /** What was given so far stays with whom it was given to. */
  Past got(PersonId head, Collection<String> acts) {
    Map<String, PersonId> more = new HashMap<>(got);
    acts.forEach(act -> more.putIfAbsent(act, head));
    return new Past(keepers, papers, endings, reopenings, takenBack, said, more, lifted, moving);
  }

  /** Whether that somebody took out of the way what kept that aid from the household. */
  public boolean isLiftedBy(StaffId somebody, AidId aid) {
    return lifted.stream().anyMatch(one -> one.by().equals(somebody) && one.aids().contains(aid));
  }

  /** Whether they did so on that day or later. */
  public boolean isLiftedBy(StaffId somebody, LocalDate since) {
    return lifted.stream()
        .filter(one -> one.by().equals(somebody))
        .flatMap(one -> one.on().stream())
        .anyMatch(on -> !on.isBefore(since));
  }

  Past lifting(Lifted one) {
    return new Past(
        keepers, papers, endings, reopenings, takenBack, said, got, and(lifted, one), moving);
  }

  /** Whether it says otherwise than it did at first. */
  public boolean isChanged() {
    return said.each().size() > 1 || !said.amendments().isEmpty();
  }

  /** How many depended on the worker, each time that it said who lives there. */
  public Dependants dependants() {
    return said.dependants();
  }

  Past saying(Household household) {
    return saying(said.and(household));
  }

  Past counted(Dependants dependants) {
    return saying(said.counted(dependants));
  }

  private Past saying(HouseholdsSaid said) {
    return new Past(keepers, papers, endings, reopenings, takenBack, said, got, lifted, moving);
  }

  /** An amendment that stands. */
  public Optional<CaseAmended> amendment(AmendmentId id) {
    return said.amendment(id);
  }

  Past amended(CaseAmended event) {
    return event
        .takesBack()
        .map(back -> without(AMENDMENT, back.value()))
        .orElse(this)
        .saying(said.amended(event));
  }

  Past moved(UnionPath from, LocalDate on) {
    return with(and(keepers, new Keeper(from, on)), papers);
  }

  /** Who moved it last, as long as nothing else has happened to it since. */
  Optional<UnionPath> sender() {
    return moving.sender();
  }

  /** Which union is asked to take it over, or was and does not. */
  public Optional<Offer> offer() {
    return moving.offer();
  }

  /** Whose work it is. */
  public Optional<StaffId> assignee() {
    return moving.assignee();
  }

  /** The offer that waits to be answered. */
  public Optional<TransferOffered> waiting() {
    return offer().filter(Offer.Waiting.class::isInstance).map(Offer::made);
  }

  /** By whom it may be fetched back from now on, and who is asked to take it. */
  Past moving(Moving now) {
    return new Past(keepers, papers, endings, reopenings, takenBack, said, got, lifted, now);
  }

  Past movedBack() {
    return with(withoutLast(keepers), papers);
  }

  /** What confirmed the paper copy last. */
  public Optional<PaperConfirmed> paper() {
    return papers.last();
  }

  Past confirmed(PaperConfirmed paper) {
    return with(keepers, papers.and(paper));
  }

  Past unconfirmed() {
    return with(keepers, papers.withoutLast());
  }

  Past attached(AttachmentAdded added) {
    return with(keepers, papers.and(added));
  }

  Past without(AttachmentId attachment) {
    return with(keepers, papers.without(attachment));
  }

  /** Of this closure nobody has said yet that it was a mistake, whatever was said of another. */
  Past closed(CaseClosed event) {
    Set<Gone> rest = new LinkedHashSet<>(takenBack);
    rest.remove(new Gone(CLOSURE, ""));
    return new Past(
        keepers, papers, and(endings, event), reopenings, rest, said, got, lifted, moving);
  }

  Past notClosed() {
    return during(withoutLast(endings), reopenings);
  }

  Past reopened(LocalDate on) {
    return during(endings, and(reopenings, new Reopening(endings.getLast(), on, keepers.size())));
  }

  Past notReopened() {
    return during(endings, withoutLast(reopenings));
  }

  Past without(String kind, String about) {
    Set<Gone> more = new LinkedHashSet<>(takenBack);
    more.add(new Gone(kind, about));
    return new Past(keepers, papers, endings, reopenings, more, said, got, lifted, moving);
  }

  private Past with(List<Keeper> keepers, FilePapers papers) {
    return new Past(keepers, papers, endings, reopenings, takenBack, said, got, lifted, moving);
  }

  private Past during(List<CaseClosed> endings, List<Reopening> reopenings) {
    return new Past(keepers, papers, endings, reopenings, takenBack, said, got, lifted, moving);
  }

  private static <T> Optional<T> last(List<T> known) {
    return known.isEmpty() ? Optional.empty() : Optional.of(known.getLast());
  }

  private static <T> List<T> and(List<T> known, T one) {
    return Stream.concat(known.stream(), Stream.of(one)).toList();
  }

  private static <T> List<T> withoutLast(List<T> known) {
    return known.subList(0, known.size() - 1);
  }
}

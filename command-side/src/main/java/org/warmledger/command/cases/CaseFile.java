package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.Gave;
import org.warmledger.command.giving.Billed;
import org.warmledger.command.giving.FileView;
import org.warmledger.command.streams.NewlySealed;
import org.warmledger.events.AttachmentAdded;
import org.warmledger.events.CaseAmended;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.AttachmentId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.VisitNotes;
import org.warmledger.events.values.WorkerDetails;

/**
 * What the rules need to know of a file.
 *
 * @param union the union that keeps it now
 * @param periods when it was open, in order
 * @param visits what each visit left to be done
 * @param erased persons of the household who were erased
 * @param notices public notices about the household
 * @param checks what the means checks found
 * @param made the visits as they were recorded
 * @param bills what each aid that rests on bills was proposed with
 * @param past what it goes back to when facts of it are taken back
 */
public record CaseFile(
    CaseId id,
    UnionPath union,
    Hardship hardship,
    Household household,
    List<OpenPeriod> periods,
    Map<VisitId, FollowUp> visits,
    Map<AidId, AidState> aids,
    Set<PersonId> erased,
    Map<NoticeId, Notice> notices,
    Checks checks,
    Map<VisitId, CaseVisited> made,
    Map<AidId, Personal<Bills>> bills,
    Past past)
    implements FileView {

  private static final Set<Object> SAYING_NOTHING = Set.of(Note.EMPTY, new VisitNotes("", ""));

  static CaseFile archived(CaseArchived event) {
    return new CaseFile(
        event.caseId(),
        event.union(),
        event.hardship(),
        event.household(),
        List.of(OpenPeriod.since(event.occurredOn())),
        Map.of(),
        Map.of(),
        Set.of(),
        Map.of(),
        Checks.NONE,
        Map.of(),
        Map.of(),
        Past.NONE.saying(event.household()));
  }

  @Override
  public PersonId head() {
    return household.head().person();
  }

  @Override
  public Optional<String> headName() {
    return household.head().details().known().map(WorkerDetails::name);
  }

  /** Whether nobody is left whom money or goods could be handed to. */
  public boolean isOfSomebodyErased() {
    return erased.contains(head());
  }

  /**
   * To be sealed with the head's key. Once the head was erased there is none, and the stream
   * refuses what says something (ADR 0075).
   */
  public <T> Personal<T> personal(T value) {
    return SAYING_NOTHING.contains(value) ? ours(value) : Personal.of(head(), value);
  }

  /** Words of the ledger's own, of which nothing is lost when they cannot be sealed any more. */
  public <T> Personal<T> ours(T value) {
    return isOfSomebodyErased() ? Personal.erased(head()) : Personal.of(head(), value);
  }

  /** Why the facts cannot be written: the key that they would be sealed with is destroyed. */
  Optional<RejectionCode> refusal(List<? extends CaseEvent> facts) {
    return erased.isEmpty() || Collections.disjoint(erased, NewlySealed.owners(facts))
        ? Optional.empty()
        : Optional.of(RejectionCode.PERSON_ERASED);
  }

  @Override
  public boolean isOpenOn(LocalDate day) {
    return periods.stream().anyMatch(period -> period.contains(day));
  }

  @Override
  public LocalDate archivedOn() {
    return periods.getFirst().from();
  }

  @Override
  public LocalDate openedOn() {
    return periods.getLast().from();
  }

  @Override
  public Stream<Gave> gave() {
    return WhoGot.of(this);
  }

  @Override
  public Stream<Billed> billed() {
    return bills.entrySet().stream()
        .flatMap(
            of ->
                aid(of.getKey()).flatMap(AidState::asked).stream()
                    .map(terms -> Billed.of(of.getValue().orElse(Bills.NONE), terms)));
  }

  @Override
  public Stream<Announced> announced() {
    return notices.values().stream().map(notice -> notice);
  }

  @Override
  public Optional<LocalDate> excludedOn() {
    return means().excludedOn();
  }

  /** How far an aid of it has come; none of what nobody proposed. */
  public Optional<AidState> aid(AidId aid) {
    return Optional.ofNullable(aids.get(aid));
  }

  CaseFile revised(Hardship hardship, Household household) {
    return new CaseFile(
        id, union, hardship, household, periods, visits, aids, erased, notices, checks, made, bills,
        past);
  }

  CaseFile amended(CaseAmended event) {
    // Of somebody erased nothing is known of it any more.
    Household now = event.now().known().map(part -> part.on(household)).orElse(household);
    return revised(hardship, now).past(past.amended(event));
  }

  CaseFile movedTo(UnionPath union) {
    return new CaseFile(
        id, union, hardship, household, periods, visits, aids, erased, notices, checks, made, bills,
        past);
  }

  CaseFile closedOn(LocalDate day) {
    return during(and(neverReopened().periods, periods.getLast().until(day)));
  }

  CaseFile reopenedOn(LocalDate day) {
    return during(and(periods, OpenPeriod.since(day)));
  }

  private CaseFile during(List<OpenPeriod> periods) {
    return new CaseFile(
        id, union, hardship, household, periods, visits, aids, erased, notices, checks, made, bills,
        past);
  }

  /** Nothing is left to be done of a visit until it says so. */
  CaseFile visited(CaseVisited visit) {
    return visiting(
        Grown.with(visits, visit.visitId(), new FollowUp.None()),
        Grown.with(made, visit.visitId(), visit));
  }

  CaseFile visited(VisitId visit, FollowUp followUp) {
    return visiting(Grown.with(visits, visit, followUp), made);
  }

  CaseFile withoutVisit(VisitId visit) {
    return visiting(Grown.without(visits, visit), Grown.without(made, visit));
  }

  private CaseFile visiting(Map<VisitId, FollowUp> visits, Map<VisitId, CaseVisited> made) {
    return new CaseFile(
        id, union, hardship, household, periods, visits, aids, erased, notices, checks, made, bills,
        past);
  }

  CaseFile aid(AidId aid, AidState state) {
    Map<AidId, AidState> aids = Grown.with(this.aids, aid, state);
    return new CaseFile(
        id, union, hardship, household, periods, visits, aids, erased, notices, checks, made, bills,
        past);
  }

  CaseFile billed(AidId aid, Personal<Bills> shown) {
    return resting(Grown.with(bills, aid, shown));
  }

  /** As if that aid rested on no bill. */
  public CaseFile unbilled(AidId aid) {
    return resting(Grown.without(bills, aid));
  }

  private CaseFile resting(Map<AidId, Personal<Bills>> bills) {
    return new CaseFile(
        id, union, hardship, household, periods, visits, aids, erased, notices, checks, made, bills,
        past);
  }

  CaseFile notice(NoticeId notice, Notice state) {
    return announcing(Grown.with(notices, notice, state));
  }

  CaseFile withoutNotice(NoticeId notice) {
    return announcing(Grown.without(notices, notice));
  }

  private CaseFile announcing(Map<NoticeId, Notice> notices) {
    return new CaseFile(
        id, union, hardship, household, periods, visits, aids, erased, notices, checks, made, bills,
        past);
  }

  /** What is attached to it. */
  public Map<AttachmentId, AttachmentAdded> attachments() {
    return past.papers().attached();
  }

  /** What the last means check says. */
  public Means means() {
    return checks.means();
  }

  CaseFile checks(Checks checks) {
    return new CaseFile(
        id, union, hardship, household, periods, visits, aids, erased, notices, checks, made, bills,
        past);
  }

  CaseFile past(Past past) {
    return new CaseFile(
        id, union, hardship, household, periods, visits, aids, erased, notices, checks, made, bills,
        past);
  }

  /** Open again as if it had never been closed. */
  CaseFile neverClosed() {
    return during(and(neverReopened().periods, OpenPeriod.since(periods.getLast().from())));
  }

  /** As if it had not been opened again. */
  public CaseFile neverReopened() {
    return during(periods.subList(0, periods.size() - 1));
  }

  CaseFile erased(PersonId person) {
    Set<PersonId> erased = new LinkedHashSet<>(this.erased);
    erased.add(person);
    return new CaseFile(
        id, union, hardship, household, periods, visits, aids, erased, notices, checks, made, bills,
        past);
  }

  private static <T> List<T> and(List<T> known, T one) {
    return Stream.concat(known.stream(), Stream.of(one)).toList();
  }

  @Override
  public String toString() {
    return id.value();
  }
}

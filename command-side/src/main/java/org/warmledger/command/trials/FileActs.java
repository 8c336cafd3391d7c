package org.warmledger.command.trials;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.warmledger.command.cases.AidRules;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.HardshipCase;
import org.warmledger.command.cases.OtherFiles;
import org.warmledger.command.cases.approveaid.ApproveAid;
import org.warmledger.command.cases.approveaid.ApproveAidRule;
import org.warmledger.command.cases.decideappeal.DecideAppeal;
import org.warmledger.command.cases.decideappeal.DecideAppealRule;
import org.warmledger.command.cases.deliveraid.DeliverAid;
import org.warmledger.command.cases.deliveraid.DeliverAidRule;
import org.warmledger.command.cases.proposeaid.ProposeAid;
import org.warmledger.command.cases.proposeaid.ProposeAidRule;
import org.warmledger.command.cases.publishnotice.NoticeTerm;
import org.warmledger.command.cases.publishnotice.PublishNotice;
import org.warmledger.command.cases.publishnotice.PublishNoticeRule;
import org.warmledger.command.cases.recordpastaid.RecordPastAid;
import org.warmledger.command.cases.recordpastaid.RecordPastAidRule;
import org.warmledger.command.cases.recordvisit.RecordVisit;
import org.warmledger.command.cases.recordvisit.RecordVisitRule;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.Thresholds;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.funds.Gave;
import org.warmledger.command.giving.Given;
import org.warmledger.command.persons.PersonState;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ServiceEvent;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.CapUnit;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Cap;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.VisitNotes;

/** Files as they stood, and what was done on them that a rule may refuse. */
final class FileActs {

  /** A file as it stood, and its people. */
  private record Then(CaseState file, Function<PersonId, PersonState> persons) {}

  /** What was done, and the rule that let it in. */
  private record Act(
      String id, Map<String, String> particulars, Function<Reference, Decision<?>> rule) {}

  private final FundActs funds;
  private final ServiceActs services = new ServiceActs();
  private final Map<CaseId, CaseState> files = new HashMap<>();

  FileActs(FundActs funds) {
    this.funds = funds;
  }

  int size() {
    return files.size();
  }

  /** The union that keeps the file. */
  Optional<UnionPath> keeper(CaseId id) {
    return file(id).content().map(CaseFile::union);
  }

  /** Nothing is decided on it anew: it counts for what is. */
  Optional<Question> take(ServiceEvent event) {
    services.take(event, this::file);
    return Optional.empty();
  }

  private CaseState file(CaseId id) {
    return files.getOrDefault(id, HardshipCase.unopened());
  }

  Optional<Question> take(CaseEvent event, Fact fact, Function<PersonId, PersonState> persons) {
    CaseState before = file(event.caseId());
    files.put(event.caseId(), HardshipCase.evolve(before, event));
    return act(event, new Then(before, persons))
        .map(
            act ->
                new Question(
                    new FindingSubject(SubjectKind.CASE, event.caseId().value()),
                    act.id(),
                    () -> keeper(event.caseId()),
                    event.occurredOn(),
                    act.particulars(),
                    List.of(fact.ref()),
                    act.rule()));
  }

  /** What the people of the file had got on others of theirs by then: caps go with them (C06). */
  private List<Gave> elsewhere(Then then) {
    return then.file().content().stream()
        .flatMap(
            file ->
                OtherFiles.gaveElsewhere(file, then.persons(), this::file, services::on).stream())
        .toList();
  }

  private Optional<Act> act(CaseEvent event, Then then) {
    CaseState file = then.file();
    return switch (event) {
      // What a roster pays is proposed with its roster and decided with the approval.
      case AidProposed aid when aid.terms().roster().isEmpty() -> Optional.of(proposed(aid, then));
      case AidApproved aid ->
          AidRules.waiting(file, aid.aidId()).map(terms -> approved(aid, terms, then));
      case CaseAided aid -> Optional.of(aided(aid, then));
      case CaseVisited visit -> Optional.of(visited(visit, then));
      case NoticePublished notice -> Optional.of(published(notice, file));
      case AppealDecided decided -> Optional.of(appealed(decided, file));
      default -> Optional.empty();
    };
  }

  private Act proposed(AidProposed event, Then then) {
    ProposeAid command =
        new ProposeAid(
            event.caseId(),
            event.aidId(),
            event.terms(),
            Note.EMPTY,
            event.bills().map(bills -> bills.orElse(Bills.NONE)).orElse(Bills.NONE),
            event.proposedBy(),
            event.occurredOn());
    return giving(
        event.aidId().value(),
        event.terms(),
        then,
        fund -> ProposeAidRule.decide(command, then.file(), fund));
  }

  private Act approved(AidApproved event, AidTerms terms, Then then) {
    ApproveAid command =
        new ApproveAid(
            event.caseId(),
            event.aidId(),
            Note.EMPTY,
            event.capOverride().map(why -> Note.EMPTY),
            event.approvedBy(),
            event.occurredOn());
    return giving(
        event.aidId().value(),
        terms,
        then,
        fund -> ApproveAidRule.decide(command, then.file(), 0, fund, Set.of()));
  }

  private Act aided(CaseAided event, Then then) {
    // Whoever was erased was paid once: what there is to say of the payee is gone, nothing else.
    Payee payee = event.payee().orElse(new Payee("", "", Optional.empty()));
    return giving(
        event.aidId().value(),
        event.terms(),
        then,
        fund ->
            event.origin() == AidOrigin.IMPORTED
                ? RecordPastAidRule.decide(past(event, payee), then.file())
                : DeliverAidRule.decide(
                    delivery(event, payee), then.file(), DeliverAidRule.Involved.UNKNOWN));
  }

  private static RecordPastAid past(CaseAided event, Payee payee) {
    return new RecordPastAid(
        event.caseId(),
        event.aidId(),
        event.terms(),
        payee,
        event.receipt(),
        event.bills().map(bills -> bills.orElse(Bills.NONE)).orElse(Bills.NONE),
        event.source(),
        event.deliveredBy(),
        event.occurredOn());
  }

  private static DeliverAid delivery(CaseAided event, Payee payee) {
    return new DeliverAid(
        event.caseId(),
        event.aidId(),
        payee,
        event.receipt(),
        event.terms().roster().map(byBank -> DeliverAid.Word.BANK).orElse(DeliverAid.Word.STAFF),
        event.deliveredBy(),
        event.occurredOn());
  }

  private Act visited(CaseVisited event, Then then) {
    RecordVisit command =
        new RecordVisit(
            event.caseId(),
            event.visitId(),
            event.campaign(),
            event.fund(),
            new VisitNotes("", ""),
            event.money(),
            event.goods(),
            event.receipt(),
            event.plan(),
            event.past(),
            Optional.empty(),
            Optional.empty(),
            event.occurredOn());
    return giving(
        event.visitId().value(),
        Given.on(event).terms(),
        then,
        fund -> RecordVisitRule.decide(command, then.file(), fund));
  }

  /** Something that is given, out of its fund as it was. */
  private Act giving(
      String id, AidTerms terms, Then then, Function<Optional<FundFacts>, Decision<?>> rule) {
    List<Gave> elsewhere = elsewhere(then);
    Optional<FundFacts> fund =
        terms.fund().flatMap(funds::find).map(known -> known.alsoGave(elsewhere));
    return new Act(
        id,
        Map.of("category", terms.category().name(), "fen", Long.toString(Given.worth(terms))),
        by -> rule.apply(capped(fund, by)));
  }

  /** The fund with the caps that are tried beside its own (C06). */
  private static Optional<FundFacts> capped(Optional<FundFacts> fund, Reference by) {
    return fund.map(
        known -> {
          Thresholds tried =
              by.thresholds(CheckCode.C06_CAP_EXCEEDED, known.union(), known.scope().from());
          return known.withCaps(
              Stream.of(
                      cap(CapUnit.TIME, tried.tried("timeFen")),
                      cap(CapUnit.HOUSEHOLD_YEAR, tried.tried("householdYearFen")))
                  .flatMap(Optional::stream)
                  .toList());
        });
  }

  private static Optional<Cap> cap(CapUnit per, Optional<Long> fen) {
    return fen.map(most -> new Cap(Optional.empty(), per, new Money(most)));
  }

  private Act published(NoticePublished event, CaseState file) {
    PublishNotice command =
        new PublishNotice(
            event.caseId(),
            event.noticeId(),
            event.from(),
            event.to(),
            event.text(),
            event.occurredOn());
    return new Act(
        event.noticeId().value(),
        Map.of(),
        by ->
            PublishNoticeRule.decide(
                command, file, NoticeTerm.of(by, event.union(), event.from())));
  }

  private static Act appealed(AppealDecided event, CaseState file) {
    DecideAppeal command =
        new DecideAppeal(
            event.caseId(),
            event.checkId(),
            event.outcome(),
            Note.EMPTY,
            event.decidedBy(),
            event.occurredOn());
    return new Act(event.checkId().value(), Map.of(), by -> DecideAppealRule.decide(command, file));
  }
}

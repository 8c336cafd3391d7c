package org.warmledger.query.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.LedgerCalendar;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Sight;
import org.warmledger.platform.waiting.WaitingImport;
import org.warmledger.platform.waiting.WaitingImports;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.approvals.ApprovalView.Beside;
import org.warmledger.query.approvals.ApprovalView.Id;
import org.warmledger.query.approvals.ApprovalView.Kind;
import org.warmledger.query.approvals.ApprovalView.Particulars;
import org.warmledger.query.approvals.ApprovalView.Request;
import org.warmledger.query.approvals.ApprovalView.Shown;
import org.warmledger.query.approvals.ApprovalView.ToGive;
import org.warmledger.query.approvals.ApprovalView.Which;
import org.warmledger.query.casedetails.FileAccounts;
import org.warmledger.query.casefile.Aid;
import org.warmledger.query.casesearch.CaseNames;
import org.warmledger.query.erasures.ErasureLookup;
import org.warmledger.query.erasures.ErasureRecord;
import org.warmledger.query.findings.OpenFindings.SecondApproval;
import org.warmledger.query.masking.Masking;
import org.warmledger.query.rosters.LineChange.AccountOwner;
import org.warmledger.query.rosters.RosterLookup;
import org.warmledger.query.rosters.WaitingCorrection;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;

/**
 * What waits for a second person and is decided on where the rest of it stands: on its roster, its
 * file, among erasures or imports.
 */
@Component
record OfOtherPages(
    RosterLookup rosters,
    AidsOfKin aidsOfKin,
    ErasureLookup erasures,
    WaitingImports imports,
    PleaLookup pleas,
    FileAccounts accounts,
    CaseNames names,
    Unions unions,
    Masking masking) {

  /** For what is held against something else and not shown. */
  private static final Masking.Lens HELD_AGAINST = Masking.Lens.of(Sight.WHOLE, LocalDate.MAX);

  /**
   * Those that are the caller's act.
   *
   * @param position up to which files and funds have been read
   */
  List<ApprovalView> waitingFor(Caller caller, UnionCode union, long position) {
    return Stream.of(
            corrections(caller, union),
            secondApprovals(caller, union, position),
            erasures(caller, union),
            imports(caller, union),
            pleas(caller, union))
        .flatMap(some -> some)
        .filter(one -> one.kind().isActOf(caller.role()))
        .toList();
  }

  private Stream<ApprovalView> corrections(Caller caller, UnionCode union) {
    if (!Kind.CORRECTION.isActOf(caller.role())) {
      return Stream.empty();
    }
    List<WaitingCorrection> waiting = rosters.correctionsFor(caller, union, masking.lens(caller));
    Map<String, String> named =
        accounts.of(
            waiting.stream().map(WaitingCorrection::caseId).distinct().toList(), HELD_AGAINST);
    return waiting.stream().map(one -> view(one, Optional.ofNullable(named.get(one.caseId()))));
  }

  private ApprovalView view(WaitingCorrection one, Optional<String> account) {
    return new ApprovalView(
        Kind.CORRECTION,
        Which.of(Map.of(Id.CASE, one.caseId(), Id.ROSTER, one.rosterId())),
        ToGive.lines(Optional.of(one.category()), one.money(), 1),
        request(Optional.of(one.title()), one.enteredBy(), one.enteredOn(), one.union().code()),
        shown(one.version()),
        Particulars.NONE,
        Beside.line(one, one.change().with(owner(one, account))));
  }

  /** Whether the other account is the file's: what is paid elsewhere is a finding (C09). */
  private static AccountOwner owner(WaitingCorrection one, Optional<String> account) {
    if (account.isEmpty()) {
      return AccountOwner.FILE_NAMES_NONE;
    }
    return one.account().equals(account) ? AccountOwner.OF_THE_FILE : AccountOwner.NOT_OF_THE_FILE;
  }

  private Stream<ApprovalView> secondApprovals(Caller caller, UnionCode union, long position) {
    if (!Kind.SECOND_APPROVAL.isActOf(caller.role())) {
      return Stream.empty();
    }
    List<AidsOfKin.OfKin> waiting = aidsOfKin.waitingFor(caller, union);
    Map<String, Optional<String>> heads =
        names.of(
            waiting.stream().flatMap(one -> one.finding().caseId().stream()).distinct().toList());
    Masking.Lens lens = masking.lens(caller);
    return waiting.stream().map(one -> view(one.finding(), one.aid(), heads, lens, position));
  }

  private ApprovalView view(
      SecondApproval one,
      Aid aid,
      Map<String, Optional<String>> heads,
      Masking.Lens lens,
      long position) {
    return new ApprovalView(
        Kind.SECOND_APPROVAL,
        Which.of(
            Map.of(Id.FINDING, one.findingId(), Id.AID, aid.aidId().value()),
            Id.CASE,
            one.caseId()),
        ToGive.of(aid.terms()),
        new Request(
            one.caseId().flatMap(id -> heads.getOrDefault(id, Optional.empty())),
            false,
            aid.proposed().flatMap(step -> lens.words(step.reason())),
            one.staff(),
            one.raisedOn(),
            unions.named(one.union())),
        Shown.of(one.version(), Answers.etag(one.version(), Optional.of(position))),
        Particulars.NONE,
        Beside.NONE);
  }

  private Stream<ApprovalView> erasures(Caller caller, UnionCode union) {
    if (!Kind.ERASURE.isActOf(caller.role())) {
      return Stream.empty();
    }
    List<ErasureRecord> waiting = erasures.waitingFor(caller, union);
    Map<String, Optional<String>> heads =
        names.of(waiting.stream().map(one -> one.told().caseId()).distinct().toList());
    return waiting.stream().map(one -> view(one, heads));
  }

  private ApprovalView view(ErasureRecord one, Map<String, Optional<String>> heads) {
    ErasureRecord.ToldErasure told = one.told();
    return new ApprovalView(
        Kind.ERASURE,
        Which.of(Map.of(Id.CASE, told.caseId(), Id.PERSON, told.personId())),
        ToGive.NOTHING,
        request(
            heads.getOrDefault(told.caseId(), Optional.empty()),
            told.askedBy(),
            told.askedOn(),
            one.union().code()),
        shown(told.version()),
        Particulars.NONE,
        Beside.NONE);
  }

  private Stream<ApprovalView> imports(Caller caller, UnionCode union) {
    return Kind.IMPORT.isActOf(caller.role())
        ? imports.ofOthersThan(caller.id()).stream()
            .filter(
                one -> unions.path(one.union()).filter(path -> path.isWithin(union)).isPresent())
            .map(this::view)
        : Stream.empty();
  }

  private ApprovalView view(WaitingImport one) {
    LocalDate on = LedgerCalendar.dayOf(one.sentAt());
    return new ApprovalView(
        Kind.IMPORT,
        Which.of(
            Map.of(Id.IMPORT, one.importId(), Id.IMPORT_KIND, one.kind().toLowerCase(Locale.ROOT))),
        ToGive.lines(Optional.empty(), new Money(one.fen()), one.rows()),
        request(Optional.empty(), one.sentBy().value(), on, one.union()),
        shown(one.rows()),
        Particulars.NONE,
        Beside.NONE);
  }

  private Stream<ApprovalView> pleas(Caller caller, UnionCode union) {
    if (!Kind.APPEAL.isActOf(caller.role())) {
      return Stream.empty();
    }
    List<Pleas> files = pleas.waitingIn(union);
    Map<String, CaseNames.Headed> heads = names.headed(files.stream().map(Pleas::caseId).toList());
    return files.stream()
        .flatMap(
            file ->
                file.waiting().stream()
                    .filter(one -> !one.by().equals(caller.id().value()))
                    .map(one -> view(file, one, Optional.ofNullable(heads.get(file.caseId())))));
  }

  private ApprovalView view(Pleas file, Pleas.Plea one, Optional<CaseNames.Headed> head) {
    boolean isAppeal = one.ground() == Pleas.Ground.APPEAL;
    Map<Id, String> ids =
        isAppeal
            ? Map.of(Id.CASE, file.caseId(), Id.CHECK, one.id())
            : Map.of(Id.CASE, file.caseId(), Id.NOTICE, one.about(), Id.OBJECTION, one.id());
    return new ApprovalView(
        isAppeal ? Kind.APPEAL : Kind.OBJECTION,
        Which.of(ids),
        ToGive.NOTHING,
        request(
            head.flatMap(CaseNames.Headed::name), one.enteredBy(), one.on(), file.union().code()),
        shown(head.map(CaseNames.Headed::version).orElse(0L)),
        Particulars.NONE,
        Beside.NONE);
  }

  private Request request(Optional<String> name, String by, LocalDate on, UnionCode union) {
    return Request.of(name, by, on, unions.named(union));
  }

  private static Shown shown(long version) {
    return Shown.of(version, Answers.etag(version, Optional.empty()));
  }
}

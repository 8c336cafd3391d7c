package org.warmledger.query.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.LedgerCalendar;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Sight;
import org.warmledger.platform.waiting.WaitingImport;
import org.warmledger.platform.waiting.WaitingImports;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.approvals.ApprovalView.Beside;
import org.warmledger.query.approvals.ApprovalView.Kind;
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

  /** What one of them says of itself. */
  private record Said(
      Kind kind,
      Optional<String> caseId,
      Optional<String> rosterId,
      Optional<String> name,
      Optional<AidCategory> category,
      Money money,
      int lines,
      String by,
      LocalDate on,
      UnionCode union,
      long version,
      Beside place,
      Optional<Aid> aid) {

    private Said(
        Kind kind,
        Optional<String> caseId,
        Optional<String> rosterId,
        Optional<String> name,
        Optional<AidCategory> category,
        Money money,
        int lines,
        String by,
        LocalDate on,
        UnionCode union,
        long version,
        Beside place) {
      this(
          kind,
          caseId,
          rosterId,
          name,
          category,
          money,
          lines,
          by,
          on,
          union,
          version,
          place,
          Optional.empty());
    }
  }

  /**
   * Those that are the caller's act.
   *
   * @param position up to which files and funds have been read
   */
  List<ApprovalView> waitingFor(Caller caller, UnionCode union, long position) {
    return Stream.of(
            corrections(caller, union),
            secondApprovals(caller, union),
            erasures(caller, union),
            imports(caller, union),
            pleas(caller, union))
        .flatMap(some -> some)
        .filter(one -> one.kind().isActOf(caller.role()))
        .map(one -> view(one, masking.lens(caller), position))
        .toList();
  }

  private Stream<Said> corrections(Caller caller, UnionCode union) {
    if (!Kind.CORRECTION.isActOf(caller.role())) {
      return Stream.empty();
    }
    List<WaitingCorrection> waiting = rosters.correctionsFor(caller, union, masking.lens(caller));
    Map<String, String> named =
        accounts.of(
            waiting.stream().map(WaitingCorrection::caseId).distinct().toList(), HELD_AGAINST);
    return waiting.stream().map(one -> said(one, Optional.ofNullable(named.get(one.caseId()))));
  }

  private static Said said(WaitingCorrection one, Optional<String> account) {
    return new Said(
        Kind.CORRECTION,
        Optional.of(one.caseId()),
        Optional.of(one.rosterId()),
        Optional.of(one.title()),
        Optional.of(one.category()),
        one.money(),
        1,
        one.enteredBy(),
        one.enteredOn(),
        one.union().code(),
        one.version(),
        Beside.line(one.number(), one.what(), one.change().with(owner(one, account))));
  }

  /** Whether the other account is the file's: what is paid elsewhere is a finding (C09). */
  private static AccountOwner owner(WaitingCorrection one, Optional<String> account) {
    if (account.isEmpty()) {
      return AccountOwner.FILE_NAMES_NONE;
    }
    return one.account().equals(account) ? AccountOwner.OF_THE_FILE : AccountOwner.NOT_OF_THE_FILE;
  }

  private Stream<Said> secondApprovals(Caller caller, UnionCode union) {
    if (!Kind.SECOND_APPROVAL.isActOf(caller.role())) {
      return Stream.empty();
    }
    List<AidsOfKin.OfKin> waiting = aidsOfKin.waitingFor(caller, union);
    Map<String, Optional<String>> heads =
        names.of(
            waiting.stream().flatMap(one -> one.finding().caseId().stream()).distinct().toList());
    return waiting.stream().map(one -> said(one.finding(), one.aid(), heads));
  }

  private static Said said(SecondApproval one, Aid aid, Map<String, Optional<String>> heads) {
    return new Said(
        Kind.SECOND_APPROVAL,
        one.caseId(),
        Optional.empty(),
        one.caseId().flatMap(id -> heads.getOrDefault(id, Optional.empty())),
        Optional.of(aid.terms().category()),
        aid.terms().money(),
        0,
        one.staff(),
        one.raisedOn(),
        one.union(),
        one.version(),
        Beside.finding(one.findingId()),
        Optional.of(aid));
  }

  private Stream<Said> erasures(Caller caller, UnionCode union) {
    if (!Kind.ERASURE.isActOf(caller.role())) {
      return Stream.empty();
    }
    List<ErasureRecord> waiting = erasures.waitingFor(caller, union);
    Map<String, Optional<String>> heads =
        names.of(waiting.stream().map(one -> one.told().caseId()).distinct().toList());
    return waiting.stream().map(one -> said(one, heads));
  }

  private static Said said(ErasureRecord one, Map<String, Optional<String>> heads) {
    return new Said(
        Kind.ERASURE,
        Optional.of(one.told().caseId()),
        Optional.empty(),
        heads.getOrDefault(one.told().caseId(), Optional.empty()),
        Optional.empty(),
        Money.NONE,
        0,
        one.told().askedBy(),
        one.told().askedOn(),
        one.union().code(),
        one.told().version(),
        Beside.person(one.told().personId()));
  }

  private Stream<Said> imports(Caller caller, UnionCode union) {
    return Kind.IMPORT.isActOf(caller.role())
        ? imports.ofOthersThan(caller.id()).stream()
            .filter(
                one -> unions.path(one.union()).filter(path -> path.isWithin(union)).isPresent())
            .map(OfOtherPages::said)
        : Stream.empty();
  }

  private static Said said(WaitingImport one) {
    return new Said(
        Kind.IMPORT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Money(one.fen()),
        one.rows(),
        one.sentBy().value(),
        LedgerCalendar.dayOf(one.sentAt()),
        one.union(),
        one.rows(),
        Beside.imported(one.importId(), one.kind().toLowerCase(Locale.ROOT)));
  }

  private Stream<Said> pleas(Caller caller, UnionCode union) {
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
                    .map(one -> said(file, one, Optional.ofNullable(heads.get(file.caseId())))));
  }

  private static Said said(Pleas file, Pleas.Plea one, Optional<CaseNames.Headed> head) {
    boolean isAppeal = one.ground() == Pleas.Ground.APPEAL;
    return new Said(
        isAppeal ? Kind.APPEAL : Kind.OBJECTION,
        Optional.of(file.caseId()),
        Optional.empty(),
        head.flatMap(CaseNames.Headed::name),
        Optional.empty(),
        Money.NONE,
        0,
        one.enteredBy(),
        one.on(),
        file.union().code(),
        head.map(CaseNames.Headed::version).orElse(0L),
        isAppeal ? Beside.check(one.id()) : Beside.objection(one.about(), one.id()));
  }

  private ApprovalView view(Said one, Masking.Lens lens, long position) {
    return new ApprovalView(
        one.kind(),
        one.caseId(),
        one.aid().map(aid -> aid.aidId().value()),
        one.rosterId(),
        one.name(),
        false,
        one.category(),
        one.aid().flatMap(aid -> aid.terms().fund()),
        one.aid().flatMap(aid -> aid.terms().campaign()),
        one.money(),
        one.aid().map(aid -> aid.terms().goods()).orElse(List.of()),
        one.lines(),
        one.aid().flatMap(Aid::proposed).flatMap(step -> lens.words(step.reason())),
        one.by(),
        one.on(),
        unions.named(one.union()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(one.version()),
        Optional.of(Answers.etag(one.version(), one.aid().map(unused -> position))),
        Optional.empty(),
        Optional.empty(),
        ApprovalView.AboutFund.NOTHING,
        Optional.empty(),
        Optional.empty(),
        one.place());
  }
}

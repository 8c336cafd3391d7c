package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundReceived;
import org.warmledger.events.Like;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.RosterRejected;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.lists.EvidenceKind;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdMeans;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Receipt;
import org.warmledger.events.values.RosterLine;
import org.warmledger.events.values.Share;

/** What happened, in few words. */
final class Happened {

  static final StaffId FINANCE = new StaffId("finance@410803");
  static final FundCode FUND = new FundCode("ZYCZ-2026");
  static final String ACCOUNT = "6222000000003654";
  private static final CaseId CASE = new CaseId("case-1");
  private static final RosterId ROSTER = new RosterId("roster-1");

  private Happened() {}

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static Personal<Note> note() {
    return Personal.of(Samples.HEAD, Note.EMPTY);
  }

  static CaseArchived archived(String on) {
    return archived("case-1", Samples.COUNTY, on);
  }

  static CaseArchived archived(String file, UnionPath union, String on) {
    return new CaseArchived(
        new CaseId(file), union, Samples.hardship(), Samples.household(), note(), day(on));
  }

  /** Disposable income a month and person; three persons. */
  static CaseRevised revised(HardshipCategory category, long monthlyFen, String on) {
    Hardship was = Samples.hardship();
    Household before = Samples.household();
    return new CaseRevised(
        CASE,
        Samples.COUNTY,
        new Hardship(was.tier(), category, was.primaryCause(), List.of()),
        new Household(
            before.head(),
            before.members(),
            3,
            Personal.of(
                Samples.HEAD,
                new HouseholdMeans(
                    new Money(monthlyFen * 36 + 1_000), Optional.of(new Money(1_000)), ""))),
        note(),
        day(on));
  }

  static CaseClosed closed(CloseReason reason, String on) {
    return new CaseClosed(CASE, Samples.COUNTY, reason, note(), day(on));
  }

  static CaseReopened reopened(String on) {
    return new CaseReopened(CASE, Samples.COUNTY, note(), Optional.empty(), day(on));
  }

  static CaseVisited visited(String visit, String on) {
    return Like.bare(CaseVisited.class)
        .with(CaseVisited::caseId, CASE)
        .with(CaseVisited::visitId, new VisitId(visit))
        .with(CaseVisited::money, Money.NONE)
        .with(CaseVisited::goods, List.of())
        .with(CaseVisited::occurredOn, day(on))
        .made();
  }

  static AidTerms terms(AidCategory category, Optional<String> campaign) {
    return new AidTerms(category, Optional.of(FUND), campaign, new Money(50_000), List.of());
  }

  static AidProposed proposed(String aid, String on) {
    return new AidProposed(
        CASE,
        Samples.COUNTY,
        new AidId(aid),
        terms(AidCategory.LIVING, Optional.empty()),
        note(),
        Samples.CASEWORKER,
        Optional.empty(),
        day(on));
  }

  static AidApproved approved(String aid, String on) {
    return new AidApproved(
        CASE,
        Samples.COUNTY,
        new AidId(aid),
        note(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Samples.SUPERVISOR,
        day(on));
  }

  static CaseAided aided(String aid, String on) {
    return aided("case-1", Samples.COUNTY, aid, terms(AidCategory.LIVING, Optional.empty()), on);
  }

  static CaseAided aided(String file, UnionPath union, String aid, AidTerms terms, String on) {
    return aided(file, union, aid, terms, "PZ1", on);
  }

  static CaseAided withoutReceipt(String aid, String on) {
    return aided(
        "case-1", Samples.COUNTY, aid, terms(AidCategory.LIVING, Optional.empty()), "", on);
  }

  private static CaseAided aided(
      String file, UnionPath union, String aid, AidTerms terms, String voucher, String on) {
    return new CaseAided(
        new CaseId(file),
        union,
        new AidId(aid),
        terms,
        Personal.of(Samples.HEAD, new Payee("钟君晶", ACCOUNT, Optional.empty())),
        new Receipt(voucher, ReceiptKind.BANK_SLIP),
        AidOrigin.CASEWORK,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        FINANCE,
        day(on));
  }

  static AidReversed reversed(String aid, String on) {
    return new AidReversed(
        CASE,
        Samples.COUNTY,
        new AidId(aid),
        terms(AidCategory.LIVING, Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        day(on),
        note(),
        Samples.SUPERVISOR,
        Optional.empty(),
        day(on));
  }

  static CasePersonErased erased(String on) {
    return new CasePersonErased(CASE, Samples.COUNTY, Samples.HEAD, Optional.empty(), day(on));
  }

  static NoticePublished notice(String from, String to) {
    return new NoticePublished(
        CASE, Samples.COUNTY, new NoticeId("notice-1"), day(from), day(to), "钟**", day(from));
  }

  static MeansChecked meansChecked(String on) {
    return new MeansChecked(
        CASE,
        Samples.COUNTY,
        new MeansCheckId("means-check-1"),
        List.of(),
        "SQ1",
        note(),
        Samples.CASEWORKER,
        day(on));
  }

  static PaperConfirmed paper(String on) {
    return new PaperConfirmed(CASE, Samples.COUNTY, "三号柜", Samples.CASEWORKER, day(on));
  }

  static FundScope requiring(EvidenceKind... evidence) {
    return new FundScope(
        day("2026-01-01"),
        day("2026-12-31"),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(evidence),
        List.of());
  }

  private static List<Share> shares(long fen) {
    return List.of(new Share(new AppropriationId("appropriation-1"), new Money(fen), List.of()));
  }

  static FundReceived received(long fen, String on) {
    return new FundReceived(
        FUND,
        Samples.COUNTY,
        FundingSource.OWN_UNION,
        Optional.empty(),
        shares(fen),
        Optional.empty(),
        Optional.empty(),
        "PZ1",
        Optional.empty(),
        day(on));
  }

  static FundBooked booked(FundMovement movement, long fen, String on) {
    return new FundBooked(
        FUND, Samples.COUNTY, movement, 1, shares(fen), Optional.empty(), day(on));
  }

  static RosterDrawnUp drawnUp(int lines, String on) {
    return new RosterDrawnUp(
        ROSTER,
        Samples.COUNTY,
        "花名册",
        AidCategory.LIVING,
        FUND,
        Optional.empty(),
        lines,
        new Money(50_000L * lines),
        List.of(),
        Optional.empty(),
        Samples.CASEWORKER,
        day(on));
  }

  static RosterLinesListed lines(int from, int to, long fen, String on) {
    return new RosterLinesListed(
        ROSTER,
        Samples.COUNTY,
        IntStream.rangeClosed(from, to)
            .mapToObj(
                n ->
                    new RosterLine(
                        n,
                        new CaseId("case-" + n),
                        Samples.HEAD,
                        new AidId("aid-" + n),
                        new Money(fen),
                        List.of(),
                        Personal.of(Samples.HEAD, new Payee("", "", Optional.empty())),
                        Optional.empty(),
                        Optional.empty()))
            .toList(),
        day(on));
  }

  static RosterRejected rejected(String on) {
    return new RosterRejected(ROSTER, Samples.COUNTY, "平均发放", Samples.SUPERVISOR, day(on));
  }
}

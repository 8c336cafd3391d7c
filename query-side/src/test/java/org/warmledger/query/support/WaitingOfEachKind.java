package org.warmledger.query.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.warmledger.events.ApplicationMade;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.ErasureAsked;
import org.warmledger.events.ExclusionAppealed;
import org.warmledger.events.FindingRaised;
import org.warmledger.events.FundOpened;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ObjectionRaised;
import org.warmledger.events.PlanDrawnUp;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterLineCorrectionEntered;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.ErasureId;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.PlanTerms;
import org.warmledger.events.values.RosterLine;
import org.warmledger.platform.testkit.Sender;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Something of each kind that waits in one county, and something found about each. */
public final class WaitingOfEachKind {

  public static final String COUNTY = "410802";

  private static final CaseArchived FILE = Samples.archived("case-jf", Samples.JIEFANG, "闫晓", 41);
  private static final FundCode FUND = new FundCode("JF-WAITS");
  private static final FundCode OTHER = new FundCode("JF-PLANS");

  private WaitingOfEachKind() {}

  /** Appends all of it, an import aside, which is no event. */
  public static long write(FilledLedger ledger) {
    List<LedgerEvent> facts = new ArrayList<>(List.of(FILE));
    facts.add(application());
    facts.add(Samples.proposed(FILE, "aid-jf", Samples.medical(1_000), "住院"));
    facts.addAll(repayments());
    facts.addAll(pleas());
    facts.add(erasure());
    facts.addAll(roster("roster-jf-waits"));
    facts.addAll(roster("roster-jf-asks"));
    facts.add(approved("roster-jf-asks"));
    facts.add(correction("roster-jf-asks"));
    facts.add(movement());
    facts.add(plan());
    facts.add(found(1, "C18_PAPER_GAP", SubjectKind.CASE, FILE.caseId().value()));
    facts.add(kin());
    facts.add(found(3, "C21_IDLE_FUNDS", SubjectKind.FUND, FUND.value()));
    facts.add(found(4, "C21_IDLE_FUNDS", SubjectKind.FUND, OTHER.value()));
    facts.add(found(5, "C26_EVEN_SPLIT", SubjectKind.ROSTER, "roster-jf-waits"));
    facts.add(slip());
    return ledger.append(facts.toArray(LedgerEvent[]::new));
  }

  /** The fund that money waits for. */
  public static FundOpened fund() {
    return Like.sample(FundOpened.class)
        .with(FundOpened::fund, FUND)
        .with(FundOpened::union, Samples.JIEFANG)
        .made();
  }

  /** The page of one of them, by the pattern of its address. */
  public static String page(String pattern) {
    return pattern
        .replace("{applicationId}", "application-jf")
        .replace("{caseId}", FILE.caseId().value())
        .replace("{personId}", FILE.household().head().person().value())
        .replace("{findingId}", "finding-jf-2")
        .replace("{code}", FUND.value())
        .replace("{movementId}", "movement-jf")
        .replace("/rosters/{id}", "/rosters/roster-jf-waits")
        .replace("{planId}", "plan-jf")
        .replace("/projections/{name}", "/projections/files");
  }

  private static ApplicationMade application() {
    return Like.sample(ApplicationMade.class)
        .with(ApplicationMade::applicationId, new ApplicationId("application-jf"))
        .with(ApplicationMade::union, Samples.JIEFANG)
        .made();
  }

  private static List<LedgerEvent> repayments() {
    RepaymentEntered none =
        Like.sample(RepaymentEntered.class)
            .with(RepaymentEntered::caseId, FILE.caseId())
            .with(RepaymentEntered::union, Samples.JIEFANG)
            .with(RepaymentEntered::repayment, new RepaymentId("repayment-none"))
            .made();
    return List.of(
        Like.the(none)
            .with(RepaymentEntered::repayment, new RepaymentId("repayment-came"))
            .with(RepaymentEntered::takesBack, Optional.empty())
            .made(),
        none);
  }

  private static List<LedgerEvent> pleas() {
    CaseId file = FILE.caseId();
    MeansChecked checked =
        Like.sample(MeansChecked.class)
            .with(MeansChecked::caseId, file)
            .with(MeansChecked::union, Samples.JIEFANG)
            .made();
    NoticePublished notice =
        Like.sample(NoticePublished.class)
            .with(NoticePublished::caseId, file)
            .with(NoticePublished::union, Samples.JIEFANG)
            .made();
    return List.of(
        checked,
        Like.sample(ExclusionAppealed.class)
            .with(ExclusionAppealed::caseId, file)
            .with(ExclusionAppealed::union, Samples.JIEFANG)
            .with(ExclusionAppealed::checkId, checked.checkId())
            .made(),
        notice,
        Like.sample(ObjectionRaised.class)
            .with(ObjectionRaised::caseId, file)
            .with(ObjectionRaised::union, Samples.JIEFANG)
            .with(ObjectionRaised::noticeId, notice.noticeId())
            .made());
  }

  private static ErasureAsked erasure() {
    return Like.sample(ErasureAsked.class)
        .with(ErasureAsked::erasure, ErasureId.of(FILE.household().head().person()))
        .with(ErasureAsked::caseId, FILE.caseId())
        .with(ErasureAsked::union, Samples.JIEFANG)
        .with(ErasureAsked::person, FILE.household().head().person())
        .made();
  }

  private static List<LedgerEvent> roster(String id) {
    RosterLinesListed sample = Like.sample(RosterLinesListed.class).made();
    List<RosterLine> lines =
        sample.lines().stream()
            .map(
                line ->
                    Like.the(line)
                        .with(RosterLine::caseId, FILE.caseId())
                        .with(RosterLine::person, FILE.household().head().person())
                        .made())
            .toList();
    return List.of(
        Like.sample(RosterDrawnUp.class)
            .with(RosterDrawnUp::rosterId, new RosterId(id))
            .with(RosterDrawnUp::union, Samples.JIEFANG)
            .with(RosterDrawnUp::lines, lines.size())
            .made(),
        Like.the(sample)
            .with(RosterLinesListed::rosterId, new RosterId(id))
            .with(RosterLinesListed::union, Samples.JIEFANG)
            .with(RosterLinesListed::lines, lines)
            .made());
  }

  private static RosterApproved approved(String roster) {
    return Like.sample(RosterApproved.class)
        .with(RosterApproved::rosterId, new RosterId(roster))
        .with(RosterApproved::union, Samples.JIEFANG)
        .made();
  }

  private static RosterLineCorrectionEntered correction(String roster) {
    return Like.sample(RosterLineCorrectionEntered.class)
        .with(RosterLineCorrectionEntered::rosterId, new RosterId(roster))
        .with(RosterLineCorrectionEntered::union, Samples.JIEFANG)
        .with(RosterLineCorrectionEntered::number, 1)
        .made();
  }

  private static MovementEntered movement() {
    return Like.sample(MovementEntered.class)
        .with(MovementEntered::movement, new MovementId("movement-jf"))
        .with(MovementEntered::fund, FUND)
        .with(MovementEntered::union, Samples.JIEFANG)
        .made();
  }

  private static PlanDrawnUp plan() {
    PlanDrawnUp sample = Like.sample(PlanDrawnUp.class).made();
    return Like.the(sample)
        .with(PlanDrawnUp::planId, new PlanId("plan-jf"))
        .with(PlanDrawnUp::union, Samples.JIEFANG)
        .with(PlanDrawnUp::terms, Like.the(sample.terms()).with(PlanTerms::fund, OTHER).made())
        .made();
  }

  private static FindingRaised found(int number, String code, SubjectKind kind, String subject) {
    return Like.sample(FindingRaised.class)
        .with(FindingRaised::findingId, new FindingId("finding-jf-" + number))
        .with(FindingRaised::union, Samples.JIEFANG)
        .with(FindingRaised::code, code)
        .with(FindingRaised::subject, new FindingSubject(kind, subject))
        .with(FindingRaised::particulars, Map.of("staff", "caseworker@" + COUNTY))
        .with(FindingRaised::evidence, List.of())
        .made();
  }

  /** Kin had a hand in the aid, of which the proposal is what the file tells next. */
  private static FindingRaised kin() {
    String file = FILE.caseId().value();
    return Like.the(found(2, "C25_KIN_CONFLICT", SubjectKind.CASE, file))
        .with(FindingRaised::evidence, List.of(new EventRef(file, 1, "aid.proposed")))
        .made();
  }

  /** The slip of the receipt that waits was shown before. */
  private static FindingRaised slip() {
    EventRef entered = new EventRef("movement-jf", 0, "movement.entered");
    return Like.the(found(6, "C11_MISSING_EVIDENCE", SubjectKind.VOUCHER, "mark-jf"))
        .with(FindingRaised::evidence, List.of(entered))
        .made();
  }

  /** The kinds by the description. */
  public static Set<String> kinds() throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readString(Path.of("../infra/docs/api/query-side.json")))
        .at("/components/schemas/ApprovalViewKind/enum")
        .valueStream()
        .map(JsonNode::asString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the page of an item tells: a roster by itself, the others by what they are about. */
  public static Set<String> toldByItsPage(JsonNode item, Sender reader) {
    if (item.path("kind").asString().equals("ROSTER")) {
      String page = "/api/rosters/" + item.path("rosterId").asString();
      return ids(reader.get(page).ok().at("/findings/items"));
    }
    Set<String> all = new TreeSet<>();
    for (String about : List.of("caseId", "fund", "personId", "movementId")) {
      if (item.path(about).isString()) {
        String subject = item.path(about).asString();
        all.addAll(ids(reader.get("/api/findings?subject=" + subject).ok().at("/items")));
      }
    }
    return item.path("kind").asString().equals("CORRECTION")
        ? ids(reader.get("/api/findings?subject=case-jf").ok().at("/items"))
        : all;
  }

  /** The ids of findings. */
  public static Set<String> ids(JsonNode findings) {
    return findings
        .valueStream()
        .map(one -> one.path("findingId").asString())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.AidReversed;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ServiceEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.Money;
import org.warmledger.events.wire.EventContext;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** A file from its archiving to its end, over HTTP, on a real store. */
class LifeOfAFileIT {

  private static RunningLedger ledger;
  private static Sender caseworker;
  private static Sender supervisor;
  private static Sender finance;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    caseworker = ledger.as("caseworker@410803");
    supervisor = ledger.as("supervisor@410803");
    finance = ledger.as("finance@410803");
    ledger.move(finance, "/api/funds", Drafts.fund("ZYCZ-2026"));
    ledger.move(finance, "/api/funds/ZYCZ-2026/receipts", Drafts.receipt(100_000_000));
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  static String archived() {
    return caseworker.post("/api/cases", Drafts.household(Drafts.someone())).said("/caseId");
  }

  @Test
  void archivingAnswersWhereTheFileIsAndHowFarTheLedgerHasCome() {
    Reply reply = caseworker.post("/api/cases", Drafts.household(Drafts.someone()));
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    assertThat(reply.said("/caseId")).startsWith("case-");
    assertThat(reply.said("/version")).isEqualTo("0");
    assertThat(reply.said("/flags/0")).isEqualTo("C14_LATE_ENTRY");
    assertThat(reply.header("Location")).isEqualTo("/api/cases/" + reply.said("/caseId"));
    assertThat(reply.header("ETag")).isEqualTo("\"0\"");
    assertThat(Long.parseLong(reply.header("Ledger-Position")))
        .isEqualTo(
            ledger.jdbc().queryForObject("select max(position) from ledger_event", Long.class));
  }

  private static void visited(String file) {
    Reply visit = caseworker.post(file + "/visits", Drafts.visit("2026-01-20"));
    assertThat(visit.status()).as(visit.text()).isEqualTo(201);
    assertThat(visit.said("/visitId")).startsWith("visit-");
    assertThat(visit.said("/version")).isEqualTo("2");
    Reply followUp =
        caseworker.post(
            file + "/visits/" + visit.said("/visitId") + "/follow-up", "{\"note\":\"已联系\"}");
    assertThat(followUp.status()).as(followUp.text()).isEqualTo(201);
  }

  private static void aided(String file) {
    Reply aid = caseworker.post(file + "/aids", Drafts.aid("2026-02-01"));
    assertThat(aid.status()).as(aid.text()).isEqualTo(201);
    String path = file + "/aids/" + aid.said("/aidId");
    Reply approved = ledger.decide(supervisor, path + "/approval", Drafts.yes());
    assertThat(approved.status()).as(approved.text()).isEqualTo(201);
    assertThat(approved.said("/funding")).isEqualTo("COMMITTED");
    Reply delivered = finance.post(path + "/delivery", Drafts.delivery("2026-02-05", "张诚实"));
    assertThat(delivered.status()).as(delivered.text()).isEqualTo(201);
    assertThat(
            ledger
                .as("supervisor@410800")
                .post(
                    path + "/reversal",
                    "{\"reason\":\"退回\",\"voucher\":\"TK-1\",\"occurredOn\":\"2026-02-09\"}")
                .status())
        .isEqualTo(201);
  }

  @Test
  void aFirstAccountThatIsStatedAfterTheProposalIsNotApprovedUnseen() {
    String household = Drafts.household(Drafts.someone());
    String file = "/api/cases/" + caseworker.post("/api/cases", household).said("/caseId");
    Reply aid = caseworker.post(file + "/aids", Drafts.aid("2026-02-01")).ok();
    String approval = file + "/aids/" + aid.said("/aidId") + "/approval";
    String shown = ledger.shown(approval);
    String account = ",\"account\":{\"bank\":\"工商银行\",\"accountNumber\":\"6222000000003654\"}";
    String stated =
        household
            .replace("\"union\":\"410803\",", "")
            .replace("\"note\":\"房屋漏雨\"", "\"reason\":\"补登账户\"")
            .replace("2026-01-12", "2026-02-01")
            .replace("\"employer\":\"第一机械厂\"", "\"employer\":\"第一机械厂\"" + account);
    caseworker.post(file + "/revisions", stated).ok();
    Reply unseen = supervisor.with("If-Match", shown).post(approval, Drafts.yes());
    assertThat(unseen.problem()).isEqualTo("412 VERSION_CONFLICT");
    assertThat(unseen.said("/changed/0/type")).isEqualTo("case.revised");
    assertThat(ledger.decide(supervisor, approval, Drafts.yes()).status()).isEqualTo(201);
  }

  private static Reply taken(String file) {
    return ledger
        .as("supervisor@410811")
        .post(file + "/transfer/acceptance", "{\"occurredOn\":\"2026-02-08\"}");
  }

  /** It is with another district now: whoever paid it can't read it any more. */
  @Test
  void whatAUnionPaidIsItsToTakeBackWhereverTheFileHasMoved() {
    String file = "/api/cases/" + archived();
    Reply aid = caseworker.post(file + "/aids", Drafts.aid("2026-02-01"));
    String path = file + "/aids/" + aid.said("/aidId");
    String move = "{\"to\":\"410811\",\"reason\":\"迁居\",\"occurredOn\":\"2026-02-08\"}";
    supervisor.post(file + "/transfer", move).ok();
    Reply stays = taken(file);
    assertThat(stays.problem()).isEqualTo("409 AID_ON_THE_WAY");
    assertThat(stays.said("/onTheWay/0/aidId")).isEqualTo(aid.said("/aidId"));
    assertThat(stays.said("/onTheWay/0/since")).isEqualTo("2026-02-01");
    assertThat(stays.said("/detail")).contains("2026-02-01");
    assertThat(ledger.decide(supervisor, path + "/approval", Drafts.yes()).status()).isEqualTo(201);
    assertThat(finance.post(path + "/delivery", Drafts.delivery("2026-02-05", "张诚实")).status())
        .isEqualTo(201);
    assertThat(taken(file).status()).isEqualTo(201);
    whoPaidItTakesItBack(file, path);
  }

  private static void whoPaidItTakesItBack(String file, String path) {
    String back = "{\"reason\":\"退回\",\"voucher\":\"TK-9\",\"occurredOn\":\"2026-02-09\"}";
    assertThat(finance.post(path + "/reversal", back).problem()).isEqualTo("422 C13_SAME_HANDS");
    assertThat(ledger.as("finance@410804").post(path + "/reversal", back).problem())
        .isEqualTo("404 CASE_NOT_FOUND");
    assertThat(ledger.as("finance@410811").post(path + "/reversal", back).problem())
        .as("whoever has the file now")
        .isEqualTo("422 PAID_BY_ANOTHER_UNION");
    Sender other = ledger.as("finance2@410803");
    assertThat(other.post(path + "/reversal", back).status()).isEqualTo(201);
    assertThat(other.post(path + "/reversal", back).at("/alreadySo").asBoolean()).isTrue();
    assertThat(ledger.bean(EventStore.class).readEvents(idOf(file)).asStream())
        .filteredOn(message -> message.getPayload() instanceof AidReversed)
        .extracting(message -> (AidReversed) message.getPayload())
        .extracting(one -> one.union().code().value(), one -> one.countedIn().code().value())
        .containsExactly(tuple("410811", "410803"));
    assertThat(caseworker.post(file + "/visits", Drafts.visit("2026-02-10")).problem())
        .isEqualTo("404 CASE_NOT_FOUND");
  }

  private static String idOf(String file) {
    return file.substring("/api/cases/".length());
  }

  private static void publish(ServiceEvent event, long sequence) {
    String stream = event.serviceId().value();
    EventContext context =
        new EventContext(
            Samples.CASEWORKER,
            "CASEWORKER",
            new UnionCode("410803"),
            "request",
            Optional.empty(),
            "api",
            Optional.empty());
    ledger
        .bean(EventStore.class)
        .publish(
            new GenericDomainEventMessage<>(
                "ServiceStream", stream, sequence, event, context.toMetadata()));
  }

  private static void awaitServed(long files) throws InterruptedException {
    long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    String noted = "select count(*) from service_on_file";
    while (ledger.jdbc().queryForObject(noted, Long.class) != files) {
      assertThat(System.nanoTime()).as("noted down").isLessThan(giveUp);
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  /** None does so any more (ADR 0085); what was handed over so before still counts (C06). */
  @Test
  void whatAServiceOfEarlierHandedOverOnAFileCountsForTheCapOfItsYear() throws Exception {
    String cap = "\"caps\":[{\"per\":\"HOUSEHOLD_YEAR\",\"most\":{\"fen\":180000}}],\"from\"";
    ledger.move(finance, "/api/funds", Drafts.fund("XE-9").replace("\"from\"", cap));
    ledger.move(finance, "/api/funds/XE-9/receipts", Drafts.receipt(1_000_000));
    String file = "/api/cases/" + archived();
    ServiceProvided service =
        Like.bare(ServiceProvided.class)
            .with(ServiceProvided::serviceId, new ServiceId("service-of-earlier"))
            .with(ServiceProvided::caseId, Optional.of(new CaseId(idOf(file))))
            .with(ServiceProvided::fund, Optional.of(new FundCode("XE-9")))
            .with(ServiceProvided::money, new Money(1))
            .with(ServiceProvided::goods, List.of())
            .with(ServiceProvided::occurredOn, LocalDate.of(2026, 1, 20))
            .made();
    publish(service, 0);
    awaitServed(1);
    String draft = Drafts.aid("2026-02-01").replace("ZYCZ-2026", "XE-9");
    String aid = file + "/aids/" + caseworker.post(file + "/aids", draft).ok().said("/aidId");
    assertThat(ledger.decide(supervisor, aid + "/approval", Drafts.yes()).problem())
        .isEqualTo("422 C06_CAP_EXCEEDED");
    publish(
        Like.bare(ServiceReversed.class)
            .with(ServiceReversed::serviceId, service.serviceId())
            .made(),
        1);
    awaitServed(0);
    ledger.decide(supervisor, aid + "/approval", Drafts.yes()).ok();
  }

  @Test
  void aFileIsVisitedAidedByThreeHandsClosedAndReopened() {
    String file = "/api/cases/" + archived();
    visited(file);
    aided(file);
    assertThat(caseworker.post(file + "/closure", Drafts.closure("2026-03-01")).status())
        .isEqualTo(201);
    Reply reopened =
        caseworker.post(file + "/reopening", "{\"reason\":\"返困\",\"occurredOn\":\"2026-06-01\"}");
    assertThat(reopened.status()).as(reopened.text()).isEqualTo(201);
    assertThat(
            ledger
                .jdbc()
                .queryForList(
                    "select event_name from ledger_event where stream_id = ? order by sequence",
                    String.class,
                    file.substring("/api/cases/".length())))
        .containsExactly(
            "case.archived",
            "case.visited",
            "case.follow-up-promised",
            "case.follow-up-done",
            "aid.proposed",
            "aid.approved",
            "aid.funded",
            "case.aided",
            "aid.reversed",
            "case.closed",
            "case.reopened");
  }
}

package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.command.persons.PersonDirectory;
import org.warmledger.command.persons.PersonState;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.FundsReleased;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.CarriedLine;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** A person is erased by two: one asks and says why, another does it or refuses. */
class ErasureIT {

  private static RunningLedger ledger;
  private static Sender caseworker;
  private static Sender compliance;
  private static Sender admin;

  private final String number = Drafts.someone();
  private final PersonId person =
      ledger.bean(KeyedHash.class).person(IdentityNumber.parse(number).orElseThrow());
  private final String file =
      caseworker.post("/api/cases", Drafts.household(number)).ok().said("/caseId");
  private final String erasure = "/api/persons/" + person + "/erasure";
  private final String request = erasure + "-request";

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    caseworker = ledger.as("caseworker@410803");
    compliance = ledger.as("compliance@410800");
    admin = ledger.as("admin@410803");
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static List<String> warnings(Reply reply) {
    return reply
        .at("/warnings")
        .valueStream()
        .map(warning -> warning.at("/code").asString())
        .toList();
  }

  private Head head() {
    return ledger
        .bean(EventStore.class)
        .readEvents(file)
        .asStream()
        .map(EventMessage::getPayload)
        .filter(CaseArchived.class::isInstance)
        .map(event -> ((CaseArchived) event).household().head())
        .findFirst()
        .orElseThrow();
  }

  private List<String> told() {
    return ledger
        .jdbc()
        .queryForList(
            "select event_name from ledger_event where event_name like '%eras%'"
                + " and stream_id in (?, ?, ?) order by position",
            String.class, file, person.value(), "erasure-" + person);
  }

  private long keys() {
    return ledger
        .jdbc()
        .queryForObject(
            "select count(*) from person_key where person_id = ? and destroyed_at is null",
            Long.class,
            person.value());
  }

  @Test
  void nobodyErasesAlone() {
    assertThat(ledger.decide(admin, erasure, Drafts.KEPT_YEARS).problem())
        .isEqualTo("404 ERASURE_NOT_FOUND");
    compliance.post(request, Drafts.ERASURE).ok();
    assertThat(ledger.decide(compliance, erasure, Drafts.KEPT_YEARS).problem())
        .isEqualTo("422 C13_SAME_HANDS");
    assertThat(head().details().isErased()).isFalse();
  }

  @Test
  void whatAnotherHasAskedForIsDoneAndOpensNoMore() {
    Reply asked = compliance.post(request, Drafts.ERASURE).ok();
    assertThat(asked.said("/personId")).isEqualTo(person.value());
    assertThat(warnings(asked)).containsExactly("KEEPING_PERIOD");
    assertThat(asked.at("/warnings/0/title").asString())
        .isEqualTo("The file is open, or the time for which it is kept has not run out");
    assertThat(ledger.decide(admin, erasure + "?dryRun=true", Drafts.KEPT_YEARS).status())
        .isEqualTo(200);
    assertThat(head().details().isErased()).isFalse();

    Reply erased = ledger.decide(admin, erasure, Drafts.KEPT_YEARS);
    assertThat(erased.status()).as(erased.text()).isEqualTo(201);
    assertThat(warnings(erased)).containsExactly("KEEPING_PERIOD");
    assertThat(head().details().isErased()).isTrue();
    assertThat(ledger.bean(PersonDirectory.class).find(person))
        .isInstanceOf(PersonState.Erased.class);
    Reply again = ledger.decide(admin, erasure, Drafts.KEPT_YEARS);
    assertThat(again.said("/alreadySo")).as(again.text()).isEqualTo("true");
    assertThat(told())
        .containsExactlyInAnyOrder(
            "erasure.asked", "case.person-erased", "person.erased", "erasure.carried-out");
    assertThat(keys()).isZero();
    assertThat(compliance.post(request, Drafts.ERASURE).problem()).isEqualTo("409 PERSON_ERASED");
  }

  /** Every act on a file that there is, filled with texts. */
  @Test
  void noTextIsTakenAndThrownAwayOnceTheKeyIsDestroyed() {
    compliance.post(request, Drafts.ERASURE).ok();
    ledger.decide(admin, erasure, Drafts.KEPT_YEARS).ok();
    Map<String, Reply> answers = ActsOnAFile.tried(ledger, file);
    Map<String, String> refused = new TreeMap<>();
    answers.forEach((act, reply) -> refused.put(act, reply.problem()));
    assertThat(refused)
        .containsEntry("visits", "409 PERSON_ERASED")
        .containsEntry("means-checks", "409 PERSON_ERASED")
        .containsEntry("closure", "409 PERSON_ERASED");
    assertThat(answers.values()).noneMatch(reply -> reply.text().contains("\"erased\":true"));
    String visits = "/api/cases/" + file + "/visits";
    assertThat(caseworker.post(visits, Drafts.visit("2026-01-20")).problem())
        .isEqualTo("409 PERSON_ERASED");
    assertThat(caseworker.post(visits, "{\"occurredOn\":\"2026-01-20\"}").status()).isEqualTo(201);
    assertThat(keys()).isZero();
  }

  /** The key is gone; why it went is not. */
  @Test
  void whyIsReadableWhenTheKeyIsGone() {
    compliance.post(request, Drafts.ERASURE).ok();
    ledger.decide(admin, erasure, Drafts.KEPT_YEARS).ok();
    assertThat(
            ledger
                .bean(EventStore.class)
                .readEvents("erasure-" + person)
                .asStream()
                .map(EventMessage::getPayload)
                .map(Object::toString)
                .findFirst()
                .orElseThrow())
        .contains("ASKED_BY_PERSON", "中站工函〔2026〕7号", "compliance@410800");
  }

  @Test
  void keysThatCameBackWithAnOldCopyAreDestroyedOnceMore() {
    compliance.post(request, Drafts.ERASURE).ok();
    byte[] copied =
        ledger
            .jdbc()
            .queryForObject(
                "select wrapped from person_key where person_id = ?", byte[].class, person.value());
    ledger.decide(admin, erasure, Drafts.KEPT_YEARS).ok();
    ledger
        .jdbc()
        .update(
            "update person_key set destroyed_at = null, retired_at = null, wrapped = ?"
                + " where person_id = ?",
            copied,
            person.value());
    assertThat(ledger.decide(compliance, erasure, "{}").said("/alreadySo")).isEqualTo("true");
    assertThat(keys()).isZero();
  }

  @Test
  void yearsOfKeepingAreAcknowledgedByWhoeverDoesIt() {
    compliance.post(request, Drafts.ERASURE).ok();
    assertThat(ledger.decide(admin, erasure, "{}").problem()).isEqualTo("422 KEEPING_PERIOD_RUNS");
  }

  @Test
  void aidThatWaitsIsToldWhenItIsAskedForAndHoldsTheErasureUp() {
    ledger.move(ledger.as("finance@410803"), "/api/funds", Drafts.fund("ERASE-1")).ok();
    caseworker
        .post(
            "/api/cases/" + file + "/aids",
            Drafts.aid("2026-02-01").replace("ZYCZ-2026", "ERASE-1"))
        .ok();
    assertThat(warnings(compliance.post(request, Drafts.ERASURE).ok()))
        .containsExactly("AID_PENDING", "KEEPING_PERIOD");
    assertThat(ledger.decide(admin, erasure, Drafts.KEPT_YEARS).problem())
        .isEqualTo("422 ERASURE_BEFORE_AID");
  }

  @Test
  void aidThatWaitsOnARosterIsToldAsWell() {
    Payroll payroll = new Payroll(ledger);
    payroll.fund("ERASE-2", 100_000);
    String roster =
        payroll.drawnUp("ERASE-2", 50_000, List.of(new Payroll.Worker(number, "张诚实", file)));
    Payroll.await("the line known to wait", () -> awaited() == 1);
    Reply asked = compliance.post(request, Drafts.ERASURE).ok();
    assertThat(warnings(asked)).containsExactly("AID_PENDING", "KEEPING_PERIOD");
    assertThat(ledger.decide(admin, erasure, Drafts.KEPT_YEARS).problem())
        .isEqualTo("422 ERASURE_BEFORE_AID");

    String rejection = "/api/rosters/" + roster + "/rejection";
    ledger.decide(ledger.as("supervisor@410803"), rejection, Drafts.yes()).ok();
    Payroll.await("the line known to wait no more", () -> awaited() == 0);
    assertThat(warnings(ledger.decide(admin, erasure, Drafts.KEPT_YEARS).ok()))
        .containsExactly("KEEPING_PERIOD");
  }

  private int awaited() {
    return ledger
        .jdbc()
        .queryForObject("select count(*) from waiting_line where case_id = ?", Integer.class, file);
  }

  /** A roster from before that was told of, or drawn up while somebody was being erased. */
  @Test
  void aRosterIsApprovedThoughSomebodyOnItWasErasedAndTheirLineAloneIsRefused() {
    Payroll payroll = new Payroll(ledger);
    payroll.fund("ERASE-3", 100_000);
    Payroll.Worker other = payroll.worker();
    String roster =
        payroll.drawnUp("ERASE-3", 50_000, List.of(new Payroll.Worker(number, "张诚实", file), other));
    Payroll.await("the line known to wait", () -> awaited() == 1);
    ledger.jdbc().update("delete from waiting_line where case_id = ?", file);
    compliance.post(request, Drafts.ERASURE).ok();
    ledger.decide(admin, erasure, Drafts.KEPT_YEARS).ok();

    payroll.approve(roster).ok();
    payroll.awaitCarried(roster, 2);
    assertThat(
            payroll
                .facts(RosterLinesCarried.class, fact -> fact.rosterId().value().equals(roster))
                .stream()
                .flatMap(fact -> fact.lines().stream())
                .map(CarriedLine::refusal))
        .containsExactly(Optional.of("PERSON_ERASED"), Optional.empty());
    assertThat(payroll.story(other.caseId())).endsWith("aid.proposed aid.approved aid.funded");
    assertThat(payroll.facts(FundsReleased.class, fact -> fact.fund().value().equals("ERASE-3")))
        .hasSize(1);
  }

  @Test
  void whoeverRefusesOrTakesBackSaysWhatWasShown() {
    compliance.post(request, Drafts.ERASURE).ok();
    String shown = ledger.shown(request);
    assertThat(admin.post(request + "/withdrawal", "{}").problem())
        .isEqualTo("428 VERSION_REQUIRED");
    admin.with("If-Match", shown).post(request + "/withdrawal", "{}").ok();
    assertThat(ledger.decide(compliance, request + "/withdrawal", "{}").said("/alreadySo"))
        .isEqualTo("true");
    assertThat(admin.with("If-Match", shown).post(erasure, Drafts.KEPT_YEARS).problem())
        .isEqualTo("412 VERSION_CONFLICT");
    compliance.post(request, Drafts.ERASURE).ok();
    assertThat(told()).containsExactly("erasure.asked", "erasure.dropped", "erasure.asked");
  }

  @Test
  void theLetterNamesNobodyAndNoStrangerLearnsOfThePerson() {
    Reply named =
        compliance.post(request, "{\"reason\":\"ORDERED\",\"letter\":\"身份证" + number + "\"}");
    assertThat(named.fields()).containsExactly("/letter PERSONAL_NUMBER");
    Reply who =
        compliance.post(request, "{\"reason\":\"ORDERED\",\"letter\":\"关于%s\"}".formatted("张诚实"));
    assertThat(who.fields()).as(who.text()).containsExactly("/letter PERSONAL_NAME");
    assertThat(ledger.as("compliance@410811").post(request, Drafts.ERASURE).problem())
        .isEqualTo("404 PERSON_NOT_FOUND");
  }
}

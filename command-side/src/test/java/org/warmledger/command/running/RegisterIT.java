package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.command.persons.PersonDirectory;
import org.warmledger.command.persons.PersonState;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** Persons go with their file: released when it closes, claimed again. */
class RegisterIT {

  private static RunningLedger ledger;
  private static Sender caseworker;
  private static KeyedHash hash;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    caseworker = ledger.as("caseworker@410803");
    hash = ledger.bean(KeyedHash.class);
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static PersonId person(String number) {
    return hash.person(IdentityNumber.parse(number).orElseThrow());
  }

  private static PersonState standing(String number) {
    return ledger.bean(PersonDirectory.class).find(person(number));
  }

  private static Reply archive(String head, String... members) {
    return caseworker.post("/api/cases", Drafts.household(head, members));
  }

  @Test
  void closingFreesThePersonsAndReopeningNeedsThemBack() {
    String head = Drafts.someone();
    String spouse = Drafts.someone();
    String file = "/api/cases/" + archive(head, spouse).said("/caseId");
    assertThat(standing(spouse)).isInstanceOf(PersonState.OnFile.class);
    assertThat(caseworker.post(file + "/closure", Drafts.closure("2026-03-01")).status())
        .isEqualTo(201);
    assertThat(standing(spouse)).isInstanceOf(PersonState.Free.class);

    assertThat(archive(spouse).status()).isEqualTo(201);
    assertThat(
            caseworker
                .post(file + "/reopening", "{\"reason\":\"返困\",\"occurredOn\":\"2026-06-01\"}")
                .problem())
        .isEqualTo("422 C02_DUPLICATE_HOUSEHOLD");
    assertThat(standing(head)).isInstanceOf(PersonState.Free.class);
  }

  @Test
  void aRevisionReleasesWhoLeftAndClaimsWhoJoined() {
    String head = Drafts.someone();
    String left = Drafts.someone();
    String joined = Drafts.someone();
    String file = "/api/cases/" + archive(head, left).said("/caseId");
    String body =
        Drafts.household(head, joined)
            .replace("\"union\":\"410803\",", "")
            .replace("\"note\":\"房屋漏雨\"", "\"reason\":\"分户\"")
            .replace("2026-01-12", "2026-02-12");
    Reply revised = caseworker.post(file + "/revisions", body);
    assertThat(revised.status()).as(revised.text()).isEqualTo(201);
    assertThat(standing(left)).isInstanceOf(PersonState.Free.class);
    assertThat(standing(joined)).isInstanceOf(PersonState.OnFile.class);
    Reply again = caseworker.post(file + "/revisions", body);
    assertThat(again.said("/version")).isEqualTo(revised.said("/version"));
  }

  private static final String AWAY = "{\"to\":\"410811\",\"reason\":\"迁居\"}";
  private static final String WRONG = "{\"reason\":\"代码录错\"}";

  private static void handedOver(String file) {
    ledger.as("supervisor@410803").post(file + "/transfer", AWAY).ok();
    ledger.as("supervisor@410811").post(file + "/transfer/acceptance", "{}").ok();
  }

  @Test
  void aFileStaysUntilTheOtherUnionTakesItAndItsHouseholdIsOnFileOnce() {
    String head = Drafts.someone();
    String file = "/api/cases/" + archive(head).said("/caseId");
    String acceptance = file + "/transfer/acceptance";
    Sender offering = ledger.as("supervisor@410803");
    String nowhere = AWAY.replace("410811", "410899");
    assertThat(offering.post(file + "/transfer", nowhere).problem())
        .isEqualTo("404 UNION_NOT_FOUND");
    assertThat(ledger.as("supervisor@410811").post(acceptance, "{}").problem())
        .isEqualTo("404 CASE_NOT_FOUND");
    offering.post(file + "/transfer", AWAY).ok();
    assertThat(offering.post(file + "/transfer", AWAY).problem()).isEqualTo("409 TRANSFER_WAITS");
    assertThat(ledger.as("supervisor2@410803").post(acceptance, "{}").problem())
        .isEqualTo("422 TRANSFER_FOR_OTHERS");
    assertThat(ledger.as("supervisor@410804").post(acceptance, "{}").problem())
        .isEqualTo("404 CASE_NOT_FOUND");
    caseworker.post(file + "/visits", Drafts.visit("2026-01-20")).ok();
    ledger.as("supervisor@410811").post(acceptance, "{}").ok();
    assertThat(caseworker.post(file + "/visits", Drafts.visit("2026-01-21")).problem())
        .isEqualTo("404 CASE_NOT_FOUND");
    ledger.as("caseworker@410811").post(file + "/visits", Drafts.visit("2026-01-22")).ok();
    assertThat(archive(head).problem()).isEqualTo("422 C01_DUPLICATE_WORKER");
  }

  @Test
  void whatWasSentBackIsWithWhoeverOfferedItWhoMayDropIt() {
    String file = "/api/cases/" + archive(Drafts.someone()).said("/caseId");
    Sender offering = ledger.as("supervisor@410803");
    offering.post(file + "/transfer", AWAY).ok();
    ledger.as("supervisor@410811").post(file + "/transfer/return", WRONG).ok();
    assertThat(ledger.as("supervisor@410811").post(file + "/transfer/acceptance", "{}").problem())
        .isEqualTo("409 TRANSFER_NOT_OFFERED");
    caseworker.post(file + "/visits", Drafts.visit("2026-01-20")).ok();
    offering.post(file + "/transfer/withdrawal", WRONG).ok();
    assertThat(ledger.as("supervisor@410811").post(file + "/transfer/return", WRONG).problem())
        .isEqualTo("404 CASE_NOT_FOUND");
  }

  @Test
  void whoSentAFileFetchesItBackUntilSomethingHappensToIt() {
    String file = "/api/cases/" + archive(Drafts.someone()).said("/caseId");
    Sender sender = ledger.as("supervisor@410803");
    handedOver(file);
    assertThat(ledger.as("supervisor@410811").post(file + "/transfer/reversal", WRONG).problem())
        .isEqualTo("422 C13_SAME_HANDS");
    assertThat(sender.post(file + "/transfer/reversal", WRONG).status()).isEqualTo(201);
    assertThat(caseworker.post(file + "/visits", Drafts.visit("2026-01-20")).status())
        .isEqualTo(201);
    handedOver(file);
    String visit = Drafts.visit("2026-01-21");
    assertThat(ledger.as("caseworker@410811").post(file + "/visits", visit).status())
        .isEqualTo(201);
    assertThat(sender.post(file + "/transfer/reversal", WRONG).problem())
        .isEqualTo("404 CASE_NOT_FOUND");
  }
}

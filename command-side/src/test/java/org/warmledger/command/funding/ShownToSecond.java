package org.warmledger.command.funding;

import static org.assertj.core.api.Assertions.assertThat;

import org.warmledger.command.running.Drafts;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** What whoever stands for aid of kin was shown, and that somebody was no kin after all (C25). */
record ShownToSecond(RunningLedger ledger, AidDesk desk) {

  private static final String RENAMED =
      Drafts.amendment().replace("\"categories\":[\"LIVING\"],", "");

  /** Not by the finding alone, nor by a file or a fund as it was. */
  void decides(String aid, String finding) {
    String second = finding + "/second-approval";
    String seen = ledger.shown(second);
    assertThat(approved(second, seen.substring(0, seen.indexOf('-')) + "\"").problem())
        .isEqualTo("428 VERSION_REQUIRED");
    String file = aid.substring(0, aid.indexOf("/aids"));
    desk.caseworker().post(file + "/visits", Drafts.visit("2026-02-10")).ok();
    isStale(approved(second, seen), "case.visited");
    String again = ledger.shown(second);
    String fund = "/api/funds/" + desk.fund();
    ledger.move(desk.finance(), fund + "/receipts", Drafts.receipt(1)).ok();
    ledger.move(desk.finance(), fund + "/amendments", RENAMED).ok();
    isStale(approved(second, again), "fund.amended");
    assertThat(approved(second, "\"0-999999999\"").status()).isEqualTo(412);
  }

  private Reply approved(String second, String seen) {
    Sender compliance = ledger.as("compliance@410803").with("If-Match", seen);
    return compliance.post(second, Drafts.reason("情况属实"));
  }

  private static void isStale(Reply reply, String fact) {
    assertThat(reply.problem()).isEqualTo("412 VERSION_CONFLICT");
    assertThat(reply.said("/changed/0/type")).isEqualTo(fact);
  }

  void otherPhone(String file, String head) {
    String body =
        Drafts.household(head)
            .replace("\"union\":\"410803\",", "")
            .replace("13900001234", "13900007701")
            .replace("\"note\":\"房屋漏雨\"", "\"reason\":\"换号\"");
    ledger.as("caseworker@410803").post(file + "/revisions", body).ok();
  }

  /** Not by oneself, and not within the union: by compliance of one above. */
  void kinTakenBack() {
    String body =
        "{\"staff\":\"caseworker@410803\",\"union\":\"410803\",\"phones\":[\"13900001234\"],"
            + "\"reason\":\"号码登记有误\"}";
    String path = "/api/staff-declarations/withdrawal";
    assertThat(ledger.as("supervisor@410800").post(path, body).problem())
        .isEqualTo("403 ROLE_REQUIRED");
    assertThat(ledger.as("compliance@410803").post(path, body).problem())
        .isEqualTo("422 SET_BY_UPPER_UNION");
    assertThat(ledger.as("compliance@410800").post(path, "{}").fields())
        .containsExactlyInAnyOrder("/staff REQUIRED", "/union REQUIRED", "/reason REQUIRED");
    ledger.as("compliance@410800").post(path, body).ok();
    String next = desk.proposed();
    assertThat(desk.approve(next).status()).isEqualTo(201);
    assertThat(desk.deliver(next).problem()).doesNotContain("C25");
  }
}

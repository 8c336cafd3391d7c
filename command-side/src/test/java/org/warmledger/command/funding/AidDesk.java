package org.warmledger.command.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.warmledger.command.running.Drafts;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** One fund, aids out of it, and the hands that move them. */
record AidDesk(RunningLedger ledger, String fund) {

  Sender caseworker() {
    return ledger.as("caseworker@410803");
  }

  Sender supervisor() {
    return ledger.as("supervisor@410803");
  }

  Sender finance() {
    return ledger.as("finance@410803");
  }

  void fill(long fen) {
    assertThat(ledger.move(finance(), "/api/funds", Drafts.fund(fund)).status()).isEqualTo(201);
    assertThat(
            ledger
                .move(finance(), "/api/funds/" + fund + "/receipts", Drafts.receipt(fen))
                .status())
        .isEqualTo(201);
  }

  /** A proposed aid of 1,800 yuan. */
  String proposed() {
    return proposed("MEDICAL");
  }

  String proposed(String category) {
    String file =
        "/api/cases/"
            + caseworker().post("/api/cases", Drafts.household(Drafts.someone())).said("/caseId");
    return proposedOn(file, category);
  }

  String proposedOn(String file, String category) {
    Reply aid =
        caseworker()
            .post(file + "/aids", Drafts.aid(category, "2026-02-01").replace("ZYCZ-2026", fund));
    assertThat(aid.status()).as(aid.text()).isEqualTo(201);
    return file + "/aids/" + aid.said("/aidId");
  }

  Reply approve(String aid) {
    return approve(aid, Drafts.yes());
  }

  Reply approve(String aid, String why) {
    return ledger.decide(supervisor(), aid + "/approval", why);
  }

  /** What the fund decided, however long it took on a busy machine. */
  String funding(String aid) throws Exception {
    Reply reply = approve(aid);
    if (reply.problem().equals("412 VERSION_CONFLICT")) {
      // What the fund has decided was written since it was looked at.
      reply = approve(aid);
    }
    assertThat(reply.status()).as(reply.text()).isLessThan(300);
    String told = reply.said("/funding");
    return told.equals("PENDING")
        ? ledger
            .awaitFact(aid.split("/", -1)[3], "aid.funded", "aid.funds-refused")
            .replace("aid.funded", "COMMITTED")
            .replace("aid.funds-refused", "REFUSED")
        : told;
  }

  void reject(String aid) {
    ledger.decide(supervisor(), aid + "/rejection", Drafts.on("2026-02-03", "撤回")).ok();
  }

  Reply deliver(String aid) {
    return finance().post(aid + "/delivery", Drafts.delivery("2026-02-05", "张诚实"));
  }

  Reply reverse(String aid) {
    return reverse(ledger.as("supervisor@410800"), aid);
  }

  Reply reverse(Sender who, String aid) {
    return who.post(
        aid + "/reversal",
        "{\"reason\":\"退回\",\"voucher\":\"TK-1\",\"occurredOn\":\"2026-02-09\"}");
  }

  void booksSay(long committed, long disbursed, long inHand) {
    Reply books = supervisor().get("/api/funds/" + fund + "/reconciliation");
    assertThat(books.said("/agrees")).as(books.text()).isEqualTo("true");
    assertThat(
            List.of(
                books.said("/book/money/committed/fen"),
                books.said("/book/money/disbursed/fen"),
                books.said("/book/money/inHand/fen")))
        .containsExactly("" + committed, "" + disbursed, "" + inHand);
    assertThat(supervisor().get("/api/funding/stuck").said("/items/0/aidId")).isEmpty();
  }

  int facts(String aid, String name) {
    return ledger
        .jdbc()
        .queryForObject(
            "select count(*) from ledger_event where stream_id = ? and event_name = ?",
            Integer.class,
            commitment(aid),
            name);
  }

  String commitment(String aid) {
    return "commitment-" + aid.substring(aid.lastIndexOf('/') + 1);
  }

  void awaitCommitment(String aid, String name) throws Exception {
    ledger.awaitFact(commitment(aid), name);
  }

  Reply repay(String aid, long fen) {
    return finance()
        .post(
            aid + "/repayments",
            "{\"money\":{\"fen\":%d},\"voucher\":\"回执\",\"occurredOn\":\"2026-06-05\"}"
                .formatted(fen));
  }

  Reply confirmed(Sender who, String aid, String repayment) {
    return ledger.decide(who, aid + "/repayments/" + repayment + "/confirmation", "{}");
  }
}

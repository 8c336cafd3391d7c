package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.warmledger.events.CaseArchived;
import org.warmledger.events.Like;
import org.warmledger.events.TransferOffered;
import org.warmledger.events.TransferReturned;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;

/** Who sees what of a file that goes from one union to another. */
record HandedOver(QueryServer server, FilledLedger ledger) {

  private static final String LISTS = "/api/worklists/";

  void isNoLongerTheFirstUnionsToSeeButWhatItDidAndToFetchBack() {
    CaseArchived moving = Samples.archived("case-moving", Samples.ZHONGZHAN, "马搬家", 9);
    ledger.append(moving);
    long now = ledger.append(Samples.transferred(moving, Samples.JIEFANG, Samples.DAY));
    Sender before = server.as("supervisor@410803").after(now);
    String file = "/api/cases/case-moving";
    assertThat(before.get(file).status()).isEqualTo(404);
    assertThat(server.as("caseworker@410802").after(now).get(file).status()).isEqualTo(200);
    assertThat(before.get(file + "/history").ok().at("/items")).hasSize(2);
    Sender elsewhere = server.as("supervisor@410804").after(now);
    assertThat(elsewhere.get(file + "/history").status()).isEqualTo(404);
    Reply sent = before.get(LISTS + "sent").ok();
    assertThat(sent.at("/items/0/sentOn").asString()).isEqualTo(Samples.DAY.toString());
    assertThat(sent.text()).contains("case-moving", "马搬家", "解放区总工会", "中站区总工会");
    assertThat(server.as("supervisor@410802").after(now).get(LISTS + "sent").at("/total").asLong())
        .isZero();
  }

  void isOnTheListOfWhoeverIsAskedAndThenOfWhoeverOfferedIt() {
    CaseArchived file = Samples.archived("case-offered", Samples.ZHONGZHAN, "牛待迁", 12);
    ledger.append(file, Samples.proposed(file, "aid-waits", Samples.medical(90_000), "住院"));
    long now = ledger.append(offered(file));
    Sender asked = server.as("supervisor@410802").with("Access-Purpose", "REVIEW");
    Reply list = asked.after(now).get(LISTS + "offered").ok();
    assertThat(list.text()).contains("case-offered", "牛待迁", "随子女迁居");
    assertThat(list.at("/items/0/offer/onTheWay/0/money/fen").asLong()).isEqualTo(90_000);
    String path = "/api/cases/case-offered";
    assertThat(asked.after(now).get(path).status()).isEqualTo(404);
    assertThat(asked.after(now).get(path + "/history").ok().at("/items").findValuesAsString("type"))
        .containsExactly("case.transfer-offered");
    Sender offering = server.as("supervisor@410803");
    assertThat(offering.after(now).get(path).ok().at("/offer/to/name").asString())
        .isEqualTo("解放区总工会");
    long back = ledger.append(returned(file));
    assertThat(asked.after(back).get(LISTS + "offered").at("/total").asLong()).isZero();
    assertThat(offering.after(back).get(LISTS + "returned").ok().text()).contains("case-offered");
  }

  private static TransferOffered offered(CaseArchived file) {
    return Like.sample(TransferOffered.class)
        .with(TransferOffered::caseId, file.caseId())
        .with(TransferOffered::union, file.union())
        .with(TransferOffered::to, Samples.JIEFANG)
        .with(TransferOffered::reason, note(file, "随子女迁居"))
        .made();
  }

  private static TransferReturned returned(CaseArchived file) {
    return Like.sample(TransferReturned.class)
        .with(TransferReturned::caseId, file.caseId())
        .with(TransferReturned::union, file.union())
        .with(TransferReturned::to, Samples.JIEFANG)
        .with(TransferReturned::reason, note(file, "未在本辖区居住"))
        .made();
  }

  private static Personal<Note> note(CaseArchived file, String text) {
    return Personal.of(file.household().head().person(), Note.of(text));
  }
}

package org.warmledger.command.running;

import java.util.Map;
import org.warmledger.command.running.Walk.Step;
import org.warmledger.command.running.Walk.Trail;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** Aid of before the union went live, sent in as a file. */
record PastAid(RunningLedger ledger) {

  Walk walk() {
    return Walk.of(
        "Past aid is imported",
        new Step("/api/imports", this::sendIn),
        new Step("/api/imports/{importId}/release", this::release));
  }

  private Reply sendIn(Sender who, Trail trail) {
    String number = Drafts.someone();
    String file = Drafts.household(number).replace("2026-01-12", "2018-01-12");
    ledger.as("caseworker@410803").post("/api/cases", file).ok();
    Reply sent =
        trail.keep(
            who.upload(
                "/api/imports",
                "发放日期,身份证号,帮扶类别,金额(元),资金编号,收款人\n2019-05-01," + number + ",生活,10,OLD-1,张诚实\n",
                Map.of("kind", "aids", "mode", "apply")),
            "import",
            "/importId");
    if (sent.status() == 202) {
      // Ends when the import has been tried to the last row.
      var unused = who.get("/api/imports/" + trail.at("import") + "/events");
    }
    return sent;
  }

  private Reply release(Sender who, Trail trail) {
    String path = "/api/imports/" + trail.at("import");
    String shown = ledger.as("supervisor@100000").get(path).ok().header("ETag");
    return who.with("If-Match", shown).post(path + "/release", "");
  }
}

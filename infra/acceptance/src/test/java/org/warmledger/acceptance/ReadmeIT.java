package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The first ten minutes of README, sentence by sentence, in a browser, on a ledger of their own.
 */
class ReadmeIT {

  private static final FirstTenMinutes README = FirstTenMinutes.read();

  private final List<String> waiting = new ArrayList<>();

  @Test
  void everySentenceOfTheFirstTenMinutesIsDoneAsItIsWritten() {
    try (Stack stack = Stack.startIn(Stack.freshFolder());
        ConsolePage page = new ConsolePage(stack)) {
      Newcomer me = new Newcomer(stack, page);
      FirstAid money = new FirstAid(me);
      theImports(me);
      theReading(me);
      money.theFund();
      money.theAid();
      theRest(me);
      me.doesAll(README);
      theDemoIsTakenAsWell(stack);
    }
  }

  /** {@code ./warmledger demo} ends well when nothing was refused. */
  private static void theDemoIsTakenAsWell(Stack stack) {
    ToolCommand.Ended demo = ToolCommand.run(stack, "Demo", "--cases", "20");
    assertThat(demo.code()).as(demo.printed()).isZero();
    assertThat(demo.printed()).contains("拒绝 refused 0");
  }

  private void theImports(Newcomer me) {
    me.sentence(
        "`./warmledger run`, then open http://localhost:8080 and sign in as `supervisor@410800` (the password stands on the page).",
        () -> me.as("supervisor@410800"));
    me.sentence(
        "*Import*: choose *files* and drop `infra/local/src/main/resources/samples/files.csv`; rehearse it, then apply it.",
        () -> {
          sent(me, "files", "rehearse", "DONE");
          sent(me, "files", "apply", "DONE");
        });
    me.sentence(
        "Do the same with `visits.csv` and `aids.csv` beside it: what brought money waits for another supervisor.",
        () -> {
          for (String kind : List.of("visits", "aids")) {
            sent(me, kind, "rehearse", "DONE");
            sent(me, kind, "apply", "WAITING");
            waiting.add(me.page.address());
          }
        });
    me.sentence(
        "Sign in as `supervisor@410000`, of the province, and release both under *Import*, where their sums stand.",
        () -> {
          me.as("supervisor@410000");
          waiting.forEach(address -> release(me, address));
        });
    me.sentence("All people in them are invented.", () -> {});
  }

  private void sent(Newcomer me, String kind, String mode, String state) {
    me.page.click("nav-imports");
    me.page.click("import-kind-" + kind);
    me.page.click("import-mode-" + mode);
    me.page.upload("import-file", kind + ".csv", FirstTenMinutes.sample(kind));
    me.page.click("import-start");
    me.page.shows("import-run", "data-state", state);
  }

  private void release(Newcomer me, String address) {
    me.page.click("nav-imports");
    me.page.at("import-recent").locator("a[href='" + address + "']").click();
    me.page.at("import-sums").first().waitFor();
    me.page.click("import-release-open");
    me.page.submit("import-release");
    me.page.shows("import-run", "data-state", "DONE");
  }

  private void theReading(Newcomer me) {
    me.sentence("Sign in as `supervisor@410800` again.", () -> me.as("supervisor@410800"));
    me.sentence(
        "*Overview* shows the sums; click a union to go down the tree.",
        () -> {
          me.page.click("nav-overview");
          me.page.says("tile-visit-money", "00");
          me.page.click("chart-union-as-table");
          me.page.click("union-410803");
          me.page.at("overview-home").waitFor();
        });
    me.sentence(
        "*Files*: type a name, a pinyin or the last four digits of an identity number.",
        () -> {
          me.page.click("nav-cases");
          for (String words : List.of(Newcomer.WORKER, "liangjianhua", "4027")) {
            me.page.type("case-search", words);
            me.page.reaches("q=" + Api.encoded(words));
            me.page.says("case-list", Newcomer.WORKER);
          }
        });
    me.sentence(
        "Open a file: its timeline has every event, with the day it happened and the time it was recorded.",
        () -> {
          me.rowOf("case-row").click();
          me.page.says("case-name", Newcomer.WORKER);
          me.page.says("timeline", "2025-01-06");
          me.remember();
        });
  }

  private void theRest(Newcomer me) {
    me.sentence(
        "*Forms* has the statutory forms, each cell with the events behind it; *Findings* what the checks have found.",
        () -> {
          me.page.click("nav-forms");
          me.page.at("paper").waitFor();
          me.page.click("nav-findings");
          me.page.at("findings-in-charge").waitFor();
        });
    me.sentence(
        "The same from a shell:",
        () -> {
          Api shell = me.stack.as("supervisor@410800");
          assertThat(README.addresses()).hasSize(3);
          README.addresses().forEach(address -> shell.get(address).ok());
        });
    // The plug is pulled by ImportedLedgerIT and Endurance; here others are at work.
    me.sentence(
        "Press Ctrl-C, or pull the plug; run again: nothing that was accepted is lost.", () -> {});
    me.sentence(
        "Read models are built anew beside the served ones with `POST /api/admin/projections/files/rebuild` ([ADR 0021](infra/docs/adr/0021-generations-of-documents.md)), and by themselves when one is deleted.",
        () -> {
          Api admin = me.stack.as("admin@100000");
          assertThat(admin.post("/api/admin/projections/files/rebuild", "").status())
              .isIn(200, 202, 409);
        });
  }
}

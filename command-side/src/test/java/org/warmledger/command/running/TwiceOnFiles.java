package org.warmledger.command.running;

import java.util.Map;
import org.warmledger.command.papers.PaperSamples;
import org.warmledger.platform.testkit.Reply;

/** Everything that is done on a file, done and asked for twice. */
record TwiceOnFiles(Twice twice) {

  private static final String CASEWORKER = "caseworker@410803";
  private static final String SUPERVISOR = "supervisor@410803";
  private static final String CITY = "supervisor@410800";
  private static final String FUND = "ER-1";
  private static final String ON = "\"occurredOn\":\"2026-02-20\"}";
  private static final String WHY = "{\"reason\":\"录错了人\"," + ON;

  void all() {
    new Payroll(twice.ledger()).fund(FUND, 10_000_000);
    String file = archived();
    visits(file);
    notices(file);
    checks(file);
    papersAndTransfer(file);
    aids(archived());
    twice.done(CASEWORKER, file + "/closure", Drafts.closure("2026-02-20"));
    twice.done(CITY, file + "/closure/reversal", WHY);
    String other = archived();
    twice.ledger().as(CASEWORKER).post(other + "/closure", Drafts.closure("2026-02-20")).ok();
    String later = WHY.replace("02-20", "03-01");
    twice.done(CASEWORKER, other + "/reopening", later);
    twice.done(CITY, other + "/reopening/reversal", later);
  }

  private String archived() {
    Reply archived = twice.done(CASEWORKER, "/api/cases", Drafts.household(Drafts.someone()));
    return "/api/cases/" + archived.said("/caseId");
  }

  private void visits(String file) {
    Reply visited =
        twice.done(
            CASEWORKER,
            file + "/visits",
            "{\"visitors\":\"王\",\"findings\":\"无\",\"followUpBy\":\"2026-03-20\"," + ON);
    String visit = file + "/visits/" + visited.said("/visitId");
    twice.done(CASEWORKER, visit + "/follow-up", "{\"note\":\"已办\"," + ON);
    twice.done(CASEWORKER, visit + "/comparison", WHY);
    twice.done(CITY, visit + "/follow-up/reversal", WHY);
    twice.done(CITY, visit + "/reversal", WHY);
  }

  private void notices(String file) {
    Reply published =
        twice.done(
            CASEWORKER,
            file + "/notices",
            "{\"from\":\"2026-02-02\",\"to\":\"2026-02-06\",\"text\":\"张**，困难救助\","
                + "\"occurredOn\":\"2026-02-02\"}");
    String notice = file + "/notices/" + published.said("/noticeId");
    Reply objected = twice.done(CASEWORKER, notice + "/objections", "{\"objection\":\"有车\"," + ON);
    String objection = notice + "/objections/" + objected.said("/objectionId");
    twice.decided(
        SUPERVISOR,
        objection + "/resolution",
        "{\"outcome\":\"DISMISSED\",\"reason\":\"属实\"," + ON);
    twice.done(CITY, objection + "/resolution/reversal", WHY);
    twice.done(CITY, objection + "/reversal", WHY);
    Reply another =
        twice
            .ledger()
            .as(CASEWORKER)
            .post(
                file + "/notices",
                "{\"from\":\"2026-02-09\",\"to\":\"2026-02-13\",\"text\":\"张**，困难救助\","
                    + "\"occurredOn\":\"2026-02-09\"}")
            .ok();
    twice.done(CITY, file + "/notices/" + another.said("/noticeId") + "/reversal", WHY);
  }

  private void checks(String file) {
    Reply checked =
        twice.done(
            SUPERVISOR,
            file + "/means-checks",
            "{\"exclusions\":[\"VEHICLE\"],\"authorization\":\"授权书 1 号\",\"note\":\"\"," + ON);
    String check = file + "/means-checks/" + lastCheck(file, checked);
    twice.done(CASEWORKER, check + "/appeal", "{\"reason\":\"谋生工具\"," + ON);
    twice.decided(
        CITY, check + "/appeal/decision", "{\"outcome\":\"GRANTED\",\"reason\":\"属实\"," + ON);
    twice.done(CITY, check + "/appeal/decision/reversal", WHY);
    twice.done(CITY, check + "/appeal/reversal", WHY);
    twice.done(CITY, check + "/reversal", WHY);
  }

  /** Two checks of one day are two; the later one is what a file goes by. */
  private String lastCheck(String file, Reply first) {
    return twice
        .ledger()
        .jdbc()
        .queryForList(
            "select convert_from(payload, 'UTF8')::json ->> 'checkId' from ledger_event"
                + " where stream_id = ? and event_name = 'case.means-checked' order by sequence desc",
            String.class,
            file.substring("/api/cases/".length()))
        .stream()
        .findFirst()
        .orElseGet(() -> first.said("/checkId"));
  }

  private void attachments(String file) {
    byte[] photo = PaperSamples.picture("png", 8, 8);
    Map<String, String> parts = Map.of("kind", "PHOTO", "occurredOn", "2026-02-20");
    Reply attached =
        twice.done(
            twice.ledger().as(CASEWORKER),
            file + "/attachments",
            (sender, at) -> sender.upload(at, "照片.png", photo, parts));
    String attachment = attached.said("/attachmentId");
    twice.done(CITY, file + "/attachments/" + attachment + "/reversal", WHY);
  }

  private void papersAndTransfer(String file) {
    twice.done(CASEWORKER, file + "/paper-confirmations", "{\"place\":\"档案柜 3-12\"," + ON);
    twice.done(CITY, file + "/paper-confirmations/reversal", WHY);
    assignment(file);
    attachments(file);
    transfers(file);
    Reply amended =
        twice.done(CASEWORKER, file + "/amendments", "{\"health\":\"病重\",\"reason\":\"住院\"," + ON);
    String amendment = file + "/amendments/" + amended.said("/amendmentId");
    twice.done(CITY, amendment + "/reversal", WHY);
    twice.done(
        CASEWORKER,
        file + "/revisions",
        Drafts.household(Drafts.someone())
            .replace("\"union\":\"410803\",", "")
            .replace("\"note\":\"房屋漏雨\"", "\"reason\":\"证件号更正\"")
            .replace("2026-01-12", "2026-02-20"));
  }

  private void assignment(String file) {
    String to = "{\"assignee\":\"%s\",".formatted(CASEWORKER);
    twice.done(SUPERVISOR, file + "/assignment", to + ON);
    twice.done(SUPERVISOR, file + "/assignment/withdrawal", "{" + ON);
  }

  private void transfers(String file) {
    String offer = "{\"to\":\"410811\",\"reason\":\"迁居\"," + ON;
    String receiver = "supervisor@410811";
    twice.done(SUPERVISOR, file + "/transfer", offer);
    twice.done(receiver, file + "/transfer/return", WHY);
    twice.done(SUPERVISOR, file + "/transfer/withdrawal", WHY);
    twice.ledger().as(SUPERVISOR).post(file + "/transfer", offer).ok();
    twice.done(receiver, file + "/transfer/acceptance", "{" + ON);
    twice.done(CITY, file + "/transfer/reversal", WHY);
  }

  private String proposed(String file, String category) {
    Reply proposed =
        twice.done(
            CASEWORKER,
            file + "/aids",
            Drafts.aid(category, "2026-02-01").replace("ZYCZ-2026", FUND));
    return file + "/aids/" + proposed.said("/aidId");
  }

  private void aids(String file) {
    twice.decided(SUPERVISOR, proposed(file, "MEDICAL") + "/rejection", Drafts.reason("材料不全"));
    repayments(lent(file));
    twice.done(CITY, lent(file) + "/reversal", WHY.replaceFirst("\\{", "{\"voucher\":\"TK-1\","));
  }

  private String lent(String file) {
    String loan = proposed(file, "STARTUP_LOAN");
    twice.decided(SUPERVISOR, loan + "/approval", Drafts.yes());
    twice.done("finance@410803", loan + "/delivery", Drafts.delivery("2026-02-05", "张诚实"));
    return loan;
  }

  private void repayments(String loan) {
    String finance = "finance@410803";
    String paid = "{\"money\":{\"fen\":100},\"voucher\":\"HK-1\"," + ON;
    String all = loan + "/repayments";
    String wrong = all + "/" + twice.done(finance, all, paid).said("/repaymentId");
    twice.decided(SUPERVISOR, wrong + "/rejection", WHY);
    String right = all + "/" + twice.ledger().as(finance).post(all, paid).said("/repaymentId");
    twice.decided(SUPERVISOR, right + "/confirmation", "{}");
    String back = twice.done(finance, right + "/reversal", WHY).said("/repaymentId");
    twice
        .ledger()
        .decide(twice.ledger().as(SUPERVISOR), all + "/" + back + "/confirmation", "{}")
        .ok();
  }
}

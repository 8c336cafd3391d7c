package org.warmledger.command.running;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.command.checks.findings.RaiseFinding;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.wire.EventContext;

/** Unions, campaigns, centres, settings, findings and persons, done and asked for twice. */
record TwiceElsewhere(Twice twice) {

  private static final String COMPLIANCE = "compliance@410800";
  private static final String FROM = "\"from\":\"2099-01-01\",\"reason\":\"通知\"}";

  void all() {
    unions();
    programme();
    settings();
    findings();
    erasure();
  }

  private void unions() {
    String admin = "admin@410000";
    twice.done(
        admin,
        "/api/unions",
        "{\"code\":\"410900\",\"name\":\"濮阳市总工会\",\"parent\":\"410000\",\"level\":\"CITY\"}");
    twice.done(
        twice.ledger().as(admin),
        "/api/unions/import",
        (sender, at) ->
            sender.upload(at, "code,name,parent,level\n411000,许昌市总工会,410000,CITY\n", Map.of()));
    twice.done(
        admin,
        "/api/unions/410900/amendments",
        "{\"name\":\"河南省濮阳市总工会\",\"level\":\"CITY\",\"reason\":\"名称填错\"}");
    twice.done(admin, "/api/unions/410900/go-live", "{\"goLiveOn\":\"2026-12-01\"}");
    twice.done(admin, "/api/unions/410900/go-live/reversal", Drafts.reason("填错"));
  }

  private void programme() {
    twice.done(
        "supervisor@410803",
        "/api/campaigns",
        "{\"code\":\"ER-2026\",\"name\":\"两节\",\"kind\":\"WINTER_WARMTH\","
            + "\"from\":\"2026-01-01\",\"to\":\"2026-02-28\",\"targetHouseholds\":300}");
    // No target at all, so that nobody is asked what was visited.
    twice.done(
        "supervisor@410803",
        "/api/campaigns/campaign-410803-er-2026/targets",
        "{\"households\":0}");
    twice.done(
        "supervisor@410803",
        "/api/campaigns/campaign-410803-er-2026/amendments",
        "{\"kind\":\"WINTER_WARMTH\",\"from\":\"2025-12-03\",\"to\":\"2026-03-03\","
            + "\"reason\":\"日期填错\"}");
    campaignCloses("/api/campaigns/campaign-410803-er-2026");
    twice.done(
        "supervisor@410803",
        "/api/centres",
        "{\"staff\":4,\"squareMetres\":180,\"leadBody\":\"UNION_ALONE\",\"coordinates\":true}");
    twice.done(
        "supervisor@410803",
        "/api/centres/centre-410803/statements/0/reversal",
        Drafts.reason("面积填错"));
  }

  private void campaignCloses(String campaign) {
    twice.done("admin@410803", campaign + "/texts", "{\"text\":\"两节慰问\"}");
    twice.done(
        "admin@410803", campaign + "/texts/reversal", "{\"text\":\"两节慰问\",\"reason\":\"对应错了\"}");
    twice.done(
        "supervisor@410803",
        campaign + "/closure",
        "{\"end\":\"OPENED_BY_MISTAKE\",\"reason\":\"开错了\"}");
    twice.done("supervisor@410803", campaign + "/reopening", Drafts.reason("没有开错"));
  }

  private void settings() {
    twice.done(
        COMPLIANCE,
        "/api/checks/C16/thresholds",
        "{\"union\":\"410803\",\"thresholds\":{\"months\":6}," + FROM);
    twice.done(
        COMPLIANCE,
        "/api/subsistence-lines",
        "{\"union\":\"410803\",\"monthly\":{\"fen\":63000}," + FROM);
    twice.done(
        COMPLIANCE,
        "/api/working-days",
        "{\"union\":\"410803\",\"to\":\"2099-01-02\",\"kind\":\"OFF\"," + FROM);
    String phones = "\"phones\":[\"13900007777\"]";
    twice.done("caseworker@410803", "/api/staff-declarations", "{" + phones + "}");
    twice.done(
        COMPLIANCE,
        "/api/staff-declarations/withdrawal",
        "{\"staff\":\"caseworker@410803\",\"union\":\"410803\","
            + phones
            + ",\"reason\":\"号码登记有误\"}");
  }

  private String raised(String id, String code) {
    var unused =
        twice
            .ledger()
            .bean(Ledger.class)
            .write(
                new RaiseFinding(
                    new FindingId(id),
                    Samples.COUNTY,
                    code,
                    new FindingSubject(SubjectKind.CASE, "case-1"),
                    Map.of(),
                    List.of(),
                    Optional.empty(),
                    Planned.TODAY),
                CommandData.of(
                    new EventContext(
                        new StaffId("checks"),
                        "automation",
                        new UnionCode("100000"),
                        id,
                        Optional.empty(),
                        "test",
                        Optional.empty())),
                List.of());
    return "/api/findings/" + id;
  }

  private void findings() {
    // Whoever is put in charge is known by then.
    twice.ledger().as("compliance@410803").get("/api/checks").ok();
    String first = raised("finding-er-1", "C16_STALE_FILE");
    twice.done("supervisor@410803", first + "/assignment", "{\"inCharge\":\"compliance@410803\"}");
    twice.done("supervisor@410800", first + "/resolution", Drafts.reason("已走访"));
    twice.done(
        "supervisor@410800",
        raised("finding-er-2", "C16_STALE_FILE") + "/dismissal",
        Drafts.reason("无需处理"));
    twice.decided(
        "supervisor@410800",
        raised("finding-er-3", "C25_KIN_CONFLICT") + "/second-approval",
        Drafts.reason("情况属实"));
  }

  private void erasure() {
    String number = Drafts.someone();
    twice.done("caseworker@410803", "/api/cases", Drafts.household(number));
    PersonId person =
        twice.ledger().bean(KeyedHash.class).person(IdentityNumber.parse(number).orElseThrow());
    String path = "/api/persons/" + person;
    twice.done(COMPLIANCE, path + "/erasure-request", Drafts.ERASURE);
    twice.decided(COMPLIANCE, path + "/erasure-request/withdrawal", "{}");
    twice.ledger().as(COMPLIANCE).post(path + "/erasure-request", Drafts.ERASURE).ok();
    twice.decided("admin@410800", path + "/erasure", Drafts.KEPT_YEARS);
  }
}

package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.events.values.LedgerCalendar;
import org.warmledger.platform.testkit.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * After an import of whatever kind was taken back, every figure, form and list is where it was
 * (C29). A roster that is taken back was turned down: it is on no file and in no figure before.
 */
@OnSharedStack
class ImportTakenBackIT {

  private static final String CITY = "411800";
  private static final String COUNTY = "411801";
  private static final String WHY = "{\"reason\":\"用错了文件\"}";

  private final Stack stack = Stack.shared();
  private final Api sender = stack.as("supervisor@" + COUNTY);
  private final Api other = stack.as("supervisor2@" + COUNTY);
  private final Api reader = stack.as("compliance@" + COUNTY);
  private final List<NewHousehold> households =
      Stream.generate(NewHousehold::invented).limit(2).toList();

  private record Kind(String name, String header, List<String> rows) {
    byte[] file() {
      return (header + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }
  }

  private Kind kind(String name, String header, String... rows) {
    return new Kind(name, header, List.of(rows));
  }

  private Kind files() {
    return new Kind(
        "files",
        "姓名,身份证号,性别,民族,工会编码,工作单位,职工身份,困难类别,主要致困原因,次要致困原因,家庭人口,"
            + "家庭年度总收入(元),手机号码,家庭住址,建档标准,建档日期,备注",
        households.stream()
            .map(
                one ->
                    String.join(
                        ",",
                        one.name(),
                        one.identityNumber(),
                        sex(one) + ",汉族",
                        COUNTY,
                        one.employer(),
                        "农民工,相对困难,下岗失业,子女上学,3,24000",
                        one.mobile(),
                        one.address(),
                        "省级,2025-03-11,租房居住"))
            .toList());
  }

  private static String sex(NewHousehold one) {
    return one.identityNumber().charAt(16) % 2 == 0 ? "女" : "男";
  }

  private List<Kind> onThem() {
    String one = households.getFirst().identityNumber();
    return List.of(
        kind(
            "visits",
            "走访日期,身份证号,走访人,活动,慰问金(元),慰问品,慰问品折价(元),走访情况,资金编号",
            "2025-12-10," + one + ",春燕走访组,2025年两节送温暖,500,米10kg,120,希望介绍工作,LW-2025"),
        kind(
            "aids",
            "发放日期,身份证号,帮扶类别,金额(元),资金编号,收款人,银行卡尾号,领取方式,凭证号",
            "2025-11-11,"
                + one
                + ",生活救助,800,LW-2025,"
                + households.getFirst().name()
                + ",0007,银行卡,PZ000001"),
        kind("services", "活动日期,工会编码,服务类别,帮扶类别,人次,金额(元)", "2025-06-01," + COUNTY + ",政策宣传,,30,"),
        kind(
            "enterprises",
            "走访日期,工会编码,企业名称,慰问金(元),慰问品,慰问品折价(元),资金编号",
            "2025-06-01," + COUNTY + ",第一机床厂,10000,,,LW-2025"));
  }

  private void union() {
    Api admin = stack.as("admin@410000");
    String union = "{\"code\":\"%s\",\"name\":\"%s\",\"parent\":\"%s\",\"level\":\"%s\"}";
    admin.post("/api/unions", union.formatted(CITY, "淮滨市总工会", "410000", "CITY")).ok();
    admin.post("/api/unions", union.formatted(COUNTY, "息县总工会", CITY, "COUNTY")).ok();
    sender.after(admin);
  }

  private String imported(Kind kind) {
    String importId = Imports.start(sender, kind.name(), "apply", kind.file());
    JsonNode over = Imports.finished(sender, importId);
    if (over.get("state").asString().equals("WAITING")) {
      other.decide("/api/imports/" + importId + "/release", "").ok();
      over = Imports.finished(sender, importId);
    }
    assertThat(over.get("accepted").asInt()).as(over.toString()).isEqualTo(kind.rows().size());
    return importId;
  }

  private void takenBack(String importId, Kind kind) {
    for (String dry : List.of("?dryRun=true", "")) {
      Reply begun = other.post("/api/imports/" + importId + "/reversal" + dry, WHY).ok();
      JsonNode over = Imports.finished(other, begun.said("/importId"));
      assertThat(over.get("accepted").asInt()).as(over.toString()).isEqualTo(kind.rows().size());
    }
  }

  /** What the county reports, shows and has to do. */
  private Map<String, JsonNode> everything() {
    reader.after(sender).after(other);
    LocalDate today = LedgerCalendar.dayOf(Instant.now());
    String period = "union=" + COUNTY + "&from=2025-01-01&to=" + today;
    Map<String, JsonNode> all = new TreeMap<>();
    Stream.concat(
            Stream.of("register", "send-warmth", "summer", "schooling", "two-festivals")
                .map(form -> "/api/statistics/" + form + "?" + period),
            Stream.of(
                "/api/dashboards/overview?" + period,
                "/api/cases?union=" + COUNTY,
                "/api/cases?q=" + Api.encoded(households.getFirst().name()),
                "/api/worklists/unvisited?union=" + COUNTY,
                "/api/worklists/stale?before=2030-01-01&union=" + COUNTY,
                "/api/worklists/never-aided?before=2030-01-01&union=" + COUNTY,
                "/api/worklists/follow-up?union=" + COUNTY))
        .forEach(path -> all.put(path, shown(reader.get(path).ok().body())));
    return all;
  }

  /**
   * But for how far it was read, and for months: what was handed out comes back in the month in
   * which it is taken back (ADR 0048).
   */
  private static JsonNode shown(JsonNode answer) {
    ((ObjectNode) answer).remove(List.of("position", "byMonth"));
    answer.path("items").forEach(item -> ((ObjectNode) item).remove("version"));
    return answer;
  }

  private void noMonthSaysAnything() {
    reader
        .after(other)
        .get("/api/dashboards/overview?from=2025-01-01&union=" + COUNTY)
        .ok()
        .at("/byMonth")
        .forEach(month -> assertThat(month.get("figures")).allMatch(one -> one.asLong() == 0));
  }

  @Test
  void afterAnImportOfAnyKindWasTakenBackEverythingIsWhereItWas() {
    union();
    Map<String, JsonNode> nothing = everything();
    takenBack(imported(files()), files());
    assertThat(everything()).isEqualTo(nothing);
    noMonthSaysAnything();
    String importId = imported(files());
    for (Kind kind : onThem()) {
      Map<String, JsonNode> before = everything();
      String one = imported(kind);
      assertThat(everything()).as(kind.name()).isNotEqualTo(before);
      takenBack(one, kind);
      assertThat(everything()).as(kind.name()).isEqualTo(before);
    }
    String file = idOf(households.getFirst());
    takenBack(importId, files());
    assertThat(everything()).isEqualTo(nothing);
    stillTold(file);
    assertThat(imported(files())).isNotEqualTo(importId);
    assertThat(idOf(households.getFirst())).isNotEqualTo(file);
  }

  private String idOf(NewHousehold household) {
    reader.after(sender);
    return reader.find(household.name()).ok().said("/items/0/caseId");
  }

  /** Whoever knows of it reads what was, and who said that it should not have been, and why. */
  private void stillTold(String file) {
    assertThat(reader.get("/api/cases/" + file).ok().said("/state")).isEqualTo("TAKEN_BACK");
    Map<String, String> task = Map.of("Access-Purpose", "REVIEW");
    JsonNode items = reader.get("/api/cases/" + file + "/history", task).ok().at("/items");
    Map<String, JsonNode> by =
        items
            .valueStream()
            .collect(
                Collectors.toMap(
                    one -> one.get("type").asString(),
                    one -> one,
                    (first, last) -> last,
                    LinkedHashMap::new));
    assertThat(by).containsKeys("case.archived", "case.archiving-reversed");
    JsonNode back = by.get("case.archiving-reversed");
    assertThat(back.at("/data/reversedBy").asString()).isEqualTo("supervisor2@" + COUNTY);
    assertThat(back.at("/data/reason").toString()).contains("用错了文件");
  }
}

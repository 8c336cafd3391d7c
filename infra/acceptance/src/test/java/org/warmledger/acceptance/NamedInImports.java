package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody's name, number and phone in every column of imports that goes under a seal. */
record NamedInImports(
    Stack stack, String union, NewHousehold household, NewHousehold member, String somebody) {

  private static final List<String> OF_WORDS =
      List.of(
          "民族",
          "工作单位",
          "家庭住址",
          "单位性质",
          "所属行业",
          "就业状态",
          "健康状况",
          "残疾情况",
          "劳模等级",
          "户籍",
          "婚姻状况",
          "住房情况",
          "医疗保险",
          "开户银行",
          "开户网点",
          "备注",
          "困难情况",
          "成员1健康状况",
          "成员1单位或学校");

  /** Answers the path of the file. */
  String all() {
    Api caseworker = stack.as("caseworker@" + union);
    Map<String, String> file = new LinkedHashMap<>(asTheyAre());
    OF_WORDS.forEach(column -> file.put(column, somebody));
    taken(caseworker, "files", file);
    taken(
        caseworker,
        "visits",
        Map.of(
            "走访日期",
            "2026-01-10",
            "身份证号",
            household.identityNumber(),
            "走访人",
            somebody,
            "走访情况",
            somebody));
    return "/api/cases/" + caseworker.find(household.identityNumber()).said("/items/0/caseId");
  }

  private Map<String, String> asTheyAre() {
    return Map.ofEntries(
        Map.entry("姓名", household.name()),
        Map.entry("身份证号", household.identityNumber()),
        Map.entry("工会编码", union),
        Map.entry("职工身份", "城镇职工"),
        Map.entry("困难类别", "深度困难"),
        Map.entry("主要致困原因", "患重特大疾病"),
        Map.entry("家庭人口", "2"),
        Map.entry("家庭年度总收入(元)", "18000"),
        Map.entry("手机号码", household.mobile()),
        Map.entry("建档标准", "地市级"),
        Map.entry("建档日期", "2026-01-05"),
        Map.entry("户名", household.name()),
        Map.entry("银行账号", "6222" + household.mobile()),
        Map.entry("成员1姓名", member.name()),
        Map.entry("成员1身份证号", member.identityNumber()),
        Map.entry("成员1关系", "配偶"));
  }

  private static void taken(Api who, String kind, Map<String, String> row) {
    String csv =
        Stream.of(row.keySet(), row.values())
            .map(cells -> String.join(",", cells))
            .reduce("", (above, below) -> above + below + "\n");
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    String id = Imports.start(who, kind, "apply", bytes);
    assertThat(Imports.finished(who, id).get("accepted").asInt())
        .as(who.get("/api/imports/" + id + "/rows").text())
        .isEqualTo(1);
  }
}

package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Reply;

/**
 * That somebody has a file in another union is told to whoever is about to put them on file, who is
 * noted for it; where it is, to those alone whose task that is.
 */
@OnSharedStack
class AskedElsewhereIT {

  private static final String DRY_RUN = "/api/cases?dryRun=true";
  private static final String HERE = "410825";
  private static final String THERE = "220104";
  private static final int AN_HOUR = 30;

  private final Stack stack = Stack.shared();
  private final NewHousehold household = NewHousehold.invented();

  private void onFileElsewhere() {
    stack.as("caseworker@" + THERE).post("/api/cases", household.archiving(THERE)).ok();
  }

  private Reply log(String filter) {
    return stack.as("compliance@" + HERE).get("/api/access-log?" + filter).ok();
  }

  @Test
  void aDryRunOfArchivingIsNotedByWhomItAskedAboutAndHadSoOftenAnHour() {
    onFileElsewhere();
    String actor = "caseworker3@" + HERE;
    Api curious = stack.as(actor);
    for (int n = 0; n < AN_HOUR; n++) {
      assertThat(curious.post(DRY_RUN, household.archiving(HERE)).problem())
          .isEqualTo("422 C01_DUPLICATE_WORKER");
    }
    Reply tooMany = curious.post(DRY_RUN, household.archiving(HERE));
    assertThat(tooMany.problem()).isEqualTo("429 TOO_MANY_DRY_RUNS");
    assertThat(Integer.parseInt(tooMany.header("Retry-After"))).isBetween(60, 3_601);
    curious.find(household.identityNumber());
    String searched = log("what=SEARCH&actor=" + Api.encoded(actor)).said("/items/0/asked");
    Reply noted = log("what=DRY_RUN&actor=" + Api.encoded(actor));
    assertThat(noted.at("/items").size()).isEqualTo(AN_HOUR);
    assertThat(noted.said("/items/0/asked"))
        .as("the same person as was searched for")
        .isNotEmpty()
        .isEqualTo(searched);
    assertThat(noted.text()).doesNotContain(household.identityNumber());
    String another = NewHousehold.invented().archiving(HERE);
    assertThat(stack.as("caseworker4@" + HERE).post(DRY_RUN, another).status())
        .as("what others ask is not counted")
        .isEqualTo(200);
    assertThat(curious.post("/api/cases", another).status())
        .as("nor what is written")
        .isEqualTo(201);
  }

  @Test
  void whichUnionKeepsTheFileIsToldToThoseWhoPutPeopleOnFile() {
    onFileElsewhere();
    Api caseworker = stack.as("caseworker@" + HERE);
    String asMember = NewHousehold.invented().archiving(HERE, household.asMember("SPOUSE"));
    for (String body : List.of(household.archiving(HERE), asMember)) {
      for (Map<String, String> curious :
          List.of(
              Map.<String, String>of(),
              Map.of("Access-Purpose", "VISIT"),
              Map.of("Access-Purpose", "curious"))) {
        Reply refused = caseworker.post("/api/cases", body, curious);
        assertThat(refused.problem()).startsWith("422 C0");
        assertThat(refused.text()).doesNotContain(THERE, "朝阳").contains("上级工会");
      }
      Reply told = caseworker.post("/api/cases", body, Map.of("Access-Purpose", "ARCHIVING"));
      assertThat(told.said("/detail")).contains("长春市朝阳区总工会", THERE);
    }
    assertThat(log("what=REFUSED&actor=" + Api.encoded("caseworker@" + HERE)).at("/items").size())
        .isGreaterThanOrEqualTo(8);
  }

  @Test
  void aRehearsedImportTellsNoUnionAndIsNoted() {
    onFileElsewhere();
    String row =
        "姓名,身份证号,性别,民族,工会编码,工作单位,职工身份,困难类别,主要致困原因,次要致困原因,家庭人口,家庭年度总收入(元),手机号码,家庭住址,建档标准,建档日期,备注\n"
            + household.name()
            + ","
            + household.identityNumber()
            + ",,汉族,"
            + HERE
            + ",第二轴承厂,城镇职工,深度困难,患重特大疾病,,2,18000,19920000001,银杏街12号,地市级,2026-01-05,\n";
    Api caseworker = stack.as("caseworker5@" + HERE);
    String importId =
        Imports.start(caseworker, "files", "rehearse", row.getBytes(StandardCharsets.UTF_8));
    Imports.finished(caseworker, importId);
    Reply rows = caseworker.get("/api/imports/" + importId + "/rows").ok();
    assertThat(rows.said("/items/0/code")).isEqualTo("C01_DUPLICATE_WORKER");
    assertThat(rows.text()).doesNotContain(THERE, "朝阳");
    assertThat(log("what=DRY_RUN&subject=" + importId).at("/items").size()).isEqualTo(1);
  }
}

package org.warmledger.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two people visit the households of one campaign, each with a device that has no network. */
@OnSharedStack
class WithoutSignalIT {

  private static final String UNION = "410882";
  private static final String NAME = "山区走访";

  @Test
  void visitsOfTwoDevicesArriveOnceEachAndWhereTheyMetOnADoorSomebodyDecides() {
    Stack stack = Stack.shared();
    Api caseworker = stack.as("caseworker@" + UNION);
    List<String> files = Stream.generate(() -> file(caseworker)).limit(5).toList();
    opened(stack.as("supervisor@" + UNION));
    try (ConsolePage one = new ConsolePage(stack);
        ConsolePage other = new ConsolePage(stack)) {
      goesOut(one.signIn("caseworker@" + UNION), "春燕走访组", 0, 1, 2);
      goesOut(other.signIn("supervisor@" + UNION), "秋实走访组", 2, 3, 4);
      comesBack(one);
      assertThat(one.at("held-state").getByText("已记入台账")).hasCount(3);
      comesBack(other);
      assertThat(other.at("held-state").getByText("已记入台账")).hasCount(2);
      other.says("held-mine", "秋实走访组");
      other.says("held-there", "春燕走访组");
      other.picture("undecided");
      other.click("held-same");
      other.type("same-reason", "两组同去");
      other.submit("same");
      assertThat(other.at("undecided")).hasCount(0);
    }
    assertThat(files.stream().map(file -> visits(caseworker, file))).containsOnly("1");
    assertThat(files.stream().filter(file -> wasCompared(caseworker, file))).hasSize(1);
  }

  private static String file(Api caseworker) {
    return caseworker
        .post("/api/cases", NewHousehold.invented().archiving(UNION))
        .ok()
        .said("/caseId");
  }

  private static void opened(Api supervisor) {
    supervisor
        .post(
            "/api/campaigns",
            """
            {"name":"%s","kind":"WINTER_WARMTH","from":"2026-01-01","to":"2035-12-31","union":"%s"}
            """
                .formatted(NAME, UNION))
        .ok();
  }

  /** Takes the list along, and visits some of it without a network, each in a tab of its own. */
  private static void goesOut(ConsolePage device, String visitors, int... households) {
    device.click("nav-campaigns");
    device.at("campaign-link").filter(new Locator.FilterOptions().setHasText(NAME)).click();
    device.says("covered-count", "5");
    device.click("take-along");
    device.says("take-along", "已带上");
    device.isHeld();
    device.click("nav-round");
    assertThat(device.at("along-name")).hasCount(5);
    device.hasNetwork(false);
    for (int household : households) {
      device.inAnotherTab("/round");
      device.at("along-visit").nth(household).click();
      device.type("visit-visitors", visitors);
      device.submit("visit");
    }
    assertThat(device.at("held-state").getByText("等待送出")).hasCount(3);
    device.picture("round");
  }

  private static void comesBack(ConsolePage device) {
    device.hasNetwork(true);
    device.inAnotherTab("/round");
    device.signInAgain();
  }

  private static String visits(Api caseworker, String file) {
    return String.valueOf(caseworker.get("/api/cases/" + file).ok().at("/visits").size());
  }

  private static boolean wasCompared(Api caseworker, String file) {
    return caseworker
        .get("/api/cases/" + file + "/history")
        .ok()
        .text()
        .contains("case.visits-compared");
  }
}

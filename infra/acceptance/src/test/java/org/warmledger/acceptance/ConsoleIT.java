package org.warmledger.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.warmledger.events.InventedPeople;

/** One household's way through the console, in the hands of a caseworker and a supervisor. */
@OnSharedStack
class ConsoleIT {

  private static final String UNION = "220400";
  private static final String NAME = "鞠芸熙";

  private static final String FILES =
      """
      姓名,身份证号,性别,民族,工会编码,工作单位,职工身份,困难类别,主要致困原因,次要致困原因,家庭人口,家庭年度总收入(元),手机号码,家庭住址,建档标准,建档日期,备注
      %s,%s,女,汉族,%s,第二轴承厂,城镇职工,深度困难,患重特大疾病,,2,18000,19920000001,银杏街12号,地市级,2026-01-05,需长期透析
      邝沐阳,%s,男,汉族,%s,第三轴承厂,农民工,相对困难,下岗失业,子女上学,4,30000,19920000002,银杏街14号,省级,2026-01-06,
      """
          .formatted(NAME, number(2), UNION, number(3), UNION);

  private static final List<String> DAILY =
      List.of(
          "overview",
          "cases",
          "applications",
          "worklists",
          "campaigns",
          "round",
          "activity",
          "imports",
          "approvals",
          "funds",
          "plans",
          "rosters",
          "disbursements",
          "findings",
          "forms");
  private static final List<String> SELDOM = List.of("unions", "erasures", "readers", "access-log");

  private static String number(int sequence) {
    return InventedPeople.identityNumber("220499", LocalDate.of(1979, 5, 6), sequence);
  }

  @Test
  void aHouseholdIsImportedFoundVisitedAidedByTwoAndClosedAndTheDashboardShowsIt() {
    SpendingPlans.approved(Stack.shared(), UNION, "走访方案", 50_000);
    try (ConsolePage page = new ConsolePage(Stack.shared())) {
      String file = importAndFind(page.signIn("caseworker@" + UNION));
      visitAndPropose(page);
      page.signIn("supervisor@" + UNION).says("today-approvals", "救助申报 · " + NAME);
      page.picture("today");
      page.open(file);
      page.click("aid-approve");
      page.type("aid-approve-reason", "同意");
      page.submit("aid-approve");
      page.shows("aid-row", "data-state", "FUNDED");
      page.signIn("caseworker@" + UNION).open(file);
      deliverAndClose(page);
      theDashboardShowsTheSums(page);
      theFileTellsWhatItWas(page, file);
      page.signIn("supervisor@" + UNION).open(file);
      whatDidNotHappenIsStruckThrough(page);
      nobodyIsShutOut(page, file);
    }
  }

  /** Every page that stands in a menu, the file, and a form. */
  private static void nobodyIsShutOut(ConsolePage page, String file) {
    SoftAssertions.assertSoftly(
        all -> {
          ForEverybody everybody = ForEverybody.on(page, all);
          page.signIn("supervisor@" + UNION);
          page.in(ColorScheme.LIGHT);
          everybody.look("today");
          DAILY.forEach(everybody::at);
          page.open(file);
          page.says("case-name", NAME);
          everybody.look("the file");
          page.click("act-visit");
          everybody.look("a form");
          page.signIn("admin@100000");
          page.in(ColorScheme.LIGHT);
          SELDOM.forEach(everybody::at);
        });
  }

  private static String importAndFind(ConsolePage page) {
    page.click("nav-imports");
    page.click("import-kind-files");
    page.click("import-mode-apply");
    page.upload("import-file", "建档.csv", FILES.getBytes(StandardCharsets.UTF_8));
    page.click("import-start");
    page.shows("import-run", "data-state", "DONE");
    page.says("verdict-accepted-count", "2");
    page.click("nav-cases");
    page.type("case-search", "juyunxi");
    page.says("case-row", NAME);
    page.at("case-row").first().click();
    page.says("case-name", NAME);
    page.picture("case");
    return page.address();
  }

  private static void visitAndPropose(ConsolePage page) {
    page.click("act-visit");
    page.type("visit-visitors", "春燕走访组");
    page.type("visit-findings", "希望子女就近入学");
    page.type("visit-money", "500");
    page.choose("visit-plan", "走访方案 · ZYCZ-2026 · 500.00");
    page.choose("visit-receipt", "签领单");
    page.type("visit-voucher", "QL-1");
    page.submit("visit");
    page.says("timeline", "500.00");
    page.click("act-aid");
    page.choose("aid-category", "生活救助");
    page.type("aid-money", "1800");
    page.type("aid-fund", "ZYCZ-2026");
    page.type("aid-reason", "住院自付");
    page.submit("aid");
    page.shows("aid-row", "data-state", "PROPOSED");
  }

  private static void deliverAndClose(ConsolePage page) {
    page.click("aid-deliver");
    page.type("deliver-payee", NAME);
    page.type("deliver-account", "6222000000007788");
    page.choose("deliver-kind", "银行回单");
    page.type("deliver-voucher", "PZ200001");
    page.submit("aid-deliver");
    page.shows("aid-row", "data-state", "DELIVERED");
    page.click("act-close");
    page.choose("close-reason", "脱困");
    page.submit("close");
    page.shows("case-state", "data-state", "CLOSED");
  }

  private static void theDashboardShowsTheSums(ConsolePage page) {
    page.click("nav-overview");
    page.says("tile-visit-money", "500.00");
    page.says("tile-aid-money", "1,800.00");
    page.says("tile-aid-times", "1");
    page.says("tile-closed", "1");
    page.says("tile-archived", "2");
    page.picture("overview");
  }

  private static void theFileTellsWhatItWas(ConsolePage page, String file) {
    page.open(file + "?asOf=2026-01-05");
    page.says("then", "2026-01-05 的情况");
    page.says("differences", "1 次");
    page.says("differences", "1,800.00");
    page.shows("case-state", "data-state", "OPEN");
    assertThat(page.at("act-visit")).hasCount(0);
    page.picture("then");
    page.click("back-to-now");
    page.shows("case-state", "data-state", "CLOSED");
    page.at("history-about").getByText("救助").click();
    assertThat(page.at("timeline").getByText("走访慰问")).hasCount(0);
  }

  private static void whatDidNotHappenIsStruckThrough(ConsolePage page) {
    page.at("entry-takeback").first().click();
    page.type("takeback-reason", "记错了人");
    page.submit("takeback");
    page.shows("case-state", "data-state", "OPEN");
    assertThat(page.at("timeline").locator("s")).containsText("注销档案");
    page.at("entry-corrected").first().getByRole(AriaRole.LINK).click();
    page.picture("taken-back");
  }
}

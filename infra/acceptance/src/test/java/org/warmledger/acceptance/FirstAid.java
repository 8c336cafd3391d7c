package org.warmledger.acceptance;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.warmledger.events.values.LedgerCalendar;

/** What README says of the first fund and the first aid. */
final class FirstAid {

  private static final String FUND = "JZKN-1";
  private static final String TODAY = LocalDate.now(LedgerCalendar.ZONE).toString();

  private final Newcomer me;
  private final ConsolePage page;

  FirstAid(Newcomer me) {
    this.me = me;
    this.page = me.page;
  }

  void theFund() {
    me.sentence(
        "*Funds*: declare the go-live day (启用日) of your union, today: from then on the ledger is its book, what is older was imported.",
        () -> {
          page.click("nav-funds");
          page.click("go-live-declare");
          page.date("go-live-on", TODAY);
          page.submit("go-live");
        });
    me.sentence(
        "Open a fund with the code `JZKN-1`, naming the paper that it is set up on (项目文号); its scope says what it may be used for.",
        () -> {
          page.click("fund-open");
          page.type("open-fund-code", FUND);
          page.choose("open-fund-source", "本级工会");
          page.type("open-fund-name", "困难职工帮扶资金");
          page.type("open-fund-project", "焦工发〔2026〕1号");
          page.submit("open-fund");
        });
    theReceipt();
  }

  private void theReceipt() {
    me.sentence(
        "Sign in as `finance@410800` and confirm it under *Approvals*: what moves a fund passes through two pairs of hands.",
        () -> {
          me.as("finance@410800");
          confirm();
        });
    me.sentence(
        "Open the fund and receive 5,000 yuan, but no goods.",
        () -> {
          page.click("nav-funds");
          page.at("fund-link").filter(new Locator.FilterOptions().setHasText("困难职工帮扶资金")).click();
          page.click("fund-receive");
          page.type("receive-money", "5000");
          page.type("receive-voucher", "HD2026001");
          page.submit("receive");
        });
    me.sentence(
        "Sign in as `supervisor@410800` and confirm that as well.",
        () -> {
          me.as("supervisor@410800");
          confirm();
        });
  }

  private void confirm() {
    page.click("nav-approvals");
    page.at("approvals-row")
        .filter(new Locator.FilterOptions().setHasText("困难职工帮扶资金"))
        .getByTestId("approval-approve")
        .click();
    page.submit("movement-approve");
  }

  void theAid() {
    me.sentence(
        "Sign in as `supervisor@410803` and open the file of 梁建华, which 中站区总工会 (410803) keeps.",
        () -> {
          me.as("supervisor@410803");
          me.open();
        });
    me.sentence(
        "Record a visit without money or goods.",
        () -> {
          page.click("act-visit");
          page.type("visit-visitors", "春燕走访组");
          page.submit("visit");
          page.says("timeline", TODAY);
        });
    me.sentence(
        "Propose living aid (生活救助) of 600 yuan out of `JZKN-1`, and no goods: the fund holds none.",
        () -> {
          page.click("act-aid");
          page.choose("aid-category", "生活救助");
          page.type("aid-money", "600");
          page.type("aid-fund", FUND);
          page.type("aid-reason", "生活困难");
          page.submit("aid");
          page.shows("aid-row", "data-state", "PROPOSED");
        });
    theApproval();
    theDelivery();
  }

  private void theApproval() {
    me.sentence(
        "Sign in as `supervisor@410800` and approve it under *Approvals*: the union that holds a fund says yes, or grants (授权额度) one below so much of it that it may do so itself.",
        () -> {
          me.as("supervisor@410800");
          page.click("nav-approvals");
          me.rowOf("approvals-row").getByTestId("approval-approve").click();
          page.submit("aid-approve");
        });
    me.sentence(
        "The fund sets the money aside at once, or says why not.",
        () -> {
          me.open();
          page.shows("aid-row", "data-state", "FUNDED");
        });
  }

  private void theDelivery() {
    me.sentence(
        "Sign in as `supervisor@410803` again, open the file and deliver the aid: whoever approved does not pay.",
        () -> {
          me.as("supervisor@410803");
          me.open();
          page.click("aid-deliver");
          page.type("deliver-payee", Newcomer.WORKER);
          page.type("deliver-account", "6222000000005566");
          page.choose("deliver-kind", "银行回单");
          page.type("deliver-voucher", "PZ2026001");
          page.submit("aid-deliver");
          page.shows("aid-row", "data-state", "DELIVERED");
        });
    me.sentence(
        "Open it under *Disbursements* to see its way from the appropriation to the signature.",
        () -> {
          page.click("nav-disbursements");
          page.at("disbursements-row")
              .filter(new Locator.FilterOptions().setHasText("困难职工帮扶资金"))
              .filter(new Locator.FilterOptions().setHasText(Newcomer.WORKER))
              .getByTestId("disbursement-link")
              .first()
              .click();
          page.says("trace-amount", "600.00");
          page.at("origins").waitFor();
        });
  }
}

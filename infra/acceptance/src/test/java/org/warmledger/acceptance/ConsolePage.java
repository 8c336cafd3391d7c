package org.warmledger.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The console in front of one person, in a browser of their own. */
final class ConsolePage implements AutoCloseable {

  private static final double PATIENCE = 30_000;

  private final Stack stack;
  private final Playwright playwright;
  private final Browser browser;
  private com.microsoft.playwright.Page page;
  private BrowserContext context;

  ConsolePage(Stack stack) {
    this.stack = stack;
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** A fresh browser profile, signed in. */
  ConsolePage signIn(String user) {
    if (context != null) {
      context.close();
    }
    context =
        browser.newContext(
            new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(1440, 1000));
    context.setDefaultTimeout(PATIENCE);
    page = context.newPage();
    page.navigate(stack.url().resolve("/").toString());
    signInAs(user);
    return this;
  }

  private void signInAs(String user) {
    at("sign-in").click();
    page.locator("input[name=username]").fill(user);
    page.locator("input[name=password]").fill("warm-ledger");
    page.locator("button[type=submit]").click();
    at("nav-overview").waitFor();
  }

  /** Once more in the same browser, which the provider still knows. */
  void signInAgain() {
    click("outside-sign-in");
    at("sign-in").click();
    at("nav-overview").waitFor();
  }

  /** The console itself is held on this device from now on. */
  void isHeld() {
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
  }

  void hasNetwork(boolean there) {
    context.setOffline(!there);
  }

  /** The tab is closed, with all that it alone knows, and another is opened. */
  void inAnotherTab(String path) {
    page.close();
    page = context.newPage();
    open(path);
  }

  void open(String path) {
    page.navigate(stack.url().resolve(path).toString());
  }

  Locator at(String testid) {
    return page.getByTestId(testid);
  }

  void click(String testid) {
    at(testid).click();
  }

  void type(String testid, String text) {
    at(testid).fill(text);
  }

  void choose(String testid, String option) {
    at(testid).click();
    page.locator(".ant-select-item-option").getByText(option, exactly()).last().click();
  }

  /** Chooses what is found by some words. */
  void find(String testid, String words) {
    at(testid).click();
    at(testid).locator("input").fill(words);
    page.locator(".ant-select-item-option").getByText(words).last().click();
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  void date(String testid, String day) {
    Locator field = at(testid);
    Locator input = field.locator("input").count() > 0 ? field.locator("input") : field;
    input.fill(day);
    input.press("Enter");
  }

  void upload(String testid, String name, byte[] content) {
    Locator field = at(testid);
    Locator input =
        "INPUT".equals(field.evaluate("e => e.tagName"))
            ? field
            : field.locator("input[type=file]");
    input.setInputFiles(new FilePayload(name, "text/csv", content));
  }

  /** Waits until the element says so. */
  void says(String testid, String text) {
    assertThat(at(testid).first()).containsText(text, patiently());
  }

  void shows(String testid, String attribute, String value) {
    assertThat(at(testid).first())
        .hasAttribute(
            attribute,
            value,
            new com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions()
                .setTimeout(PATIENCE));
  }

  private static com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions
      patiently() {
    return new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
        .setTimeout(PATIENCE);
  }

  /** The forms slide in and out; the next one opens when the last one has gone. */
  void submit(String form) {
    click(form + "-submit");
    at(form + "-form")
        .waitFor(
            new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
  }

  /** Waits until the address says so. */
  void reaches(String part) {
    page.waitForURL(address -> address.contains(part));
  }

  String address() {
    return java.net.URI.create(page.url()).getPath();
  }

  /** Goes there from another page, by the menu. */
  void goTo(String place) {
    String left = page.title();
    click("nav-" + place);
    page.waitForFunction("left => document.title !== left", left);
  }

  /** Waits until what was asked for stands on the page. */
  void isThere() {
    page.waitForFunction(
        "() => !document.querySelector('main [role=status].empty, main .skeleton, main .ant-spin')"
            + " && document.querySelector('main h1')");
  }

  /** Runs a script on the page, unless it was run there before. */
  void knows(String axe) {
    if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
      page.evaluate(axe);
    }
  }

  List<String> told(String script, List<String> asked) {
    return ((List<?>) page.evaluate(script, asked)).stream().map(String::valueOf).toList();
  }

  /** In that light, and without what moves. */
  void in(ColorScheme light) {
    page.emulateMedia(
        new com.microsoft.playwright.Page.EmulateMediaOptions()
            .setColorScheme(light)
            .setReducedMotion(ReducedMotion.REDUCE));
    page.waitForFunction(
        "light => document.documentElement.dataset.theme === light",
        light.name().toLowerCase(Locale.ROOT));
    isStill();
  }

  void wide(int pixels) {
    page.setViewportSize(pixels, 1000);
    page.waitForFunction(
        "() => !!document.querySelector('.shell-top') === matchMedia('(max-width: 900px)').matches");
    isStill();
  }

  /** Colours and sizes go over into others: what is looked at is what they come to. */
  private void isStill() {
    page.waitForFunction(
        "() => !document.getAnimations().some(one => one.playState === 'running')");
  }

  void picture(String name) {
    page.screenshot(
        new com.microsoft.playwright.Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", name + ".png")));
  }

  @Override
  public void close() {
    playwright.close();
  }
}

package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody who reads README for the first time, in front of a browser. */
final class Newcomer {

  static final String WORKER = "梁建华";

  final Stack stack;
  final ConsolePage page;
  private final Map<String, Runnable> counterparts = new LinkedHashMap<>();
  private String file = "";

  Newcomer(Stack stack, ConsolePage page) {
    this.stack = stack;
    this.page = page;
  }

  /** What a sentence asks for, done as it is written. */
  void sentence(String text, Runnable counterpart) {
    counterparts.put(text, counterpart);
  }

  void doesAll(FirstTenMinutes readme) {
    assertThat(readme.sentences()).containsExactlyElementsOf(counterparts.keySet());
    counterparts.forEach(this::does);
  }

  private void does(String text, Runnable counterpart) {
    try {
      counterpart.run();
    } catch (RuntimeException | AssertionError stumbled) {
      page.picture("readme");
      throw new AssertionError("stumbled at: " + text, stumbled);
    }
  }

  void as(String user) {
    page.signIn(user);
  }

  Locator rowOf(String row) {
    return page.at(row).filter(new Locator.FilterOptions().setHasText(WORKER)).first();
  }

  void remember() {
    file = page.address();
  }

  /** As a reader finds it. */
  void open() {
    page.click("nav-cases");
    page.type("case-search", WORKER);
    page.reaches("q=" + Api.encoded(WORKER));
    rowOf("case-row").click();
    page.says("case-name", WORKER);
    assertThat(page.address()).isEqualTo(file);
  }
}

package org.warmledger.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  private static final String LIST = "funds:by-code";

  private static Page behind(String cursor) {
    return Page.of(10, Optional.of(cursor));
  }

  private static void assertRefused(String cursor) {
    assertThatThrownBy(() -> behind(cursor).after(LIST))
        .isInstanceOfSatisfying(
            Problem.class, refused -> assertThat(refused.code()).isEqualTo("MALFORMED_CURSOR"));
  }

  @Test
  void aCursorContinuesItsOwnList() {
    List<Object> values = List.of("A-1", 17);
    assertThat(behind(Page.cursor(LIST, values)).after(LIST)).isEqualTo(values);
    assertThat(Page.of(10, Optional.empty()).after(LIST)).isEmpty();
    assertThat(Page.of(10, Optional.of("")).after(LIST)).isEmpty();
  }

  @Test
  void aCursorOfAnotherListOrAnotherOrderIsRefused() {
    assertRefused(Page.cursor("cases:by-name", List.of("A-1")));
    assertRefused(Page.cursor("funds:by-amount", List.of(17)));
  }

  @Test
  void aPageThatIsNotFullIsTheLast() {
    assertThat(Page.first(2).next(LIST, List.of(1L))).isEmpty();
    String next = Page.first(2).next(LIST, List.of(1L, 5L)).orElseThrow();
    assertThat(behind(next).afterNumber(LIST)).contains(5L);
    assertThatThrownBy(() -> behind(Page.cursor(LIST, List.of("x"))).afterNumber(LIST))
        .isInstanceOf(Problem.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "!", "W10", "bnVsbA", "W251bGxd", "eyJhIjoxfQ"})
  void whatIsNoCursorIsRefused(String text) {
    assertRefused(text);
  }
}

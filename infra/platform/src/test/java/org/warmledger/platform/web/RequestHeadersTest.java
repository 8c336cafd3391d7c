package org.warmledger.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;

class RequestHeadersTest {

  private static NativeWebRequest with(String value) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addHeader("Access-Purpose", value);
    return new ServletWebRequest(request);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "a\tb", "a\nb", "\u007f", "\u0085", "入户", "é"})
  void whatIsNoPrintableAsciiIsRefused(String value) {
    assertThatThrownBy(() -> RequestHeaders.plain(with(value), "Access-Purpose"))
        .isInstanceOf(Problem.class);
    assertThatThrownBy(() -> RequestHeaders.text(with(value), "Access-Purpose"))
        .isInstanceOf(Problem.class);
  }

  @Test
  void ofTwoNoneIsDroppedInSilence() {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addHeader("Prefer", "return=minimal");
    request.addHeader("Prefer", "wait=1");
    NativeWebRequest twice = new ServletWebRequest(request);
    assertThatThrownBy(() -> RequestHeaders.plain(twice, "Prefer")).isInstanceOf(Problem.class);
    assertThat(RequestHeaders.listed(twice, "Prefer")).contains("return=minimal, wait=1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%00",
        "a%0Ab",
        "%1b",
        "%7F",
        "%C2%85",
        "%FF",
        "%E5%85",
        "%E2%80%AE",
        "%E2%80%8B",
        "%E2%80%A8",
        "%E2%80%A9",
        "%EF%BF%BE"
      })
  void whatDecodesToNoTextIsRefused(String value) {
    assertThatThrownBy(() -> RequestHeaders.text(with(value), "Access-Purpose"))
        .isInstanceOf(Problem.class);
    assertThat(RequestHeaders.plain(with(value), "Access-Purpose")).contains(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%E5%85%A5%E6%88%B7", "home+visit", "100 percent", "\"12\"", ""})
  void everyOtherTextComesThrough(String value) {
    assertThat(RequestHeaders.text(with(value), "Access-Purpose"))
        .contains(value.startsWith("%") ? "入户" : value);
    assertThat(RequestHeaders.text(with(value), "Ledger-Client")).isEmpty();
  }

  @Test
  void aRareCharacterIsOne() {
    assertThat(RequestHeaders.text(with("%F0%A0%AE%B7"), "Access-Purpose")).contains("𠮷");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "a%0Ab", "%E5%85%A5", "%F0%9F%99%8F", "100%25", "key-1"})
  void anyStringComesThroughWhereAnyIsTaken(String value) {
    assertThat(RequestHeaders.anyString(with(value), "Access-Purpose")).isPresent();
    assertThatThrownBy(() -> RequestHeaders.anyString(with("%FF"), "Access-Purpose"))
        .isInstanceOf(Problem.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%zz", "%", "100% sure", "a%4"})
  void anEscapeThatIsNoneIsRefusedByTheHeadersName(String value) {
    for (BiFunction<NativeWebRequest, String, ?> read :
        List.<BiFunction<NativeWebRequest, String, ?>>of(
            RequestHeaders::text, RequestHeaders::anyString)) {
      assertThatThrownBy(() -> read.apply(with(value), "Access-Purpose"))
          .isInstanceOfSatisfying(
              Problem.class, told -> assertThat(told.arguments()).contains("Access-Purpose"));
    }
  }
}

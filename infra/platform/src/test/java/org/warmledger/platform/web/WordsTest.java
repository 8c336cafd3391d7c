package org.warmledger.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

class WordsTest {

  private final ProblemWriter writer =
      new ProblemWriter(new StaticListableBeanFactory().getBeanProvider(LookedThrough.class));

  WordsTest() throws IOException {}

  private static Properties bundle(String language) throws IOException {
    Properties words = new Properties();
    words.load(
        WordsTest.class.getResourceAsStream("/messages/platform_" + language + ".properties"));
    return words;
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertThat(bundle("zh").keySet()).isNotEmpty().isEqualTo(bundle("en").keySet());
  }

  @Test
  void aProblemSpeaksTheCallersLanguage() {
    Problem problem = Problem.of(HttpStatus.FORBIDDEN, "ROLE_REQUIRED");
    assertThat(writer.detail(problem, Locale.ENGLISH).getTitle()).isEqualTo("Not permitted");
    assertThat(writer.detail(problem, Locale.CHINA).getTitle()).isEqualTo("没有权限");
  }

  @Test
  void fieldsCarryPointerCodeAndWords() {
    ProblemDetail detail =
        writer.detail(
            Problem.ofFields(
                HttpStatus.BAD_REQUEST,
                "UNKNOWN_FIELD",
                List.of(new Problem.FieldError("/head/rank", "UNKNOWN_FIELD"))),
            Locale.ENGLISH);
    assertThat(detail.getProperties().get("fields").toString())
        .contains("/head/rank", "does not know this field");
  }
}

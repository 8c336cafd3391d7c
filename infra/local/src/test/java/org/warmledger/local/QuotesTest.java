package org.warmledger.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A message that fills in something doubles its apostrophes, and one that doesn't must not: whoever
 * gets it wrong shows {@code union''s}, or {@code {0}}.
 */
class QuotesTest {

  private static Stream<String> said(Resource bundle) {
    Properties words = new Properties();
    try (InputStream in = bundle.getInputStream()) {
      words.load(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return words.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue());
  }

  private static boolean isWrong(String message) {
    boolean fills = message.matches("(?s).*\\{\\d.*");
    String left = fills ? message.replace("''", "") : message;
    return fills ? left.contains("'") : left.contains("''");
  }

  @Test
  void apostrophesAreShownOnceInEveryMessage() throws IOException {
    Resource[] bundles =
        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
    assertThat(bundles).hasSizeGreaterThan(6);
    assertThat(Arrays.stream(bundles).flatMap(QuotesTest::said).filter(QuotesTest::isWrong))
        .isEmpty();
  }
}

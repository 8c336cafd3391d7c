package org.warmledger.platform.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody is sent to an address that there isn't: what the pages name stands in a description. */
class NamedInDocsTest {

  private static final Pattern NAMED =
      Pattern.compile("\\b(GET|HEAD|POST|PUT|PATCH|DELETE) (/api/[A-Za-z0-9/{}._-]*[A-Za-z0-9}])");

  /** What a variable is called is nobody's business. */
  private static final String VARIABLE = "[{][^}]+[}]";

  private static Stream<String> promised() {
    return Stream.of("command-side", "query-side")
        .flatMap(side -> KeptDescription.of(side).operations().stream())
        .map(KeptDescription.Operation::toString);
  }

  private static Stream<String> named(Path page) throws IOException {
    return NAMED.matcher(Files.readString(page)).results().map(MatchResult::group).distinct();
  }

  private static boolean isThere(List<Pattern> promised, String named) {
    String asked = named.replaceAll(VARIABLE, "-");
    return promised.stream().anyMatch(one -> one.matcher(asked).matches());
  }

  @Test
  void everyAddressThatAPageNamesIsThere() throws IOException {
    Path root = Path.of("..", "..");
    List<Pattern> promised =
        promised().map(one -> Pattern.compile(one.replaceAll(VARIABLE, "[^/]+"))).toList();
    int seen = 0;
    for (String page :
        List.of(
            "README.md",
            "infra/docs/reversals.md",
            "infra/docs/segregation.md",
            "infra/docs/checks.md",
            "infra/docs/event-catalogue.md",
            "infra/docs/operations.md")) {
      List<String> named = named(root.resolve(page)).toList();
      assertThat(named).as(page).allMatch(one -> isThere(promised, one));
      seen += named.size();
    }
    assertThat(seen).isGreaterThan(60);
  }
}

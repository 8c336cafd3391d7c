package org.warmledger.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What the cells of a form that was read say on paper. */
public final class PrintedCells {

  private PrintedCells() {}

  public static String printed(JsonNode form, String id) {
    return StreamSupport.stream(form.path("cells").spliterator(), false)
        .filter(cell -> cell.path("id").asString().equals(id))
        .map(cell -> cell.path("printed").asString())
        .findFirst()
        .orElseThrow(() -> new AssertionError(id));
  }

  public static void says(JsonNode form, String... idsAndFigures) {
    for (int i = 0; i < idsAndFigures.length; i += 2) {
      assertThat(printed(form, idsAndFigures[i]))
          .as(idsAndFigures[i])
          .isEqualTo(idsAndFigures[i + 1]);
    }
  }
}

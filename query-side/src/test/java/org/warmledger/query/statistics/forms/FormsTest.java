package org.warmledger.query.statistics.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.events.lists.FormSource;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.StatutoryForm;
import org.warmledger.query.statistics.definition.Cell;
import org.warmledger.query.statistics.definition.Figure;
import org.warmledger.query.statistics.definition.Form;
import org.warmledger.query.statistics.definition.RollUp;

class FormsTest {

  private static final RollUp ROLL_UP =
      new RollUp(FormSource.SOCIAL, FormSource.UNION, FormSource.SOCIAL);

  private final Forms known = new Forms(ROLL_UP);

  private Stream<Form> forms() {
    return Arrays.stream(StatutoryForm.values())
        .map(form -> known.find(form.address()).orElseThrow());
  }

  @Test
  void everyCellHasANameOfItsOwnAndWordsInBothLanguages() {
    forms()
        .forEach(
            form -> {
              List<String> ids = form.cells().stream().map(Cell::id).toList();
              assertThat(ids).doesNotHaveDuplicates();
              assertThat(form.cells())
                  .allMatch(cell -> !cell.zh().isBlank() && !cell.en().isBlank());
            });
  }

  @Test
  void checksAndTotalsSpeakOfCellsThatAreThere() {
    forms()
        .forEach(
            form -> {
              Set<String> ids = new HashSet<>(form.cells().stream().map(Cell::id).toList());
              form.checks().forEach(check -> assertThat(ids).containsAll(check.cells()));
              form.cells().stream()
                  .map(Cell::figure)
                  .filter(Figure.Total.class::isInstance)
                  .forEach(total -> assertThat(ids).containsAll(((Figure.Total) total).cells()));
            });
  }

  @Test
  void theFullFormHasEveryItem() {
    assertThat(known.find("send-warmth").orElseThrow().cells().stream().map(Cell::item).distinct())
        .containsExactly(
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "II.1", "II.2", "II.3", "II.4", "II.5");
  }

  @Test
  void everySourceOfMoneyGoesIntoOneColumn() {
    RollUp elsewhere = new RollUp(FormSource.UNION, FormSource.GOVERNMENT, FormSource.UNION);
    for (RollUp rollUp : List.of(ROLL_UP, elsewhere)) {
      assertThat(Arrays.stream(FormSource.values()).flatMap(c -> rollUp.into(c).stream()))
          .containsExactlyInAnyOrder(FundingSource.values());
    }
    assertThat(elsewhere.into(FormSource.UNION)).contains(FundingSource.EMPLOYER);
    assertThat(ROLL_UP.into(FormSource.GOVERNMENT))
        .containsExactlyInAnyOrder(
            FundingSource.CENTRAL_FISCAL,
            FundingSource.PROVINCIAL_FISCAL,
            FundingSource.LOCAL_FISCAL);
  }

  @Test
  void everyCellCountsWhatIsWrittenDown() throws IOException {
    if ("write".equals(System.getProperty("forms"))) {
      FormPaper.write();
    }
    assertThat(FormPaper.written())
        .as("-Dtest=FormsTest -Dforms=write writes %s anew", FormPaper.FILE)
        .isEqualTo(Files.readString(FormPaper.FILE));
  }
}

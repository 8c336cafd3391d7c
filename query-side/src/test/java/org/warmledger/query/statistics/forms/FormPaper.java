package org.warmledger.query.statistics.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.events.lists.FormSource;
import org.warmledger.events.lists.LeadBody;
import org.warmledger.events.lists.StatutoryForm;
import org.warmledger.events.lists.UnionLevel;
import org.warmledger.query.statistics.acts.Act;
import org.warmledger.query.statistics.acts.Counts;
import org.warmledger.query.statistics.acts.Ref;
import org.warmledger.query.statistics.definition.Cell;
import org.warmledger.query.statistics.definition.Centres;
import org.warmledger.query.statistics.definition.Figure;
import org.warmledger.query.statistics.definition.Form;
import org.warmledger.query.statistics.definition.Part;
import org.warmledger.query.statistics.definition.RollUp;
import org.warmledger.query.statistics.definition.Where;

/**
 * What every cell of every form counts, written out, so that a change of a definition shows in
 * review. Centres are asked as a sample: 3 + 5 staff in cities, 7 in a county, 11 elsewhere.
 */
final class FormPaper {

  static final Path FILE = Path.of("src/test/resources/forms.txt");

  private FormPaper() {}

  static void write() throws IOException {
    Files.writeString(FILE, written());
  }

  static String written() {
    Forms forms = new Forms(new RollUp(FormSource.SOCIAL, FormSource.UNION, FormSource.SOCIAL));
    return Arrays.stream(StatutoryForm.values())
        .map(form -> forms.find(form.address()).orElseThrow())
        .map(FormPaper::written)
        .collect(Collectors.joining("\n"));
  }

  private static String written(Form form) {
    Stream<String> head =
        Stream.of(
            "# %s · %s · %s · %s · %s"
                .formatted(
                    form.name(),
                    form.zh(),
                    form.en(),
                    form.table() ? "a row per union" : "a line per cell",
                    form.scope()));
    Stream<String> cells = form.cells().stream().map(FormPaper::written);
    Stream<String> checks = form.checks().stream().map(check -> "! " + check);
    return Stream.of(head, cells, checks)
        .flatMap(lines -> lines)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String written(Cell cell) {
    return "%s (%s) %s, %s · %s, %s = %s"
        .formatted(
            cell.id(),
            cell.item(),
            cell.zh(),
            cell.unit().zh(),
            cell.en(),
            cell.unit().en(),
            written(cell.figure()));
  }

  private static String written(Figure figure) {
    return switch (figure) {
      case Figure.Counted counted ->
          counted.window()
              + ": "
              + counted.parts().stream().map(FormPaper::written).collect(Collectors.joining(" + "));
      case Figure.Total total -> String.join(" + ", total.cells());
      case Figure.OfCentres centres ->
          "of the sample " + centres.from().apply(sample()).map(String::valueOf).orElse("nothing");
      case Figure.Registered registered -> "register " + registered.key();
    };
  }

  private static String written(Part part) {
    return switch (part) {
      case Part.Sum sum -> sum.measure() + " of " + written(sum.where());
      case Part.Distinct distinct -> "each once of " + written(distinct.where());
      case Part.VisitedHouseholds visited ->
          "visited households" + visited.identity().map(who -> " of " + who).orElse("");
    };
  }

  private static String written(Where where) {
    return where.fields().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(field -> field.getKey() + " " + String.join("|", field.getValue()))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static Centres sample() {
    return Centres.of(
        List.of(
            stated("410800", 3, LeadBody.PARTY_AND_GOVERNMENT, Optional.of(UnionLevel.CITY)),
            stated("410900", 5, LeadBody.UNION_ALONE, Optional.of(UnionLevel.CITY)),
            stated("410803", 7, LeadBody.UNION_ALONE, Optional.of(UnionLevel.COUNTY)),
            stated("410804", 11, LeadBody.UNION_ALONE, Optional.empty())),
        "410800");
  }

  private static Centres.Stated stated(
      String union, int staff, LeadBody body, Optional<UnionLevel> level) {
    Act.Centre centre = new Act.Centre(staff, 10 * staff, body, staff < 11);
    return new Centres.Stated(act(union, centre), centre, level);
  }

  private static Act act(String union, Act.Centre centre) {
    return new Act(
        "CENTRE",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "CENTRE|||||",
        Optional.empty(),
        Optional.empty(),
        "410000/" + union,
        union,
        List.of("410000", union),
        List.of(),
        Optional.empty(),
        LocalDate.of(2026, 1, 1),
        new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
        Optional.of(centre),
        new Ref("centre-" + union, 0, "centre.stated", 1, Instant.EPOCH),
        Optional.empty());
  }
}

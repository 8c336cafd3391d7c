package org.warmledger.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.warmledger.command.imports.rows.RowMapping;
import org.warmledger.command.imports.rows.RowMappings;
import org.warmledger.command.imports.rows.RowOrder;
import org.warmledger.command.tables.Reading;
import org.warmledger.command.tables.TableLimits;
import org.warmledger.command.tables.TableReader;
import org.warmledger.command.tables.TableRow;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;

class SamplesTest {

  private static final RowMappings ROWS =
      RowMappings.of(
          new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")),
          () -> LocalDate.of(2026, 11, 22));

  @Test
  void everyRowOfTheSamplesCanBeRead() {
    assertThat(
            Map.of(
                "files", read("files", ROWS.files()),
                "visits", read("visits", ROWS.visits()),
                "aids", read("aids", ROWS.aids())))
        .isEqualTo(Map.of("files", 30, "visits", 30, "aids", 20));
  }

  private static int read(String register, RowMapping mapping) {
    Rows rows = new Rows(mapping);
    Reading reading =
        new TableReader(TableLimits.ofRows(1_000), mapping).read(sample(register), rows);
    assertThat(reading.unknownColumns()).isEmpty();
    return rows.count;
  }

  private static byte[] sample(String register) {
    try (var file = SamplesTest.class.getResourceAsStream("/samples/" + register + ".csv")) {
      return Objects.requireNonNull(file).readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Rows implements TableReader.Sink {
    private final RowMapping mapping;
    private int count;

    Rows(RowMapping mapping) {
      this.mapping = mapping;
    }

    @Override
    public boolean row(TableRow row) {
      RowOrder order = mapping.read(row);
      count += order.makes().isEmpty() ? 0 : 1;
      return true;
    }
  }
}

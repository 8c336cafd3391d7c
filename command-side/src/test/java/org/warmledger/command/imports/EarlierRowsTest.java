package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.command.imports.rows.RowMapping;
import org.warmledger.command.imports.rows.RowMappings;
import org.warmledger.command.tables.Reading;
import org.warmledger.command.tables.TableLimits;
import org.warmledger.command.tables.TableReader;
import org.warmledger.events.InventedPeople;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;

/** Who releases past money sees the sums of what will be written: one payment counts once. */
class EarlierRowsTest {

  private static final RowMappings MAPPINGS =
      RowMappings.of(
          new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")),
          () -> LocalDate.of(2026, 11, 20));
  private static final String WANG =
      InventedPeople.identityNumber("410899", LocalDate.of(1986, 4, 29), 409);

  /** The verdicts of the rows, as a rehearsal in which nothing else stands in their way. */
  private static List<String> verdicts(RowMapping mapping, String file) {
    EarlierRows earlier = new EarlierRows();
    List<String> verdicts = new ArrayList<>();
    Reading unused =
        new TableReader(TableLimits.ofRows(40), mapping)
            .read(
                file.replace("{}", WANG).getBytes(StandardCharsets.UTF_8),
                row -> {
                  var order = mapping.read(row);
                  var clash = earlier.clash(row.number(), order);
                  if (clash.isEmpty()) {
                    earlier.accepted(order);
                  }
                  verdicts.add(clash.map(found -> found.kind().name()).orElse("ACCEPTED"));
                  return true;
                });
    return verdicts;
  }

  @Test
  void aPaymentIsOneHoweverItsRowsAreWritten() {
    String head = "身份证号,发放日期,帮扶类别,金额(元),资金编号,收款人,凭证号\n";
    assertThat(
            verdicts(
                MAPPINGS.aids(),
                head
                    + "{},2026-09-03,生活救助,700.00,OLD-5,王五,NN1\n"
                    + "{},2026-09-03,生活救助,700,OLD-6,王五,NN1\n"
                    + "{},2026-09-03,生活救助,700,OLD-5,王五,nn1\n"
                    + "{},2026-09-03,生活救助,700,OLD-5,王五,NN2\n"))
        .containsExactly("ACCEPTED", "DUPLICATE", "DUPLICATE", "ACCEPTED");
  }

  @Test
  void aVisitIsOneUnlessTheRowsTellOtherwise() {
    String head = "身份证号,走访日期,慰问金(元),资金编号,走访人\n";
    assertThat(
            verdicts(
                MAPPINGS.visits(),
                head
                    + "{},2026-09-03,500,OLD-5,李工\n"
                    + "{},2026-09-03,500.00,OLD-5,\n"
                    + "{},2026-09-03,500.00,OLD-5,赵工\n"))
        .containsExactly("ACCEPTED", "DUPLICATE", "ACCEPTED");
  }
}

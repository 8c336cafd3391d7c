package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warmledger.command.imports.rows.RowMappings;
import org.warmledger.command.tables.Reading;
import org.warmledger.command.tables.TableLimits;
import org.warmledger.command.tables.TableReader;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;

class RosterPaperTest {

  @Test
  void everyRowHasAVerdictASecondSumToo() {
    RowMappings mappings =
        RowMappings.of(
            new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")),
            () -> LocalDate.of(2026, 1, 20));
    RosterPaper paper = new RosterPaper(mappings.roster());
    byte[] file =
        "身份证号,姓名,金额（元）,银行账号\nx,王五,500,6222000011112222\n合计,,500,\n总计,,500,\n"
            .getBytes(StandardCharsets.UTF_8);

    Reading unused = new TableReader(TableLimits.ofRows(10), mappings.roster()).read(file, paper);

    assertThat(paper.refused(Map.of()))
        .extracting(RowVerdict::row, RowVerdict::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, "IDENTITY_NUMBER"),
            org.assertj.core.groups.Tuple.tuple(3, ""),
            org.assertj.core.groups.Tuple.tuple(4, "REPEATED"));
  }
}

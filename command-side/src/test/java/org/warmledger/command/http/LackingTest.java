package org.warmledger.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Rejection.Lack;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.platform.web.ProblemWriter;

class LackingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

  private final Lacking lacking = new Lacking(new ProblemWriter());

  private static Lack lack(long fen) {
    return new Lack(DAY, new Money(fen), List.of(new Goods("米10kg", 5, "袋", new Money(6_000))));
  }

  @Test
  void whatIsNotEnoughIsNamedRiceAsRiceAndMoneyAsMoney() {
    assertThat(lacking.in(lack(0), Locale.CHINESE))
        .isEqualTo("按业务日期计算，2026-02-03 当天结余还差 米10kg 5袋。")
        .doesNotContain("元");
    assertThat(lacking.in(lack(0), Locale.ENGLISH)).contains("5 袋 of 米10kg").doesNotContain("yuan");
    assertThat(lacking.in(lack(150), Locale.ENGLISH)).contains("1.50 yuan and 5 袋 of 米10kg");
  }
}

package org.warmledger.command.funds;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.warmledger.command.http.Act;
import org.warmledger.events.ids.FundCode;

/** Acts about a fund. */
public final class FundActs {

  private FundActs() {}

  public static Act on(FundCode fund, Object command, LocalDate occurredOn) {
    return new Act(
        command,
        List.of(),
        occurredOn,
        Map.of("fund", fund.value()),
        "/api/funds/" + URLEncoder.encode(fund.value(), StandardCharsets.UTF_8));
  }
}

package org.warmledger.command.funds;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.FundCode;

/**
 * A remote store finds a stream by its id alone: the code as it is asked for, in capitals, in small
 * letters and as it is folded.
 */
@Component
@ConditionalOnProperty(name = "warmledger.event-store", havingValue = "axon-server")
record StreamedFundCodes(FundReader reader) implements FundCodes {

  @Override
  public Optional<FundCode> find(FundCode code) {
    String asked = code.value();
    return Stream.of(
            asked,
            asked.toUpperCase(Locale.ROOT),
            asked.toLowerCase(Locale.ROOT),
            FundCodes.folded(asked))
        .map(FundCode::new)
        .filter(one -> reader.version(one) >= 0)
        .findFirst();
  }
}

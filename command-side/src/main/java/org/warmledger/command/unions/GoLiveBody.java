package org.warmledger.command.unions;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.limits.Required;

/**
 * A go-live day, as it is sent.
 *
 * @param goLiveOn may lie ahead: no fund is opened before it
 */
record GoLiveBody(@Required Optional<LocalDate> goLiveOn) {

  DeclareGoLive toCommand(UnionCode union, LocalDate today) {
    return Fields.of(this, today)
        .finish(() -> new DeclareGoLive(union, goLiveOn.orElseThrow(), today));
  }
}

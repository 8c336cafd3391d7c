package org.warmledger.command.unions;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.limits.Required;

/**
 * A go-live day, as it is sent.
 *
 * @param goLiveOn may lie ahead by a year at most: no fund is opened before it
 */
record GoLiveBody(@Required Optional<LocalDate> goLiveOn) {

  DeclareGoLive toCommand(UnionCode union, LocalDate today) {
    Fields fields = Fields.of(this, today);
    fields.wrongIf(
        goLiveOn.filter(day -> day.isAfter(today.plusYears(1))).isPresent(),
        "/goLiveOn",
        FieldCode.TOO_LARGE);
    return fields.finish(() -> new DeclareGoLive(union, goLiveOn.orElseThrow(), today));
  }
}

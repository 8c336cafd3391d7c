package org.warmledger.command.checks.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Loosening;
import org.warmledger.events.CheckSetting;
import org.warmledger.events.EventNames;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.wire.EventContext;

/**
 * A setting with what held before it.
 *
 * @param before by name: thresholds, the line, how many of the days count, how much is declared
 * @param after the same, as it holds by the setting
 * @param loosens the checks that find less by it, or later
 * @param anew the checks by which it judges otherwise what was past when it was made
 */
record SettingChange(
    MadeSetting made,
    Map<String, Long> before,
    Map<String, Long> after,
    List<CheckCode> loosens,
    List<CheckCode> anew) {

  /** A setting, where it stands, when and by whom it was made. */
  record MadeSetting(EventRef ref, CheckSetting setting, Instant recordedAt, EventContext context) {

    static MadeSetting of(DomainEventMessage<?> message) {
      CheckSetting setting = (CheckSetting) message.getPayload();
      return new MadeSetting(
          new EventRef(
              message.getAggregateIdentifier(),
              message.getSequenceNumber(),
              EventNames.of(setting.getClass()).name()),
          setting,
          message.getTimestamp(),
          EventContext.fromMetadata(message.getMetaData()));
    }
  }

  SettingChange {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
    loosens = List.copyOf(loosens);
    anew = List.copyOf(anew);
  }

  /** The first day on which it holds. */
  LocalDate from() {
    return made.setting().from();
  }

  Optional<Loosening> loosening() {
    if (loosens.isEmpty() && anew.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> told = new TreeMap<>();
    after.forEach(
        (name, now) -> {
          Long was = before.get(name);
          if (was == null) {
            told.put(name, now.toString());
          } else if (!was.equals(now)) {
            told.put(name, was + " → " + now);
          }
        });
    told.put("from", from().toString());
    return Optional.of(new Loosening(loosens, anew, made.context().actor(), told));
  }
}

package org.warmledger.command.imports;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.rosters.drawuproster.HeadingBody;
import org.warmledger.command.rosters.drawuproster.RosterDraft.RosterHeading;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.Words;
import org.warmledger.events.values.LedgerCalendar;
import org.warmledger.platform.web.Problem;

/** What is sent beside the file of a roster, as the fields of a body: bare texts, or nothing. */
@ParameterObject
record HeadingFields(
    @Nullable String title,
    @Nullable String category,
    @Nullable String fund,
    @Nullable String campaign,
    @Nullable String occurredOn) {

  /** The heading, or a refusal naming every wrong field. */
  RosterHeading check(LocalDate today) {
    Fields fields = new Fields(today);
    HeadingBody body =
        new HeadingBody(
            given(title),
            read(fields, "/category", given(category), HeadingFields::category),
            read(fields, "/fund", given(fund), FundCode::new),
            given(campaign),
            read(fields, "/occurredOn", asWritten(occurredOn), HeadingFields::day));
    var heading = body.check(fields);
    return fields.finish(heading);
  }

  /** Refuses what would be dropped in silence, as no other import has a heading. */
  void refuseAny() {
    Map<String, Optional<String>> all =
        Map.of(
            "title", given(title),
            "category", given(category),
            "fund", given(fund),
            "campaign", given(campaign),
            "occurredOn", given(occurredOn));
    all.forEach(
        (name, text) -> {
          if (text.isPresent()) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "UNKNOWN_PARAMETER", name);
          }
        });
  }

  private static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(stated -> !stated.isEmpty());
  }

  /** A day with a blank beside it is none, here as little as elsewhere. */
  private static Optional<String> asWritten(@Nullable String text) {
    return Optional.ofNullable(text).filter(stated -> !stated.isBlank());
  }

  private static AidCategory category(String said) {
    return Words.meaning(AidCategory.class, said)
        .orElseThrow(() -> new IllegalArgumentException("no such category"));
  }

  private static LocalDate day(String said) {
    return LedgerCalendar.day(said)
        .orElseThrow(() -> new IllegalArgumentException("no day of the calendar"));
  }

  private static <T> Optional<T> read(
      Fields fields, String pointer, Optional<String> text, Function<String, T> meaning) {
    try {
      return text.map(meaning);
    } catch (IllegalArgumentException malformed) {
      fields.wrong(pointer, FieldCode.MALFORMED);
      return Optional.empty();
    }
  }
}

package org.warmledger.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.warmledger.events.values.LedgerCalendar;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Days and moments that are sent, in bodies and in addresses alike: as {@link LedgerCalendar} reads
 * them and no other way, where numbers, times of day and years of ten digits would be taken, too.
 */
final class WrittenTimes {

  private WrittenTimes() {}

  static JacksonModule json() {
    return new SimpleModule()
        .addDeserializer(LocalDate.class, new Written<>(LocalDate.class, LedgerCalendar::day))
        .addDeserializer(Instant.class, new Written<>(Instant.class, LedgerCalendar::moment));
  }

  static void addConverters(FormatterRegistry registry) {
    registry.addConverter(String.class, LocalDate.class, read(LedgerCalendar::day));
    registry.addConverter(String.class, Instant.class, read(LedgerCalendar::moment));
  }

  @SuppressWarnings("NullAway") // Spring takes null for what was left empty
  private static <T> Converter<String, T> read(Function<String, Optional<T>> meaning) {
    return text -> text.isEmpty() ? null : meant(text, meaning);
  }

  private static <T> T meant(String text, Function<String, Optional<T>> meaning) {
    return meaning
        .apply(text)
        .orElseThrow(() -> new IllegalArgumentException("no day of the calendar"));
  }

  /** Reads the text as it is: the usual ones take blanks around it for nothing. */
  private static final class Written<T> extends StdScalarDeserializer<T> {
    private final transient Function<String, Optional<T>> meaning;

    Written(Class<T> type, Function<String, Optional<T>> meaning) {
      super(type);
      this.meaning = meaning;
    }

    @Override
    public T deserialize(JsonParser sent, DeserializationContext context) {
      if (!sent.hasToken(JsonToken.VALUE_STRING)) {
        throw context.wrongTokenException(sent, handledType(), JsonToken.VALUE_STRING, "no text");
      }
      return meaning
          .apply(sent.getString())
          .orElseThrow(
              () -> context.weirdStringException("", handledType(), "no day of the calendar"));
    }
  }
}
